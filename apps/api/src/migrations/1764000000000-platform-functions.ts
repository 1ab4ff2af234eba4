import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlatformFunctions1764000000000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`create extension if not exists btree_gist`);
    await run.query(`create extension if not exists pg_trgm`);
    await run.query(`create extension if not exists unaccent`);
    // All time that decides comes from here; the tests' database replaces it by one that reads a table.
    await run.query(
      `create function app_now() returns timestamptz language sql volatile parallel safe as 'select clock_timestamp()'`,
    );
    // An instant as the wire has it, whatever the server's zone.
    await run.query(`create function to_utc(at timestamptz) returns text language sql immutable parallel safe
      return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`drop function to_utc(timestamptz)`);
    await run.query(`drop function app_now()`);
    await run.query(`drop extension unaccent`);
    await run.query(`drop extension pg_trgm`);
    await run.query(`drop extension btree_gist`);
  }
}
