import { Db, rowsOf, sql } from '@kenshu/http';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Job } from '../jobs/job';
import { type TrailCheck, verifyTrail } from './verify';

/** Looks at the whole trail and notes what was found, for the page of the trail and for whoever watches the server. */
export async function checkTrail(tx: EntityManager): Promise<TrailCheck> {
  // as long as it takes: the trail grows for ever, and nobody waits for this
  await rowsOf(tx, sql`set local statement_timeout = 0`);
  const check = await verifyTrail(tx);
  const broken = check.broken && JSON.stringify(check.broken);
  await rowsOf(
    tx,
    sql`insert into audit_check (events, complete_from, broken)
        select ${check.events}::int, min(at), ${broken}::jsonb from audit_event`,
  );
  return check;
}

@Injectable()
export class AuditChecks {
  constructor(private readonly db: Db) {}

  /** At four in the morning in Tokyo. */
  @Job('audit.check', { cron: '0 19 * * *' })
  async check(): Promise<void> {
    await this.db.transaction(checkTrail);
  }
}
