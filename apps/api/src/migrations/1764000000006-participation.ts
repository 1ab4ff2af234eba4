import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Participation1764000000006 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(
      `CREATE TABLE "participant" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "course_id" uuid NOT NULL, "person_id" uuid NOT NULL, "nomination_id" uuid, "role" text NOT NULL DEFAULT 'overseas', "country_code" text, "organization_id" uuid, "post" text, "status" text NOT NULL DEFAULT 'expected', "reason" text, "ended_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "UQ_24ab80e84a6f9e9f4909a470030" UNIQUE ("nomination_id"), CONSTRAINT "UQ_eb7df7144e91256f36774ccc8f7" UNIQUE ("course_id", "person_id", "role"), CONSTRAINT "CHK_8aad14c2acb7d8933a7c9b392d" CHECK (status in ('expected', 'arrived', 'completed', 'not-completed', 'did-not-arrive', 'withdrew', 'left-early')), CONSTRAINT "CHK_ea5c026db3f6cacef2409197cb" CHECK (role in ('overseas', 'host-country', 'observer', 'self-funded', 'visiting-expert')), CONSTRAINT "PK_64da4237f502041781ca15d4c41" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_9c8a5f58ec2d45e461968033f3" ON "participant"  ("person_id") `);
    await run.query(`CREATE INDEX "IDX_fe872e2d976a9d3f37f39d8310" ON "participant"  ("country_code") `);
    await run.query(
      `ALTER TABLE "participant" ADD CONSTRAINT "FK_d3ca89269b9db892d08194fc733" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "participant" ADD CONSTRAINT "FK_9c8a5f58ec2d45e461968033f39" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "participant" ADD CONSTRAINT "FK_24ab80e84a6f9e9f4909a470030" FOREIGN KEY ("nomination_id") REFERENCES "nomination"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "participant" ADD CONSTRAINT "FK_fe872e2d976a9d3f37f39d83102" FOREIGN KEY ("country_code") REFERENCES "country"("code") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "participant" ADD CONSTRAINT "FK_0e1b184359bb21f836148729b44" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "participant" DROP CONSTRAINT "FK_0e1b184359bb21f836148729b44"`);
    await run.query(`ALTER TABLE "participant" DROP CONSTRAINT "FK_fe872e2d976a9d3f37f39d83102"`);
    await run.query(`ALTER TABLE "participant" DROP CONSTRAINT "FK_24ab80e84a6f9e9f4909a470030"`);
    await run.query(`ALTER TABLE "participant" DROP CONSTRAINT "FK_9c8a5f58ec2d45e461968033f39"`);
    await run.query(`ALTER TABLE "participant" DROP CONSTRAINT "FK_d3ca89269b9db892d08194fc733"`);
    await run.query(`DROP INDEX "public"."IDX_fe872e2d976a9d3f37f39d8310"`);
    await run.query(`DROP INDEX "public"."IDX_9c8a5f58ec2d45e461968033f3"`);
    await run.query(`DROP TABLE "participant"`);
  }
}
