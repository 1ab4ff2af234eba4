import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each look at the whole audit trail found. */
export class AuditChecks1795725600000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(
      `CREATE TABLE "audit_check" ("checked_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT app_now(), "events" integer NOT NULL, "complete_from" TIMESTAMP WITH TIME ZONE, "broken" jsonb, CONSTRAINT "PK_audit_check" PRIMARY KEY ("checked_at"))`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE "audit_check"`);
  }
}
