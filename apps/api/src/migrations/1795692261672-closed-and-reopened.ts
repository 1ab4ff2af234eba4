import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was closed by hand can be opened again: the call with its deadline, the people as they were. */
export class ClosedAndReopened1795692261672 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "call" ADD "closed_at" TIMESTAMP WITH TIME ZONE`);
    await run.query(`ALTER TABLE "participant" ADD "closed_from" text`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "participant" DROP COLUMN "closed_from"`);
    await run.query(`ALTER TABLE "call" DROP COLUMN "closed_at"`);
  }
}
