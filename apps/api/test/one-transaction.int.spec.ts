import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandLog } from '@kenshu/http';
import { signedIn, startApp, type TestUser } from '@kenshu/identity/testing';
import { interfering, newKey, type TestApp } from '@kenshu/testing';
import { contexts } from '../src/contexts';

const COMMANDS = 10;

let test: TestApp;
let administrator: TestUser;

beforeAll(async () => {
  test = await startApp(...contexts.slice(2));
  administrator = await signedIn(test, 'administrator');
});
afterAll(() => test.close());

/** An invitation writes a person, an account, a role, a link, a letter, a job and a row of the trail. */
const tables = ['person', '"user"', 'role_grant', 'link', 'mail', 'audit_event', 'idempotency_key'];

async function rows(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of [...tables, 'graphile_worker._private_jobs']) {
    const [found] = await test.db.query<{ count: number }[]>(`select count(*)::int as count from ${table}`);
    counts[table] = found!.count;
  }
  return counts;
}

const more = (before: Record<string, number>, after: Record<string, number>, times: number) =>
  Object.fromEntries(Object.keys(before).map((table) => [table, (after[table]! - before[table]!) / times]));

let made = 0;
const invitation = () => ({
  givenNames: 'Ada',
  email: `ada${made++}@test.example`,
  grants: [{ role: 'auditor' }],
});

/** The database goes away at the last word of a transaction: nobody learns whether it was heard. */
const lostAtCommit = (text: string) => {
  if (text !== 'COMMIT') return text;
  throw Object.assign(new Error('Connection terminated unexpectedly'), { code: '08006' });
};

/** Sends each command twice under one key; the first time the connection is lost at the end. */
async function sendAndRetry() {
  const commands = Array.from({ length: COMMANDS }, () => ({ body: invitation(), key: newKey() }));
  const send = async ({ body, key }: (typeof commands)[number]) => {
    const { status, headers } = await administrator.post('/users', body, { key });
    return [status, headers['idempotent-replay']];
  };
  const first = await interfering(test, lostAtCommit, async () => {
    const answers = [];
    for (const command of commands) answers.push(await send(command));
    return answers;
  });
  const between = await rows();
  const retried = [];
  for (const command of commands) retried.push(await send(command));
  return { first, between, retried };
}

describe('a command that is cut off and sent again under its key', () => {
  it('is done once, with all that belongs to it', async () => {
    const before = await rows();
    const { first, between, retried } = await sendAndRetry();
    expect(first).toEqual(Array.from({ length: COMMANDS }, () => [503, undefined]));
    expect(between).toEqual(before);
    expect(retried).toEqual(Array.from({ length: COMMANDS }, () => [201, undefined]));
    const once = Object.fromEntries(Object.keys(before).map((table) => [table, 1]));
    // the person and the account are two entries of the trail
    expect(more(before, await rows(), COMMANDS)).toEqual({ ...once, audit_event: 2 });
  });

  it('is answered with 201 and not done where the key is committed apart (control)', async () => {
    const log = test.app.get(CommandLog);
    const keep = log.keep.bind(log);
    // as if the key had a transaction of its own, which was over before the other failed
    log.keep = (_tx, command, body) => keep(test.source.createEntityManager(), command, body);
    const before = await rows();
    const { retried } = await sendAndRetry();
    log.keep = keep;
    expect(retried).toEqual(Array.from({ length: COMMANDS }, () => [201, 'true']));
    const none = Object.fromEntries(Object.keys(before).map((table) => [table, 0]));
    expect(more(before, await rows(), COMMANDS)).toEqual({ ...none, idempotency_key: 1 });
  });
});
