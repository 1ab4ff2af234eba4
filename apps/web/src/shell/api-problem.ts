import type { ProblemParams } from '@kenshu/domain/kit/problem';

export interface ApiFieldError {
  pointer: string;
  code: string;
  params?: ProblemParams;
  detail: string;
}

/** A refusal of the api (RFC 9457), thrown by every query and mutation. */
export class ApiProblem extends Error {
  /** Without the `/problems/` before it: a key of the domain's table where the api is as old as this page. */
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  readonly params: ProblemParams;
  readonly errors: readonly ApiFieldError[];

  constructor(body: ProblemBody) {
    super(body.title);
    this.type = body.type.replace(/^\/problems\//, '');
    this.status = body.status;
    this.title = body.title;
    this.detail = body.detail;
    this.params = body.params ?? {};
    this.errors = body.errors ?? [];
  }
}

/** No answer, or none of the institute's own: the line, the proxy or the server is down. */
export class ServerAway extends Error {}

interface ProblemBody {
  type: string;
  status: number;
  title: string;
  detail?: string;
  params?: ProblemParams;
  errors?: ApiFieldError[];
}

const isProblem = (body: unknown): body is ProblemBody =>
  typeof body === 'object' && body !== null && 'type' in body && 'status' in body && 'title' in body;

/** What a failed request means. `response` is absent where there was none. */
export function errorOf(error: unknown, response: Response | undefined): unknown {
  if (error instanceof DOMException && error.name === 'AbortError') return error;
  if (!response) return new ServerAway();
  if (isProblem(error)) return error.type === '/problems/unavailable' ? new ServerAway() : new ApiProblem(error);
  return response.status >= 500 ? new ServerAway() : new Error(`Unreadable answer ${response.status}`);
}
