import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenSignIn } from '@kenshu/identity/testing';
import { cloneDatabase, type TestDatabase } from '@kenshu/testing';
import { DataSource } from 'typeorm';
import { type BuiltApi, connect, run, startBuiltApi } from './built-api';

const CANARY = 'Canary';

let database: TestDatabase;
let source: DataSource;
let api: BuiltApi;

beforeAll(async () => {
  database = await cloneDatabase();
  source = await connect(database);
  const owner = await new DataSource({ type: 'postgres', url: database.ownerUrl }).initialize();
  // the worst a failing statement can say: the value in the words, in the detail and in the parameters
  await owner.query(`
    create function refuse() returns trigger language plpgsql as $$ begin
      raise exception 'the row % is refused', new using errcode = 'P0001', detail = new::text, table = tg_table_name;
    end $$;
    create trigger refuse before insert on theme for each row execute function refuse();
    create trigger refuse before insert on mail for each row execute function refuse()`);
  await owner.destroy();
  api = await startBuiltApi(database, { KENSHU_LOG_LEVEL: 'trace' });
});
afterAll(async () => {
  await api.stop();
  await source.destroy();
  await database.drop();
});

async function until(found: () => boolean): Promise<void> {
  while (!found()) await new Promise((go) => setTimeout(go, 50));
}

describe('the log of the built api', () => {
  it('tells of a failing request who, where and what kind, and nothing of what was sent', async () => {
    const { userId, token } = await givenSignIn(source.manager, 'coordinator');
    const answer = await fetch(`${api.url}/api/themes`, {
      method: 'POST',
      headers: { cookie: `kenshu=${token}`, 'content-type': 'application/json', 'user-agent': CANARY },
      body: JSON.stringify({ titles: { en: CANARY }, topicIds: [] }),
    });
    const { type, params, ...rest } = (await answer.json()) as { type: string; params: { traceId: string } };
    expect([answer.status, type, JSON.stringify(rest).includes(CANARY)]).toEqual([500, '/problems/internal', false]);
    const failures = () => api.log().filter(({ level }) => Number(level) >= 40);
    await until(() => failures().length > 0); // the line may come after the answer
    expect(failures()).toEqual([
      {
        level: 50,
        time: expect.any(Number),
        name: 'api',
        pid: api.process.pid,
        traceId: params.traceId,
        method: 'POST',
        route: '/api/themes',
        actor: `user:${userId}`,
        err: {
          type: 'QueryFailedError',
          code: 'P0001',
          table: 'theme',
          routine: 'exec_stmt_raise',
          stack: expect.stringMatching(/(^|\n)at .*themes\.service\.ts:\d+:\d+\)?(\n|$)/),
        },
        msg: 'unexpected error',
      },
    ]);
    expect(JSON.stringify(api.log())).not.toMatch(new RegExp(`${CANARY}|${token}`));
  });
});

describe('the log of the built worker', () => {
  it('tells of a failing job which and what kind, and nothing of what it was to do', async () => {
    const { userId } = await givenSignIn(source.manager, 'coordinator');
    const email = `${CANARY}@test.example`.toLowerCase();
    await source.query(`update "user" set email = $1 where id = $2`, [email, userId]);
    await source.query(
      `select graphile_worker.add_job('sign-in.reset-password', json_build_object('email', $1::text))`,
      [email],
    );
    const worker = run('worker', { DATABASE_URL: database.databaseUrl, KENSHU_LOG_LEVEL: 'trace' });
    const failures = () => worker.log().filter(({ msg }) => msg === 'job failed');
    await until(() => failures().length > 0 || worker.child.exitCode !== null);
    await worker.stop();
    expect(failures()).toEqual([
      {
        level: 50,
        time: expect.any(Number),
        name: 'worker',
        pid: worker.child.pid,
        job: expect.any(String),
        task: 'sign-in.reset-password',
        err: {
          type: 'QueryFailedError',
          code: 'P0001',
          table: 'mail',
          routine: 'exec_stmt_raise',
          stack: expect.stringMatching(/(^|\n)at .*mail\.ts:\d+:\d+\)?(\n|$)/),
        },
        msg: 'job failed',
      },
    ]);
    expect(worker.said().toLowerCase()).not.toContain(CANARY.toLowerCase());
  });
});
