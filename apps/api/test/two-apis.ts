import type { Role } from '@kenshu/domain/kit/permissions';
import type { Grant } from '@kenshu/domain/kit/actor';
import { loadCountries } from '@kenshu/identity';
import { givenSignIn } from '@kenshu/identity/testing';
import { cloneDatabase, type TestDatabase } from '@kenshu/testing';
import type { DataSource, EntityManager } from 'typeorm';
import { type BuiltApi, connect, startBuiltApi } from './built-api';

interface Request {
  method: 'POST' | 'PATCH';
  path: string;
  body: object;
  /** Sent as If-Match. */
  version?: number;
}

/** Two processes of the api as it is shipped, over one database, and people who press at both. */
export class TwoApis {
  private constructor(
    private readonly database: TestDatabase,
    private readonly source: DataSource,
    private readonly apis: BuiltApi[],
  ) {}

  static async start(): Promise<TwoApis> {
    const database = await cloneDatabase();
    const source = await connect(database);
    await source.transaction(loadCountries);
    const apis = await Promise.all([startBuiltApi(database), startBuiltApi(database)]);
    return new TwoApis(database, source, apis);
  }

  get db(): EntityManager {
    return this.source.manager;
  }

  /** Somebody with this role, whose i-th press goes to one of the two. */
  async desk(role: Role, scope: Omit<Grant, 'role'> = {}) {
    const { token } = await givenSignIn(this.db, role, scope);
    return (i: number, request: Request) => press(this.apis[i % this.apis.length]!.url, token, request);
  }

  async stop(): Promise<void> {
    await Promise.all(this.apis.map((api) => api.stop()));
    await this.source.destroy();
    await this.database.drop();
  }
}

/** A press that found the row taken for too long is told to come again, as a browser does. */
async function press(url: string, token: string, { method, path, body, version }: Request) {
  for (;;) {
    const answer = await fetch(`${url}/api${path}`, {
      method,
      headers: {
        cookie: `kenshu=${token}`,
        'content-type': 'application/json',
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      body: JSON.stringify(body),
    });
    const { status } = answer;
    if (status !== 503) return { status, body: (await answer.json()) as Record<string, unknown> };
    await answer.body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** How often each status was answered. */
export function tally(answers: readonly { status: number }[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
