import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The receipt of a sending is kept as it was; numbers no longer count what every country sent. */
export class Receipts1795691000003 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(
      `CREATE TABLE "receipt" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "number" text NOT NULL, "invitation_id" uuid NOT NULL, "sent_at" TIMESTAMP WITH TIME ZONE NOT NULL, "content" jsonb NOT NULL, CONSTRAINT "UQ_dc11faa379de0e9cfe8fddf84b5" UNIQUE ("number"), CONSTRAINT "PK_b4b9ec7d164235fbba023da9832" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_b66ccb48f24d939abc56a0c6f9" ON "receipt"  ("invitation_id") `);
    await run.query(
      `ALTER TABLE "receipt" ADD CONSTRAINT "FK_b66ccb48f24d939abc56a0c6f94" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(`drop sequence nomination_number`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`create sequence nomination_number`);
    await run.query(`DROP TABLE "receipt"`);
  }
}
