import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A part that has ended stands in nobody's way: neither of a new one, nor of two records that turn out to be one person. */
export class OnePartInACourse1795689838616 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "participant" DROP CONSTRAINT "UQ_eb7df7144e91256f36774ccc8f7"`);
    await run.query(
      `CREATE UNIQUE INDEX "IDX_098241a8183461e9230ab62299" ON "participant"  ("course_id", "person_id", "role") WHERE ended_at is null`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP INDEX "public"."IDX_098241a8183461e9230ab62299"`);
    // what the older schema has no place for
    await run.query(
      `delete from participant p where ended_at is not null and exists (select from participant x
        where x.course_id = p.course_id and x.person_id = p.person_id and x.role = p.role and x.id <> p.id
          and (x.ended_at is null or (x.ended_at, x.id) > (p.ended_at, p.id)))`,
    );
    await run.query(
      `ALTER TABLE "participant" ADD CONSTRAINT "UQ_eb7df7144e91256f36774ccc8f7" UNIQUE ("course_id", "person_id", "role")`,
    );
  }
}
