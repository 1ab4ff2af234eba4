import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IdentityAndMail1764000000003 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "organization" DROP CONSTRAINT "CHK_57b79c5e9a1da9f39ced8c7d1e"`);
    await run.query(
      `CREATE TABLE "mail" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "template" text NOT NULL, "language" text NOT NULL, "to_email" text NOT NULL, "to_name" text, "person_id" uuid, "caused_by_id" uuid, "subject" text NOT NULL, "text" text NOT NULL, "secret" text, "params" jsonb NOT NULL DEFAULT '{}', "status" text NOT NULL DEFAULT 'waiting', "attempts" smallint NOT NULL DEFAULT '0', "last_error" text, "not_before" TIMESTAMP WITH TIME ZONE, "not_after" TIMESTAMP WITH TIME ZONE, "sent_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT app_now(), "search_text" text NOT NULL DEFAULT '', "version" integer NOT NULL DEFAULT '1', CONSTRAINT "CHK_f7c2741f685ffb802d682aeb92" CHECK (status in ('waiting', 'sending', 'sent', 'failed', 'parked', 'held', 'cancelled')), CONSTRAINT "PK_5407da42b983ba54c6c62d462d3" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_0d723a93182cd3c9515da1f20b" ON "mail"  ("person_id") `);
    await run.query(`CREATE INDEX "IDX_4a56759c02c72702ecb9c9d9ee" ON "mail"  ("created_at") `);
    await run.query(
      `CREATE INDEX "IDX_5e8af66c04ea38bfdb34f20e71" ON "mail"  ("status") WHERE status not in ('sent', 'cancelled')`,
    );
    await run.query(`ALTER TABLE "role_grant" ADD "version" integer NOT NULL DEFAULT '1'`);
    await run.query(
      `ALTER TABLE "organization" ADD CONSTRAINT "CHK_d12c9f1c19c443e31f46d6451d" CHECK ((status = 'joined') = (merged_into_id is not null))`,
    );
    await run.query(
      `ALTER TABLE "organization" ADD CONSTRAINT "CHK_d98cbcbbd15816ddf39662132e" CHECK (status in ('entered', 'confirmed', 'joined'))`,
    );
    // Trigrams find a part of a word and a word with a wrong letter; TypeORM has no words for such an index.
    await run.query(`create index person_search_text on person using gin (search_text gin_trgm_ops)`);
    await run.query(`create index person_order on person (left(search_text, 100), id) where merged_into_id is null`);
    await run.query(`create index organization_search_text on organization using gin (search_text gin_trgm_ops)`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`drop index organization_search_text`);
    await run.query(`drop index person_order`);
    await run.query(`drop index person_search_text`);
    await run.query(`ALTER TABLE "organization" DROP CONSTRAINT "CHK_d98cbcbbd15816ddf39662132e"`);
    await run.query(`ALTER TABLE "organization" DROP CONSTRAINT "CHK_d12c9f1c19c443e31f46d6451d"`);
    // what the older schema has no word for
    await run.query(`update organization set status = 'confirmed' where status = 'joined'`);
    await run.query(`ALTER TABLE "role_grant" DROP COLUMN "version"`);
    await run.query(`DROP INDEX "public"."IDX_5e8af66c04ea38bfdb34f20e71"`);
    await run.query(`DROP INDEX "public"."IDX_4a56759c02c72702ecb9c9d9ee"`);
    await run.query(`DROP INDEX "public"."IDX_0d723a93182cd3c9515da1f20b"`);
    await run.query(`DROP TABLE "mail"`);
    await run.query(
      `ALTER TABLE "organization" ADD CONSTRAINT "CHK_57b79c5e9a1da9f39ced8c7d1e" CHECK ((status = ANY (ARRAY['entered'::text, 'confirmed'::text])))`,
    );
  }
}
