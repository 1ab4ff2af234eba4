import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes of an announced course, and what must be confirmed again after each; participants who are asked again. */
export class ConfirmedAgain1795694615017 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "participant" DROP CONSTRAINT "CHK_8aad14c2acb7d8933a7c9b392d"`);
    await run.query(
      `CREATE TABLE "course_change" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "course_id" uuid NOT NULL, "kind" text NOT NULL, "before" jsonb NOT NULL, "after" jsonb NOT NULL, "reason" text NOT NULL, "by_name" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT app_now(), CONSTRAINT "CHK_8bc6079e863cf8ac9a6d0fbea2" CHECK (kind in ('postpone', 'change-mode')), CONSTRAINT "PK_0b93fa61fa1b4038dcf78ca648f" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_6e0ffcc266666e3dfe31c9d1c3" ON "course_change"  ("course_id", "at") `);
    await run.query(
      `CREATE TABLE "reconfirmation" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "course_id" uuid NOT NULL, "change_id" uuid NOT NULL, "kind" text NOT NULL, "subject_id" uuid NOT NULL, "field" text NOT NULL DEFAULT '', "before" text, "proposed" text, "lost" jsonb, "status" text NOT NULL DEFAULT 'open', "settled_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "CHK_ff0faa8a98c1e8fec26a6459e2" CHECK (status in ('open', 'settled', 'kept', 'fallen')), CONSTRAINT "CHK_39c30855bc67ab3d109fad21c2" CHECK (kind in ('session', 'room', 'call', 'invitation', 'nomination', 'participant')), CONSTRAINT "PK_41d8b29427fc600ff198238cae1" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_ef963b5d797a9e42506e3fc290" ON "reconfirmation"  ("change_id") `);
    await run.query(`CREATE INDEX "IDX_e299fe4971e21c36346be0db3d" ON "reconfirmation"  ("course_id", "status") `);
    await run.query(
      `CREATE UNIQUE INDEX "IDX_3e38cba790df22e812475cf6f9" ON "reconfirmation"  ("course_id", "kind", "subject_id", "field") WHERE status = 'open'`,
    );
    await run.query(
      `ALTER TABLE "participant" ADD CONSTRAINT "CHK_9ffd23d2c42f71347cc509b004" CHECK (status in ('expected', 'asked-again', 'arrived', 'completed', 'not-completed', 'did-not-arrive', 'withdrew', 'left-early'))`,
    );
    await run.query(
      `ALTER TABLE "course_change" ADD CONSTRAINT "FK_f3576fb8fecefbcec7a53277776" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "reconfirmation" ADD CONSTRAINT "FK_9a703baa29b197ca54365854175" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "reconfirmation" ADD CONSTRAINT "FK_ef963b5d797a9e42506e3fc290e" FOREIGN KEY ("change_id") REFERENCES "course_change"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "reconfirmation" DROP CONSTRAINT "FK_ef963b5d797a9e42506e3fc290e"`);
    await run.query(`ALTER TABLE "reconfirmation" DROP CONSTRAINT "FK_9a703baa29b197ca54365854175"`);
    await run.query(`ALTER TABLE "course_change" DROP CONSTRAINT "FK_f3576fb8fecefbcec7a53277776"`);
    await run.query(`ALTER TABLE "participant" DROP CONSTRAINT "CHK_9ffd23d2c42f71347cc509b004"`);
    await run.query(`update participant set status = 'expected' where status = 'asked-again'`);
    await run.query(`DROP INDEX "public"."IDX_3e38cba790df22e812475cf6f9"`);
    await run.query(`DROP INDEX "public"."IDX_e299fe4971e21c36346be0db3d"`);
    await run.query(`DROP INDEX "public"."IDX_ef963b5d797a9e42506e3fc290"`);
    await run.query(`DROP TABLE "reconfirmation"`);
    await run.query(`DROP INDEX "public"."IDX_6e0ffcc266666e3dfe31c9d1c3"`);
    await run.query(`DROP TABLE "course_change"`);
    await run.query(
      `ALTER TABLE "participant" ADD CONSTRAINT "CHK_8aad14c2acb7d8933a7c9b392d" CHECK ((status = ANY (ARRAY['expected'::text, 'arrived'::text, 'completed'::text, 'not-completed'::text, 'did-not-arrive'::text, 'withdrew'::text, 'left-early'::text])))`,
    );
  }
}
