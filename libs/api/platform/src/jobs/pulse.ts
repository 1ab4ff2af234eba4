import { rowsOf, sql } from '@kenshu/http';
import { Client } from 'pg';
import type { EntityManager } from 'typeorm';

const RECONNECT_MS = 1_000;

/** Shows that this process's workers are alive: a lock of the database's for each, gone with the process or its connection. */
export class Pulse {
  private readonly workers = new Set<string>();
  private client: Client | null = null;
  private locking: Promise<unknown> = Promise.resolve();
  private ended = false;

  constructor(private readonly databaseUrl: string) {}

  async start(): Promise<void> {
    const client = new Client({
      connectionString: this.databaseUrl,
      keepAlive: true,
      application_name: 'kenshu-pulse',
    });
    client.on('error', () => undefined); // 'end' follows
    client.on('end', () => {
      if (this.client === client) this.restart();
    });
    await client.connect();
    this.client = client;
    for (const worker of this.workers) this.lock(client, worker);
    await this.locking;
  }

  add(worker: string): void {
    this.workers.add(worker);
    if (this.client) this.lock(this.client, worker);
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.client?.end();
  }

  private lock(client: Client, worker: string): void {
    // where the connection breaks meanwhile, the next one takes all the locks
    this.locking = this.locking
      .then(() => client.query('select pg_advisory_lock(hashtextextended($1, 0))', [worker]))
      .catch(() => undefined);
  }

  private restart(): void {
    this.client = null;
    if (this.ended) return;
    setTimeout(() => void this.start().catch(() => this.restart()), RECONNECT_MS).unref();
  }
}

/** Gives back the jobs of workers that were killed; graphile-worker itself waits four hours. */
export async function releaseJobsOfTheDead(tx: EntityManager): Promise<void> {
  await rowsOf(
    tx,
    sql`select graphile_worker.force_unlock_workers(array_agg(worker)) from (
          select distinct locked_by as worker from graphile_worker.jobs where locked_by is not null) holder
        where pg_try_advisory_xact_lock(hashtextextended(worker, 0))`,
  );
}
