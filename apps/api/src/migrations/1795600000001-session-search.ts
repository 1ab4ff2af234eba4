import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A session is found by its title. */
export class SessionSearch1795600000001 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "session" ADD "search_text" text NOT NULL DEFAULT ''`);
    // close to what the application folds; it writes its own with the next edit
    await run.query(`update session set search_text = (select string_agg(unaccent(lower(title)), ' | ' order by lang)
      from jsonb_each_text(titles) as each_title(lang, title))`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "session" DROP COLUMN "search_text"`);
  }
}
