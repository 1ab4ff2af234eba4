import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A letter says which record it is about, so that it can be called back before it leaves. */
export class LettersAbout1795692261673 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "mail" ADD "about_id" uuid`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "mail" DROP COLUMN "about_id"`);
  }
}
