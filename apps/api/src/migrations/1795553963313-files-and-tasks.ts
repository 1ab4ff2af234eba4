import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FilesAndTasks1795553963313 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(
      `CREATE TABLE "file" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "key" text NOT NULL, "name" text NOT NULL, "type" text NOT NULL, "size" integer NOT NULL, "sha256" bytea NOT NULL, "owner_id" uuid NOT NULL, "needs" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT app_now(), "expires_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_e4a453ce0a609a5f94c66afb6ca" UNIQUE ("key"), CONSTRAINT "PK_36b46d232307066b3a2c9ea3a1d" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_cccc7b3ca9b0c44aaa4ac0cacf" ON "file"  ("owner_id") `);
    await run.query(`CREATE INDEX "IDX_678e013cb625fdfb8138cf6d3e" ON "file"  ("expires_at") `);
    await run.query(
      `CREATE TABLE "task" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "kind" text NOT NULL, "owner_id" uuid NOT NULL, "status" text NOT NULL DEFAULT 'waiting', "params" jsonb NOT NULL DEFAULT '{}', "done" integer NOT NULL DEFAULT '0', "total" integer, "result_id" uuid, "problem" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT app_now(), "ended_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "CHK_c8659b37088c3b3e321f29de71" CHECK (status in ('waiting', 'running', 'done', 'failed', 'cancelled')), CONSTRAINT "PK_fb213f79ee45060ba925ecd576e" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_9babb0a55e0f3256c7844909b9" ON "task"  ("owner_id", "created_at") `);
    await run.query(
      `ALTER TABLE "task" ADD CONSTRAINT "FK_623dd43986d67c74bad752b37a5" FOREIGN KEY ("result_id") REFERENCES "file"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "task" DROP CONSTRAINT "FK_623dd43986d67c74bad752b37a5"`);
    await run.query(`DROP INDEX "public"."IDX_9babb0a55e0f3256c7844909b9"`);
    await run.query(`DROP TABLE "task"`);
    await run.query(`DROP INDEX "public"."IDX_678e013cb625fdfb8138cf6d3e"`);
    await run.query(`DROP INDEX "public"."IDX_cccc7b3ca9b0c44aaa4ac0cacf"`);
    await run.query(`DROP TABLE "file"`);
  }
}
