import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { rowOf, rowsOf, SecurityCounts, sql } from '@kenshu/http';
import type { TestApp } from '@kenshu/testing';
import { startPlatform } from '../../testing';
import { Jobs } from '../jobs/jobs';

let test: TestApp;
let counts: SecurityCounts;

beforeAll(async () => {
  test = await startPlatform();
  counts = test.app.get(SecurityCounts);
});
afterAll(() => test.close());
beforeEach(() => rowsOf(test.db, sql`delete from security_count`));

const counted = (actor: string) =>
  rowOf<{ count: number }>(
    test.db,
    sql`select coalesce(sum(count), 0)::int as count from security_count where actor = ${actor}`,
  );
const inAll = () => rowOf(test.db, sql`select sum(count)::int as count from security_count`);

describe('the counts of refusals', () => {
  it('add up over flushes, and over flushes at one moment', async () => {
    counts.add('not-allowed', 'user:a');
    await counts.flush();
    counts.add('not-allowed', 'user:a');
    await Promise.all([counts.flush(), counts.flush()]);
    expect(await counted('user:a')).toEqual({ count: 2 });
  });

  it('are kept for 30 days', async () => {
    const sweep = test.app.get(Jobs).declared.get('security.sweep')!;
    await rowsOf(
      test.db,
      sql`insert into security_count (minute, kind, actor, process, count)
          select app_now() - make_interval(days => age), 'not-found', 'age:' || age, gen_random_uuid(), 1 from unnest(array[29, 31]) age`,
    );
    await sweep.run({});
    expect(await rowsOf(test.db, sql`select actor from security_count`)).toEqual([{ actor: 'age:29' }]);
  });

  it('name no more actors at once than the memory is meant for, and lose no refusal', async () => {
    for (let i = 0; i < 12_000; i++) counts.add('not-found', `user:${i}`);
    await counts.flush();
    expect(await inAll()).toEqual({ count: 12_000 });
    expect((await counted('others'))?.count).toBeGreaterThanOrEqual(2_000);
  });
});
