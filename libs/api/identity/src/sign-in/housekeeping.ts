import { Db, sql } from '@kenshu/http';
import { Job, sweep } from '@kenshu/platform';
import { Injectable } from '@nestjs/common';
import { absoluteHours } from './sign-in.queries';

/** What has ended is kept a month, to be able to answer for it, and then removed; the audit trail knows it for good. */
@Injectable()
export class SignInHousekeeping {
  constructor(private readonly db: Db) {}

  @Job('sign-in.sweep', { cron: '27 3 * * *' })
  async sweep(): Promise<void> {
    const month = sql`app_now() - interval '30 days'`;
    await sweep(this.db, 'link', sql`least(used_at, expires_at) < ${month}`);
    await sweep(
      this.db,
      'sign_in',
      sql`coalesce(ended_at, created_at + make_interval(hours => ${absoluteHours})) < ${month}`,
    );
    await sweep(this.db, 'rate_limit', sql`expire < extract(epoch from now()) * 1000`);
  }
}
