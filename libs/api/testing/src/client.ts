import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Contract } from './contract';

export interface TestAnswer<T = never> {
  status: number;
  /** Parsed JSON; null where there is none. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads what it expects
  body: [T] extends [never] ? any : T;
  text: string;
  headers: Record<string, string | string[] | number | undefined>;
}

export interface Sending {
  /** Sent as If-Match. */
  version?: number;
  /** Sent as Idempotency-Key. */
  key?: string;
  headers?: Record<string, string>;
  /** The address it comes from. */
  from?: string;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** Speaks to the api as one person's browser would; every answer is held against the contract. */
export class Client {
  constructor(
    private readonly app: NestFastifyApplication,
    private readonly contract: Contract,
    readonly cookie?: string,
  ) {}

  get = (path: string, sending?: Sending) => this.send('GET', path, undefined, sending);
  post = (path: string, body: object = {}, sending?: Sending) => this.send('POST', path, body, sending);
  patch = (path: string, body: object, version?: number, sending?: Sending) =>
    this.send('PATCH', path, body, { version, ...sending });
  delete = (path: string, version?: number, sending?: Sending) =>
    this.send('DELETE', path, undefined, { version, ...sending });

  async send(
    method: Method,
    path: string,
    body?: object,
    { version, key, headers, from }: Sending = {},
  ): Promise<TestAnswer> {
    const url = `/api${path}`;
    const answer = await this.app.inject({
      method,
      url,
      ...(from && { remoteAddress: from }),
      ...(body && { payload: body }),
      headers: {
        ...(this.cookie && { cookie: `kenshu=${this.cookie}` }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
        ...(key && { 'idempotency-key': key }),
        ...headers,
      },
    });
    const isJson = String(answer.headers['content-type'] ?? '').includes('json');
    const parsed: unknown = isJson && answer.body ? JSON.parse(answer.body) : null;
    if (isJson) this.contract.check(method, url, answer.statusCode, parsed);
    return { status: answer.statusCode, body: parsed as never, text: answer.body, headers: answer.headers };
  }
}

export const newKey = () => randomUUID();
