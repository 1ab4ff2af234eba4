import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A course is proposed before it is approved; who took which step, and why, is kept. */
export class CourseMoves1795692261671 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "course" DROP CONSTRAINT "CHK_4b18962030ec27de8c5b63bc7e"`);
    await run.query(
      `CREATE TABLE "course_move" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "course_id" uuid NOT NULL, "action" text NOT NULL, "from_status" text NOT NULL, "to_status" text NOT NULL, "reason" text, "by_id" uuid, "by_name" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT app_now(), CONSTRAINT "PK_99fa30a71deaf18152b4460e61f" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_aa5d06ad7b7dd37a1691c495d2" ON "course_move"  ("course_id", "at") `);
    await run.query(
      `ALTER TABLE "course" ADD CONSTRAINT "CHK_8f8be2c853154d20b06b68c666" CHECK (status in ('planned', 'proposed', 'approved', 'calling', 'selecting', 'confirmed', 'running', 'closed', 'reported', 'cancelled'))`,
    );
    await run.query(
      `ALTER TABLE "course_move" ADD CONSTRAINT "FK_f7db21bc93bc49856836043c575" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "course_move" ADD CONSTRAINT "FK_7d5ab101ffab1291e049912b65e" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE "course_move"`);
    await run.query(`update course set status = 'planned' where status = 'proposed'`);
    await run.query(`ALTER TABLE "course" DROP CONSTRAINT "CHK_8f8be2c853154d20b06b68c666"`);
    await run.query(
      `ALTER TABLE "course" ADD CONSTRAINT "CHK_4b18962030ec27de8c5b63bc7e" CHECK (status in ('planned', 'approved', 'calling', 'selecting', 'confirmed', 'running', 'closed', 'reported', 'cancelled'))`,
    );
  }
}
