import { applyDecorators, HttpCode, SetMetadata, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';

export const GIVES = 'kenshu:gives';

interface GivesOptions {
  status?: number;
  description?: string;
  /** Another media type than JSON: a calendar, a document. */
  type?: string;
}

const answer = (status: number, description: string, content: object) =>
  applyDecorators(SetMetadata(GIVES, { status }), HttpCode(status), ApiResponse({ status, description, ...content }));

/** States that a route answers with one record. */
export const Gives = (dto: Type, { status = 200, description = 'The record' }: GivesOptions = {}) =>
  applyDecorators(ApiExtraModels(dto), answer(status, description, { type: dto }));

/** A record that was made or acted upon. */
export const GivesCreated = (dto: Type) => Gives(dto, { status: 201, description: 'Done; the record as it is now' });

/** One page of a list: `{ items, total, page, pageSize }`. */
export const GivesPage = (dto: Type) =>
  applyDecorators(
    ApiExtraModels(dto),
    answer(200, 'One page of the list', {
      schema: {
        type: 'object',
        required: ['items', 'total', 'page', 'pageSize'],
        properties: {
          items: { type: 'array', items: { $ref: getSchemaPath(dto) } },
          total: { type: 'integer' },
          page: { type: 'integer' },
          pageSize: { type: 'integer' },
        },
      },
    }),
  );

export const GivesNothing = () => answer(204, 'Done', {});

/** A file or stream of the given media type. */
export const GivesFile = (type: string) =>
  answer(200, 'The file', { content: { [type]: { schema: { type: 'string', format: 'binary' } } } });
