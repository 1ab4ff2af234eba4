import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often whom was refused what, minute by minute. */
export class SecurityCounts1795714529976 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(
      `CREATE TABLE "security_count" ("minute" TIMESTAMP WITH TIME ZONE NOT NULL, "kind" text NOT NULL, "actor" text NOT NULL, "process" uuid NOT NULL, "count" integer NOT NULL, CONSTRAINT "PK_9f9ae2a7bba2ab2bd0752a7ea80" PRIMARY KEY ("minute", "kind", "actor", "process"))`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE "security_count"`);
  }
}
