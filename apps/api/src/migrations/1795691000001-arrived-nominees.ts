import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A nomination knows that its person came to the course. */
export class ArrivedNominees1795691000001 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "nomination" ADD "arrived_at" TIMESTAMP WITH TIME ZONE`);
    await run.query(`update nomination n set arrived_at = app_now() from participant p
      where p.nomination_id = n.id and p.ended_at is null and p.status in ('arrived', 'completed', 'not-completed', 'left-early')`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "nomination" DROP COLUMN "arrived_at"`);
  }
}
