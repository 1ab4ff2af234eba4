import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who works on a course has a beginning and an end, and may have two duties at once. */
export class StaffFromTo1795692687595 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "course_staff" ADD "id" uuid NOT NULL DEFAULT gen_random_uuid()`);
    await run.query(`ALTER TABLE "course_staff" DROP CONSTRAINT "PK_95d415673365d2c6ab3330a4b42"`);
    await run.query(`ALTER TABLE "course_staff" ADD CONSTRAINT "PK_6bc9388e2bf79cf6de4678dc81b" PRIMARY KEY ("id")`);
    await run.query(`ALTER TABLE "course_staff" ADD "started_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT app_now()`);
    await run.query(`ALTER TABLE "course_staff" ADD "ended_at" TIMESTAMP WITH TIME ZONE`);
    await run.query(`ALTER TABLE "course_staff" ADD "version" integer NOT NULL DEFAULT '1'`);
    await run.query(
      `CREATE UNIQUE INDEX "IDX_5d04064a8bfa55a7be40a7f510" ON "course_staff"  ("course_id", "person_id", "duty") WHERE ended_at is null`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    // one duty each, of those that hold now
    await run.query(`delete from course_staff s where ended_at is not null or exists (
      select from course_staff o where o.course_id = s.course_id and o.person_id = s.person_id and o.ended_at is null and o.id < s.id)`);
    await run.query(`DROP INDEX "public"."IDX_5d04064a8bfa55a7be40a7f510"`);
    await run.query(`ALTER TABLE "course_staff" DROP COLUMN "version"`);
    await run.query(`ALTER TABLE "course_staff" DROP COLUMN "ended_at"`);
    await run.query(`ALTER TABLE "course_staff" DROP COLUMN "started_at"`);
    await run.query(`ALTER TABLE "course_staff" DROP CONSTRAINT "PK_6bc9388e2bf79cf6de4678dc81b"`);
    await run.query(
      `ALTER TABLE "course_staff" ADD CONSTRAINT "PK_95d415673365d2c6ab3330a4b42" PRIMARY KEY ("course_id", "person_id")`,
    );
    await run.query(`ALTER TABLE "course_staff" DROP COLUMN "id"`);
  }
}
