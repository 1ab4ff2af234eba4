import { Problem } from '@kenshu/domain/kit/problem';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';

function versionIn(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const digits = /^"([0-9]{1,9})"$/.exec(header)?.[1];
  if (digits) return Number(digits);
  throw new Problem('invalid-input', {}, [
    { pointer: '#/If-Match', code: 'version', detail: 'must be a version in quotes, such as "3"' },
  ]);
}

const Version = createParamDecorator((_: unknown, context: ExecutionContext) =>
  versionIn(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

const documented = ApiHeader({
  name: 'If-Match',
  description: 'The version that the edit was made on, in quotes',
  schema: { type: 'string', pattern: '^"[0-9]{1,9}"$' },
});

/** The version of `If-Match: "3"`; undefined where the header is absent. */
export const IfMatch = (): ParameterDecorator => (target, key, index) => {
  Version()(target, key, index);
  documented(target, key!, Object.getOwnPropertyDescriptor(target, key!)!);
};

/** Refuses an edit of a version that is not the present one; called on a locked row. */
export function demandVersion(asked: number | undefined, present: number): void {
  if (asked === undefined) throw new Problem('version/required');
  if (asked !== present) throw new Problem('version/stale');
}

/** For actions, where the header may be absent because the workflow decides. */
export function checkVersion(asked: number | undefined, present: number): void {
  if (asked !== undefined && asked !== present) throw new Problem('version/stale');
}
