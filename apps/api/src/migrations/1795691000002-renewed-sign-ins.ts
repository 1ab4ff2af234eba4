import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A sign-in gets a new token when its person's roles change. */
export class RenewedSignIns1795691000002 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "sign_in" ADD "token_made_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT app_now()`);
    await run.query(`ALTER TABLE "sign_in" ADD "previous_token_hash" bytea`);
    await run.query(
      `ALTER TABLE "sign_in" ADD CONSTRAINT "UQ_7237a84538259b58472637c8a58" UNIQUE ("previous_token_hash")`,
    );
    await run.query(`ALTER TABLE "sign_in" ADD "previous_until" TIMESTAMP WITH TIME ZONE`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "sign_in" DROP COLUMN "previous_until"`);
    await run.query(`ALTER TABLE "sign_in" DROP CONSTRAINT "UQ_7237a84538259b58472637c8a58"`);
    await run.query(`ALTER TABLE "sign_in" DROP COLUMN "previous_token_hash"`);
    await run.query(`ALTER TABLE "sign_in" DROP COLUMN "token_made_at"`);
  }
}
