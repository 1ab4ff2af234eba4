import { Problem } from '@kenshu/domain/kit/problem';
import type { ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import { pointerTo } from './pointer';

/** A route that reads no query refuses one, as an input refuses a field it does not know. */
export function refuseStrayQuery(context: ExecutionContext, { query }: FastifyRequest): void {
  const stray = Object.keys(query as object);
  if (!stray.length) return;
  const read = Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name) as
    Record<string, unknown> | undefined;
  const isQuery = (parameter: string) => parameter.startsWith(`${RouteParamtypes.QUERY}:`);
  if (Object.keys(read ?? {}).some(isQuery)) return;
  throw new Problem(
    'invalid-input',
    {},
    stray.map((key) => ({ pointer: pointerTo('#', key), code: 'unknown', detail: 'is not expected here' })),
  );
}
