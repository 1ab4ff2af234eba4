import { type Command, CommandLog, type KeptAnswer, rowOf, rowsOf, sql } from '@kenshu/http';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

@Injectable()
export class PostgresCommandLog extends CommandLog {
  async take(tx: EntityManager, { actorKey, route, key }: Command): Promise<{ kept?: KeptAnswer } | null> {
    // Tried, not waited for: a repeat that comes while the first still runs is told so at once.
    const name = `${actorKey} ${route} ${key}`;
    const lock = await rowOf<{ taken: boolean }>(
      tx,
      sql`select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as taken`,
    );
    if (!lock?.taken) return null;
    const kept = await rowOf<KeptAnswer>(
      tx,
      sql`select body_hash as "bodyHash", status, body from idempotency_key
          where actor_key = ${actorKey} and route = ${route} and key = ${key} and created_at > app_now() - interval '48 hours'`,
    );
    return kept ? { kept } : {};
  }

  async keep(
    tx: EntityManager,
    { actorKey, route, key, bodyHash, status }: Command,
    body: string | null,
  ): Promise<void> {
    await rowsOf(
      tx,
      sql`insert into idempotency_key (actor_key, route, key, body_hash, status, body)
          values (${actorKey}, ${route}, ${key}, ${bodyHash}, ${status}, ${body})
          on conflict (actor_key, route, key) do update
          set body_hash = excluded.body_hash, status = excluded.status, body = excluded.body, created_at = app_now()`,
    );
  }
}
