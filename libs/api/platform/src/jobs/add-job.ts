import { rowsOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';

interface JobOptions {
  /** Not before this instant. */
  runAt?: string | null;
  /** A waiting job of the same key is replaced. */
  key?: string;
  /** Jobs of one queue run one after another, over all workers. */
  queue?: string;
}

/** Queues a job in the transaction that causes it: a rollback drops it. */
export async function addJob(
  tx: EntityManager,
  name: string,
  payload: object = {},
  { runAt = null, key, queue }: JobOptions = {},
): Promise<void> {
  await rowsOf(
    tx,
    sql`select 1 from graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json,
          run_at => ${runAt}::timestamptz, job_key => ${key ?? null}::text, queue_name => ${queue ?? null}::text)`,
  );
}
