import { sql } from '@kenshu/http';

export interface Waiting {
  /** Letters that have neither left nor been called off, by status. */
  mails: Record<string, number>;
  jobs: { job: string; due: number; running: number; givenUp: number }[];
  /** How long the job that is due longest has waited, in seconds. */
  longest: number;
}

/** What stands in the outbox and in the queue of jobs; the queue's own clock is the server's, hence `now()`. */
export const waiting = sql`
  select coalesce((select json_object_agg(status, n)
      from (select status, count(*) as n from mail where status not in ('sent', 'cancelled') group by status) m), '{}') as mails,
    coalesce((select json_agg(j)
      from (select task_identifier as job,
          count(*) filter (where locked_at is null and run_at <= now() and attempts < max_attempts) as due,
          count(*) filter (where locked_at is not null) as running,
          count(*) filter (where locked_at is null and attempts >= max_attempts) as "givenUp"
        from graphile_worker.jobs group by 1) j), '[]') as jobs,
    coalesce((select extract(epoch from now() - min(run_at))
      from graphile_worker.jobs where locked_at is null and run_at <= now() and attempts < max_attempts), 0)::float as longest`;
