import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RemovedProgrammes1795690725870 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "programme" ADD "removed_at" TIMESTAMP WITH TIME ZONE`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "programme" DROP COLUMN "removed_at"`);
  }
}
