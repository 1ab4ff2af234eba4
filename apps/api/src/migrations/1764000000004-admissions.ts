import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Admissions1764000000004 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    // The numbers of nominations; a gap is no loss, a number given twice would be.
    await run.query(`create sequence nomination_number`);
    await run.query(
      `CREATE TABLE "call" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "course_id" uuid NOT NULL, "closes_at" TIMESTAMP WITH TIME ZONE NOT NULL, "zone" text NOT NULL, "results_on" date, "confirm_by" date, "issued_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "UQ_48db0496a19e7109d558c0607ca" UNIQUE ("course_id"), CONSTRAINT "PK_2098af0169792a34f9cfdd39c47" PRIMARY KEY ("id"))`,
    );
    await run.query(
      `CREATE TABLE "invitation" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "call_id" uuid NOT NULL, "kind" text NOT NULL DEFAULT 'country', "country_code" text NOT NULL, "organization_id" uuid, "places" smallint, "nominations_allowed" smallint, "closes_at" TIMESTAMP WITH TIME ZONE, "reopened_until" TIMESTAMP WITH TIME ZONE, "opened_at" TIMESTAMP WITH TIME ZONE, "no_nomination_at" TIMESTAMP WITH TIME ZONE, "no_nomination_reason" text, "source" text, "ended_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "CHK_f8954093e87c09710569f739da" CHECK (kind in ('country', 'organization', 'host-country', 'observer', 'self-funded')), CONSTRAINT "PK_beb994737756c0f18a1c1f8669c" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_7b29bfec5f78dad21fb49a2c40" ON "invitation"  ("country_code") `);
    await run.query(`CREATE INDEX "IDX_fc0833727653cf91585511e4d0" ON "invitation"  ("call_id", "country_code") `);
    await run.query(
      `CREATE TABLE "requirement" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "call_id" uuid NOT NULL, "field" text NOT NULL, "test" jsonb NOT NULL, "severity" text NOT NULL, CONSTRAINT "CHK_a6efd44cda1739aacc8dc2d0a7" CHECK (severity in ('blocks', 'warns')), CONSTRAINT "PK_5e3278ee8e2094dd0f10a4aec62" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_ed595f1efe36313549f7d9699e" ON "requirement"  ("call_id") `);
    await run.query(
      `CREATE TABLE "nomination" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "number" text, "course_id" uuid NOT NULL, "invitation_id" uuid NOT NULL, "country_code" text NOT NULL, "person_id" uuid NOT NULL, "organization_id" uuid NOT NULL, "post" text NOT NULL, "email" text, "phone" text, "rank" smallint NOT NULL, "statement" text, "status" text NOT NULL DEFAULT 'draft', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT app_now(), "submitted_at" TIMESTAMP WITH TIME ZONE, "checked_at" TIMESTAMP WITH TIME ZONE, "removed_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "UQ_7c49abd7e695fcc83c37911b393" UNIQUE ("number"), CONSTRAINT "CHK_634a955d9b6382a944487899cd" CHECK (status in ('draft', 'received', 'returned', 'selected', 'reserve', 'not-selected', 'confirmed', 'refused', 'lapsed', 'withdrawn-nominee', 'withdrawn-government', 'replaced')), CONSTRAINT "PK_52e10255e966818cbebfc0f1144" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_ba1aa38c453c242ecdd383e263" ON "nomination"  ("invitation_id") `);
    await run.query(`CREATE INDEX "IDX_99c78f32f9fc47bce6694309cb" ON "nomination"  ("person_id") `);
    await run.query(`CREATE INDEX "IDX_af3b498ad7aa26fb885274eccc" ON "nomination"  ("organization_id") `);
    await run.query(`CREATE INDEX "IDX_df37ef6bcb77a64ad86954da2d" ON "nomination"  ("country_code", "submitted_at") `);
    await run.query(`CREATE INDEX "IDX_3baecf6e9341ada040931caa3f" ON "nomination"  ("course_id", "submitted_at") `);
    await run.query(`CREATE INDEX "IDX_5a7340ab49d407a7889376d2e3" ON "nomination"  ("course_id", "status") `);
    await run.query(
      `CREATE TABLE "nomination_move" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "nomination_id" uuid NOT NULL, "action" text NOT NULL, "from_status" text NOT NULL, "to_status" text NOT NULL, "by_name" text NOT NULL, "reason" text, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT app_now(), CONSTRAINT "PK_dcafdfb69b7e1b2ead01cbce978" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_fe04c9946a9bd46bc51b178269" ON "nomination_move"  ("nomination_id") `);
    await run.query(
      `CREATE TABLE "selection" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "nomination_id" uuid NOT NULL, "outcome" text NOT NULL, "reserve_place" smallint, "reason" text, "proposed_by_id" uuid, "proposed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT app_now(), "superseded_at" TIMESTAMP WITH TIME ZONE, "released_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "CHK_47e86fa47872ef9091569e2255" CHECK (outcome in ('selected', 'reserve', 'not-selected')), CONSTRAINT "PK_20fb10953022abffab5721a9e3b" PRIMARY KEY ("id"))`,
    );
    await run.query(
      `CREATE UNIQUE INDEX "IDX_06a03267128a2f8d9e4cedb22f" ON "selection"  ("nomination_id") WHERE superseded_at is null and released_at is null`,
    );
    await run.query(
      `ALTER TABLE "call" ADD CONSTRAINT "FK_48db0496a19e7109d558c0607ca" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "invitation" ADD CONSTRAINT "FK_17d3d5b3b7d69d442909b620c79" FOREIGN KEY ("call_id") REFERENCES "call"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "invitation" ADD CONSTRAINT "FK_7b29bfec5f78dad21fb49a2c40b" FOREIGN KEY ("country_code") REFERENCES "country"("code") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "invitation" ADD CONSTRAINT "FK_de7c148c7834d738ac7113f3dd8" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "requirement" ADD CONSTRAINT "FK_ed595f1efe36313549f7d9699ef" FOREIGN KEY ("call_id") REFERENCES "call"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "nomination" ADD CONSTRAINT "FK_b653bd236ac724791a69a62be0a" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "nomination" ADD CONSTRAINT "FK_ba1aa38c453c242ecdd383e2635" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "nomination" ADD CONSTRAINT "FK_ff1a4f5edac51553bd552832e13" FOREIGN KEY ("country_code") REFERENCES "country"("code") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "nomination" ADD CONSTRAINT "FK_99c78f32f9fc47bce6694309cbc" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "nomination" ADD CONSTRAINT "FK_af3b498ad7aa26fb885274ecccd" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "nomination_move" ADD CONSTRAINT "FK_fe04c9946a9bd46bc51b1782696" FOREIGN KEY ("nomination_id") REFERENCES "nomination"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "selection" ADD CONSTRAINT "FK_70e1c478bbc5127dd79e77c5fe1" FOREIGN KEY ("nomination_id") REFERENCES "nomination"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "selection" ADD CONSTRAINT "FK_1f08606b085f6434490627746f4" FOREIGN KEY ("proposed_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "selection" DROP CONSTRAINT "FK_1f08606b085f6434490627746f4"`);
    await run.query(`ALTER TABLE "selection" DROP CONSTRAINT "FK_70e1c478bbc5127dd79e77c5fe1"`);
    await run.query(`ALTER TABLE "nomination_move" DROP CONSTRAINT "FK_fe04c9946a9bd46bc51b1782696"`);
    await run.query(`ALTER TABLE "nomination" DROP CONSTRAINT "FK_af3b498ad7aa26fb885274ecccd"`);
    await run.query(`ALTER TABLE "nomination" DROP CONSTRAINT "FK_99c78f32f9fc47bce6694309cbc"`);
    await run.query(`ALTER TABLE "nomination" DROP CONSTRAINT "FK_ff1a4f5edac51553bd552832e13"`);
    await run.query(`ALTER TABLE "nomination" DROP CONSTRAINT "FK_ba1aa38c453c242ecdd383e2635"`);
    await run.query(`ALTER TABLE "nomination" DROP CONSTRAINT "FK_b653bd236ac724791a69a62be0a"`);
    await run.query(`ALTER TABLE "requirement" DROP CONSTRAINT "FK_ed595f1efe36313549f7d9699ef"`);
    await run.query(`ALTER TABLE "invitation" DROP CONSTRAINT "FK_de7c148c7834d738ac7113f3dd8"`);
    await run.query(`ALTER TABLE "invitation" DROP CONSTRAINT "FK_7b29bfec5f78dad21fb49a2c40b"`);
    await run.query(`ALTER TABLE "invitation" DROP CONSTRAINT "FK_17d3d5b3b7d69d442909b620c79"`);
    await run.query(`ALTER TABLE "call" DROP CONSTRAINT "FK_48db0496a19e7109d558c0607ca"`);
    await run.query(`DROP INDEX "public"."IDX_06a03267128a2f8d9e4cedb22f"`);
    await run.query(`DROP TABLE "selection"`);
    await run.query(`DROP INDEX "public"."IDX_fe04c9946a9bd46bc51b178269"`);
    await run.query(`DROP TABLE "nomination_move"`);
    await run.query(`DROP INDEX "public"."IDX_5a7340ab49d407a7889376d2e3"`);
    await run.query(`DROP INDEX "public"."IDX_3baecf6e9341ada040931caa3f"`);
    await run.query(`DROP INDEX "public"."IDX_df37ef6bcb77a64ad86954da2d"`);
    await run.query(`DROP INDEX "public"."IDX_af3b498ad7aa26fb885274eccc"`);
    await run.query(`DROP INDEX "public"."IDX_99c78f32f9fc47bce6694309cb"`);
    await run.query(`DROP INDEX "public"."IDX_ba1aa38c453c242ecdd383e263"`);
    await run.query(`DROP TABLE "nomination"`);
    await run.query(`DROP INDEX "public"."IDX_ed595f1efe36313549f7d9699e"`);
    await run.query(`DROP TABLE "requirement"`);
    await run.query(`DROP INDEX "public"."IDX_fc0833727653cf91585511e4d0"`);
    await run.query(`DROP INDEX "public"."IDX_7b29bfec5f78dad21fb49a2c40"`);
    await run.query(`DROP TABLE "invitation"`);
    await run.query(`DROP TABLE "call"`);
    await run.query(`drop sequence nomination_number`);
  }
}
