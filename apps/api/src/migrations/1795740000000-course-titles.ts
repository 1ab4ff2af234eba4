import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A course may have a title of its own, as those held on request do. */
export class CourseTitles1795740000000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "course" ADD "titles" jsonb`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "course" DROP COLUMN "titles"`);
  }
}
