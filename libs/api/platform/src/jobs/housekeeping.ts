import { Db, raw, type Sql, sql, touched } from '@kenshu/http';
import { Injectable } from '@nestjs/common';
import { Job } from './job';
import { releaseJobsOfTheDead } from './pulse';

const BATCH = 2_000;

/** Deletes the rows of a table in small transactions, so that none runs into the time limit of a statement. */
export async function sweep(db: Db, table: string, where: Sql): Promise<void> {
  const name = raw(table);
  const some = sql`delete from ${name} where ctid = any(array(select ctid from ${name} where ${where} limit ${BATCH}))`;
  while ((await db.transaction((tx) => touched(tx, some))) === BATCH);
}

@Injectable()
export class Housekeeping {
  constructor(private readonly db: Db) {}

  @Job('jobs.release', { cron: '* * * * *' })
  releaseJobs(): Promise<void> {
    return this.db.transaction(releaseJobsOfTheDead);
  }

  @Job('idempotency.sweep', { cron: '17 3 * * *' })
  sweepKeys(): Promise<void> {
    return sweep(this.db, 'idempotency_key', sql`created_at < app_now() - interval '48 hours'`);
  }

  /** Kept a month, like what is left of a sign-in. */
  @Job('security.sweep', { cron: '37 3 * * *' })
  sweepSecurityCounts(): Promise<void> {
    return sweep(this.db, 'security_count', sql`minute < app_now() - interval '30 days'`);
  }
}
