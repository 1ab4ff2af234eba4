import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A draft is kept with what is known of the nominee; organization and post are asked for when it is sent. */
export class HalfDoneNominations1764000000007 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "nomination" ALTER COLUMN "organization_id" DROP NOT NULL`);
    await run.query(`ALTER TABLE "nomination" ALTER COLUMN "post" DROP NOT NULL`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`delete from nomination where organization_id is null or post is null`);
    await run.query(`ALTER TABLE "nomination" ALTER COLUMN "post" SET NOT NULL`);
    await run.query(`ALTER TABLE "nomination" ALTER COLUMN "organization_id" SET NOT NULL`);
  }
}
