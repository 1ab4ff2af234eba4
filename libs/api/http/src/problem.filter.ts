import { fillTemplate, Problem, problemKind, type ProblemType } from '@kenshu/domain/kit/problem';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { requestFacts } from './request-facts';
import { SecurityLog } from './security-log';

/** PostgreSQL's codes for "not now": locks, time limits, shutdown, lost connections. */
const PASSING = /^(08...|53...|57P0.|57014|55P03|40P01|40001)$/;
/** Two requests made the same at one moment; the index let one through. */
const UNIQUE_VIOLATION = '23505';
/** Likewise for a room, a person or a group that both wanted at one time. */
const EXCLUSION_VIOLATION = '23P01';
const LOST =
  /timeout exceeded when trying to connect|Connection terminated|ECONNREFUSED|ECONNRESET|ETIMEDOUT|Query read timeout/;

const byStatus: Record<number, ProblemType> = { 404: 'not-found', 413: 'too-large', 415: 'media-type' };

interface Known {
  code?: string;
  statusCode?: number;
  message?: string;
}

/** Makes a problem of what was thrown; null for a bug. */
function problemOf(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  const { code, statusCode, message } = error as Known;
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  if (status && byStatus[status]) return new Problem(byStatus[status]);
  if (status && status >= 400 && status < 500) {
    return new Problem('invalid-input', {}, [
      { pointer: '', code: 'unreadable', detail: 'the request could not be read' },
    ]);
  }
  if (code === UNIQUE_VIOLATION) return new Problem('taken');
  if (code === EXCLUSION_VIOLATION) return new Problem('session/clash-now');
  if ((code && PASSING.test(code)) || (message && LOST.test(message))) return new Problem('unavailable');
  return null;
}

/** The one place where a refusal becomes `application/problem+json` (RFC 9457). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly securityLog: SecurityLog) {}

  catch(error: unknown, host: ArgumentsHost) {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error) ?? bug(error, request);
    send(problem, request, reply);
    this.securityLog.note(problem.type, request);
  }
}

/** The same outside of every controller. */
export const sendProblem = (error: unknown, request: FastifyRequest, reply: FastifyReply): void =>
  send(problemOf(error) ?? bug(error, request), request, reply);

function bug(error: unknown, request: FastifyRequest): Problem {
  request.log.error({ err: error, ...requestFacts(request) }, 'unexpected error');
  return new Problem('internal', { traceId: request.id });
}

function send({ type, params, errors }: Problem, request: FastifyRequest, reply: FastifyReply): void {
  const { status, title, detail } = problemKind(type);
  if (status === 503 || type === 'retry/running') void reply.header('Retry-After', '1');
  if (typeof params['retryAfter'] === 'number') void reply.header('Retry-After', params['retryAfter']);
  void reply
    .status(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(
      JSON.stringify({
        type: `/problems/${type}`,
        status,
        title,
        ...(detail && { detail: fillTemplate(detail, params) }),
        instance: request.id,
        params,
        ...(errors.length && { errors }),
      }),
    );
}
