import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Timetable1764000000005 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(
      `CREATE TABLE "session" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "course_id" uuid NOT NULL, "type" text NOT NULL, "titles" jsonb NOT NULL, "starts_local" text NOT NULL, "ends_local" text NOT NULL, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, "status" text NOT NULL DEFAULT 'planned', "note" text, "cancelled_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "CHK_da87b22157d59554331d1900cb" CHECK (ends_at > starts_at), CONSTRAINT "CHK_ccd8c6266d0c127038b0f0d768" CHECK (status in ('planned', 'held', 'held-with-changes', 'not-held')), CONSTRAINT "CHK_69faf71d262de61b4170db8ef6" CHECK (type in ('ceremony', 'admin', 'orientation', 'faculty', 'visiting-expert', 'ad-hoc', 'presentation', 'workshop', 'plenary', 'panel', 'case-study', 'visit', 'study-tour', 'courtesy-call', 'action-plan', 'evaluation', 'reception', 'self-study')), CONSTRAINT "PK_f55da76ac1c3ac420f444d2ff11" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_acf38f035b5423b7c3dd2c6ff2" ON "session"  ("course_id", "starts_at") `);
    await run.query(
      `CREATE TABLE "lecturer" ("id" uuid NOT NULL, "expertise" text, "languages" text array NOT NULL DEFAULT '{}', "ended_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "PK_e9647bfd5a4c128c9cc3e8cf99c" PRIMARY KEY ("id"))`,
    );
    await run.query(
      `CREATE TABLE "resource" ("id" uuid NOT NULL, "kind" text NOT NULL, CONSTRAINT "CHK_23254cd979cb742c07ac0f23cf" CHECK (kind in ('room', 'person', 'group')), CONSTRAINT "PK_e2894a5867e06ae2e8889f1173f" PRIMARY KEY ("id"))`,
    );
    await run.query(
      `CREATE TABLE "room" ("id" uuid NOT NULL, "names" jsonb NOT NULL, "capacity" smallint, "ended_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "PK_c6d46db005d623e691b2fbcba23" PRIMARY KEY ("id"))`,
    );
    await run.query(
      `CREATE TABLE "unavailability" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "resource_id" uuid NOT NULL, "during" tstzrange NOT NULL, "reason" text, CONSTRAINT "PK_176e6b52ee1b44acea3b66e8aac" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_773f0b4dafb85ff9966a842ff0" ON "unavailability"  ("resource_id") `);
    await run.query(
      `CREATE TABLE "booking" ("session_id" uuid NOT NULL, "resource_id" uuid NOT NULL, "roles" text array NOT NULL, "during" tstzrange NOT NULL, "cancelled" boolean NOT NULL DEFAULT false, CONSTRAINT "XCL_59b92d2ed6e09eb2b6eb5692d3" EXCLUDE using gist (resource_id with =, during with &&) where (not cancelled) deferrable initially immediate, CONSTRAINT "PK_473d00852cb980af5e7aca856a2" PRIMARY KEY ("session_id", "resource_id"))`,
    );
    await run.query(`CREATE INDEX "IDX_3c713d1882da9841cf225d99c3" ON "booking"  ("resource_id") `);
    await run.query(
      `CREATE TABLE "change" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "course_id" uuid NOT NULL, "user_id" uuid, "before" jsonb NOT NULL, "after" jsonb NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT app_now(), "undone_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_38168d337b66a2d98e059fe5820" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_42aa45cdddaccf5b3256a9adfc" ON "change"  ("course_id", "at") `);
    await run.query(
      `CREATE TABLE "lecturer_place" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "session_id" uuid NOT NULL, "person_id" uuid, "status" text NOT NULL DEFAULT 'to-be-found', "asked_on" date, CONSTRAINT "CHK_dbdeca030068e1815a19beb481" CHECK (person_id is not null or status = 'to-be-found'), CONSTRAINT "CHK_800782f8dbbf46978d3a1fb95e" CHECK (status in ('to-be-found', 'asked', 'agreed', 'declined')), CONSTRAINT "PK_be155736a7a97473cfacd2c2439" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_f4c3b40f6c601019445eb67262" ON "lecturer_place"  ("session_id") `);
    await run.query(`CREATE INDEX "IDX_22f70d209769d38f01095e6d0d" ON "lecturer_place"  ("person_id") `);
    await run.query(
      `CREATE TABLE "release" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "course_id" uuid NOT NULL, "number" smallint NOT NULL, "sessions" jsonb NOT NULL, "released_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT app_now(), CONSTRAINT "UQ_898ba9eaa35589fe1295c2f9258" UNIQUE ("course_id", "number"), CONSTRAINT "PK_1a2253436964eea9c558f9464f4" PRIMARY KEY ("id"))`,
    );
    await run.query(
      `CREATE TABLE "session_topic" ("session_id" uuid NOT NULL, "topic_id" uuid NOT NULL, CONSTRAINT "PK_619da614c80942c74610f39cb62" PRIMARY KEY ("session_id", "topic_id"))`,
    );
    await run.query(`CREATE INDEX "IDX_2dfccf9e5dc30ec5c2b887b4ca" ON "session_topic"  ("topic_id") `);
    await run.query(
      `ALTER TABLE "session" ADD CONSTRAINT "FK_ba45b38dc805f4308beb7fe8ec3" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "lecturer" ADD CONSTRAINT "FK_e9647bfd5a4c128c9cc3e8cf99c" FOREIGN KEY ("id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "room" ADD CONSTRAINT "FK_c6d46db005d623e691b2fbcba23" FOREIGN KEY ("id") REFERENCES "resource"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "unavailability" ADD CONSTRAINT "FK_773f0b4dafb85ff9966a842ff09" FOREIGN KEY ("resource_id") REFERENCES "resource"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "booking" ADD CONSTRAINT "FK_f82cd0c042c5756ba7530063b6c" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "booking" ADD CONSTRAINT "FK_3c713d1882da9841cf225d99c3a" FOREIGN KEY ("resource_id") REFERENCES "resource"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "change" ADD CONSTRAINT "FK_0412e6354083f0827431c0af8a1" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "change" ADD CONSTRAINT "FK_848e7527189a45ebddec91577da" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "lecturer_place" ADD CONSTRAINT "FK_f4c3b40f6c601019445eb672626" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "lecturer_place" ADD CONSTRAINT "FK_22f70d209769d38f01095e6d0d7" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "release" ADD CONSTRAINT "FK_c5da9355bd3c6d75f084be5b83f" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "session_topic" ADD CONSTRAINT "FK_a8fb170be628e822336f88bf862" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "session_topic" ADD CONSTRAINT "FK_2dfccf9e5dc30ec5c2b887b4ca5" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "session_topic" DROP CONSTRAINT "FK_2dfccf9e5dc30ec5c2b887b4ca5"`);
    await run.query(`ALTER TABLE "session_topic" DROP CONSTRAINT "FK_a8fb170be628e822336f88bf862"`);
    await run.query(`ALTER TABLE "release" DROP CONSTRAINT "FK_c5da9355bd3c6d75f084be5b83f"`);
    await run.query(`ALTER TABLE "lecturer_place" DROP CONSTRAINT "FK_22f70d209769d38f01095e6d0d7"`);
    await run.query(`ALTER TABLE "lecturer_place" DROP CONSTRAINT "FK_f4c3b40f6c601019445eb672626"`);
    await run.query(`ALTER TABLE "change" DROP CONSTRAINT "FK_848e7527189a45ebddec91577da"`);
    await run.query(`ALTER TABLE "change" DROP CONSTRAINT "FK_0412e6354083f0827431c0af8a1"`);
    await run.query(`ALTER TABLE "booking" DROP CONSTRAINT "FK_3c713d1882da9841cf225d99c3a"`);
    await run.query(`ALTER TABLE "booking" DROP CONSTRAINT "FK_f82cd0c042c5756ba7530063b6c"`);
    await run.query(`ALTER TABLE "unavailability" DROP CONSTRAINT "FK_773f0b4dafb85ff9966a842ff09"`);
    await run.query(`ALTER TABLE "room" DROP CONSTRAINT "FK_c6d46db005d623e691b2fbcba23"`);
    await run.query(`ALTER TABLE "lecturer" DROP CONSTRAINT "FK_e9647bfd5a4c128c9cc3e8cf99c"`);
    await run.query(`ALTER TABLE "session" DROP CONSTRAINT "FK_ba45b38dc805f4308beb7fe8ec3"`);
    await run.query(`DROP INDEX "public"."IDX_2dfccf9e5dc30ec5c2b887b4ca"`);
    await run.query(`DROP TABLE "session_topic"`);
    await run.query(`DROP TABLE "release"`);
    await run.query(`DROP INDEX "public"."IDX_22f70d209769d38f01095e6d0d"`);
    await run.query(`DROP INDEX "public"."IDX_f4c3b40f6c601019445eb67262"`);
    await run.query(`DROP TABLE "lecturer_place"`);
    await run.query(`DROP INDEX "public"."IDX_42aa45cdddaccf5b3256a9adfc"`);
    await run.query(`DROP TABLE "change"`);
    await run.query(`DROP INDEX "public"."IDX_3c713d1882da9841cf225d99c3"`);
    await run.query(`DROP TABLE "booking"`);
    await run.query(`DROP INDEX "public"."IDX_773f0b4dafb85ff9966a842ff0"`);
    await run.query(`DROP TABLE "unavailability"`);
    await run.query(`DROP TABLE "room"`);
    await run.query(`DROP TABLE "resource"`);
    await run.query(`DROP TABLE "lecturer"`);
    await run.query(`DROP INDEX "public"."IDX_acf38f035b5423b7c3dd2c6ff2"`);
    await run.query(`DROP TABLE "session"`);
  }
}
