import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cloneDatabase, type TestDatabase } from '@kenshu/testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { databaseOptions } from '../database/options';
import { record } from './record';
import { verifyTrail } from './verify';

const WRITERS = 8;
const ACTS = 20;

let database: TestDatabase;
let source: DataSource;

beforeEach(async () => {
  database = await cloneDatabase();
  source = await new DataSource(databaseOptions(database.databaseUrl, [], WRITERS)).initialize();
});
afterEach(async () => {
  await source.destroy();
  await database.drop();
});

/** Many act at one moment, each act in a transaction of its own; gives what some of them were refused with. */
async function actAtOnce(): Promise<string[]> {
  const refusals: string[] = [];
  const act = (job: string) =>
    source
      .transaction((tx) => record(tx, { kind: 'system', job }, 'spec.act', { type: 'spec', id: null }))
      .catch(({ message }: Error) => void refusals.push(message));
  const write = async (_: unknown, writer: number) => {
    for (let i = 0; i < ACTS; i++) await act(`writer-${writer}`);
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
  return refusals;
}

async function asOwner(change: (owner: Client) => Promise<unknown>): Promise<void> {
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await change(owner).finally(() => owner.end());
}

/** The seal as it is, but for its lock; between looking at the last link and adding the next there is a moment. */
const withoutLock = () =>
  asOwner(async (owner) => {
    const { rows } = await owner.query<{ body: string }>(
      `select pg_get_functiondef('seal_audit_event'::regproc) as body`,
    );
    const unlocked = rows[0]!.body.replace(/perform pg_advisory_xact_lock\(\d+\);/, '');
    await owner.query(unlocked.replace('insert into audit_seal', 'perform pg_sleep(0.005); insert into audit_seal'));
  });

describe('the chain of the audit trail', () => {
  it('is whole after eight have written to it at once', async () => {
    expect(await actAtOnce()).toEqual([]);
    expect(await verifyTrail(source.manager)).toEqual({ events: WRITERS * ACTS, broken: null });
  });

  it('refuses acts at one moment without the lock of its seal (control)', async () => {
    await withoutLock();
    const refusals = await actAtOnce();
    expect(new Set(refusals)).toEqual(new Set([expect.stringContaining('duplicate key value')]));
    expect(await verifyTrail(source.manager)).toEqual({ events: WRITERS * ACTS - refusals.length, broken: null });
  });

  it('breaks where two links may have one position as well (control)', async () => {
    await withoutLock();
    await asOwner((owner) => owner.query('alter table audit_seal drop constraint "PK_c840e1d96332fc77f37ceca1b8d"'));
    expect(await actAtOnce()).toEqual([]);
    const { events, broken } = await verifyTrail(source.manager);
    expect([events, broken?.why]).toEqual([WRITERS * ACTS, 'a link before it is missing']);
  });
});
