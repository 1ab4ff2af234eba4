import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Tables1764000000001 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(
      `CREATE TABLE "audit_event" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT app_now(), "actor_kind" text NOT NULL, "actor_id" text NOT NULL, "actor_name" text NOT NULL, "action" text NOT NULL, "subject_type" text NOT NULL, "subject_id" uuid, "reason" text, "details" jsonb NOT NULL DEFAULT '{}', CONSTRAINT "PK_481efbe8b0a403efe3f47a6528f" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_06d570d7d1b40fbc994b5955be" ON "audit_event"  ("at") `);
    await run.query(`CREATE INDEX "IDX_7ed6d720728d20a2672b5fbd8a" ON "audit_event"  ("subject_type", "subject_id") `);
    await run.query(
      `CREATE TABLE "audit_seal" ("position" bigint NOT NULL, "audit_id" uuid NOT NULL, "hash" bytea NOT NULL, "previous_hash" bytea NOT NULL, CONSTRAINT "UQ_ddd51eca53d108dbe298ecfd5a6" UNIQUE ("audit_id"), CONSTRAINT "PK_c840e1d96332fc77f37ceca1b8d" PRIMARY KEY ("position"))`,
    );
    await run.query(
      `CREATE TABLE "idempotency_key" ("actor_key" text NOT NULL, "route" text NOT NULL, "key" uuid NOT NULL, "body_hash" text NOT NULL, "status" smallint NOT NULL, "body" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT app_now(), CONSTRAINT "PK_36acf22219420591938ec523345" PRIMARY KEY ("actor_key", "route", "key"))`,
    );
    await run.query(`CREATE INDEX "IDX_72d9c713a563e6e92176fe0e44" ON "idempotency_key"  ("created_at") `);
    await run.query(
      `CREATE TABLE "setting" ("name" text NOT NULL, "value" jsonb NOT NULL, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "PK_27923d152bbf82683ab795d5476" PRIMARY KEY ("name"))`,
    );
    await run.query(
      `CREATE TABLE "chapter" ("number" text NOT NULL, "titles" jsonb NOT NULL, "first_article" smallint NOT NULL, "last_article" smallint NOT NULL, "review_cycle" smallint, CONSTRAINT "PK_75c326f413a55787dc709ca10b8" PRIMARY KEY ("number"))`,
    );
    await run.query(
      `CREATE TABLE "article" ("number" smallint NOT NULL, "titles" jsonb NOT NULL, "chapter_number" text NOT NULL, "obligation" text NOT NULL, "note" text, CONSTRAINT "CHK_7009cb9fbddeb60b01ac389382" CHECK (obligation in ('shall', 'shall-consider', 'shall-endeavour', 'may', 'mixed', 'none')), CONSTRAINT "PK_bdd4fd5c666442eed7626de4979" PRIMARY KEY ("number"))`,
    );
    await run.query(`CREATE INDEX "IDX_3a1ad9b3f931b869cb85de7473" ON "article"  ("chapter_number") `);
    await run.query(
      `CREATE TABLE "country" ("code" text NOT NULL, "alpha3" text NOT NULL, "numeric" text NOT NULL, "region" text, "subregion" text, "names" jsonb NOT NULL, "search_text" text NOT NULL DEFAULT '', "version" integer NOT NULL DEFAULT '1', CONSTRAINT "PK_8ff4c23dc9a3f3856555bd86186" PRIMARY KEY ("code"))`,
    );
    await run.query(
      `CREATE TABLE "country_name" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "country_code" text NOT NULL, "names" jsonb NOT NULL, "valid_until" date NOT NULL, "source" text NOT NULL, CONSTRAINT "PK_903a55d9de1bedeb1e521e898c2" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_66e8e2254ea3ea4c3144e9b4e6" ON "country_name"  ("country_code") `);
    await run.query(
      `CREATE TABLE "organization" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "country_code" text, "type" text NOT NULL, "names" jsonb NOT NULL, "own_name" text, "own_name_lang" text, "parent_id" uuid, "status" text NOT NULL DEFAULT 'confirmed', "merged_into_id" uuid, "search_text" text NOT NULL DEFAULT '', "version" integer NOT NULL DEFAULT '1', CONSTRAINT "CHK_57b79c5e9a1da9f39ced8c7d1e" CHECK (status in ('entered', 'confirmed')), CONSTRAINT "CHK_7a452ff4da08cfa1afd3ea07dc" CHECK (type in ('police', 'prosecution', 'judiciary', 'anti-corruption-agency', 'prison', 'probation', 'ministry', 'audit', 'financial-intelligence-unit', 'international', 'other')), CONSTRAINT "PK_472c1f99a32def1b0abb219cd67" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_faaefc0d2063e014ceb57564b0" ON "organization"  ("country_code") `);
    await run.query(`CREATE INDEX "IDX_15acafd6698ac846c6b6a6a50e" ON "organization"  ("parent_id") `);
    await run.query(`CREATE INDEX "IDX_e1023e65e8d9ee082751e3852b" ON "organization"  ("merged_into_id") `);
    await run.query(
      `CREATE TABLE "organization_name" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "organization_id" uuid NOT NULL, "names" jsonb NOT NULL, "valid_until" date, CONSTRAINT "PK_cc1ad3b60d5674e36f17c6e2250" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_13649113311eaac84eea3259bf" ON "organization_name"  ("organization_id") `);
    await run.query(
      `CREATE TABLE "person" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "given_names" text NOT NULL, "family_name" text, "latin_name" text NOT NULL, "own_name" text, "own_name_lang" text, "renderings" jsonb NOT NULL DEFAULT '[]', "certificate_name" text, "sex" text, "born_on" date, "nationalities" text array NOT NULL DEFAULT '{}', "email" text, "demonstration" boolean NOT NULL DEFAULT false, "search_text" text NOT NULL DEFAULT '', "merged_into_id" uuid, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "CHK_82dcb124dac3381116f9969022" CHECK (sex in ('female', 'male', 'not-stated')), CONSTRAINT "PK_5fdaf670315c4b7e70cce85daa3" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_6534b223286f8c7af906cad7ed" ON "person"  ("merged_into_id") `);
    await run.query(
      `CREATE TABLE "link" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "purpose" text NOT NULL, "token_hash" bytea NOT NULL, "subject_id" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT app_now(), "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_da14a2824bcadae6f7fe108bc35" UNIQUE ("token_hash"), CONSTRAINT "CHK_d2991a8e8588895e6af083887e" CHECK (purpose in ('invitation', 'password-reset', 'first-run')), CONSTRAINT "PK_26206fb7186da72fbb9eaa3fac9" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_17cf535aac492b01af06d369ef" ON "link"  ("subject_id") `);
    await run.query(
      `CREATE TABLE "rate_limit" ("key" text NOT NULL, "points" integer NOT NULL DEFAULT '0', "expire" bigint, CONSTRAINT "PK_e6c0c0608decdf78e4d4b263397" PRIMARY KEY ("key"))`,
    );
    await run.query(
      `CREATE TABLE "user" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "person_id" uuid NOT NULL, "email" text NOT NULL, "password_hash" text, "language" text NOT NULL DEFAULT 'en', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT app_now(), "ended_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "UQ_e12875dfb3b1d92d7d7c5377e22" UNIQUE ("email"), CONSTRAINT "PK_cace4a159ff9f2512dd42373760" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE UNIQUE INDEX "IDX_a4cee7e601d219733b064431fb" ON "user"  ("person_id") `);
    await run.query(
      `CREATE TABLE "sign_in" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "token_hash" bytea NOT NULL, "user_id" uuid NOT NULL, "browser" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT app_now(), "last_used_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT app_now(), "ended_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "UQ_a433806a9f577f546c2ce6a6409" UNIQUE ("token_hash"), CONSTRAINT "PK_e1c2af97265eef8174c9a652a5e" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_7bcba3653dd22fba03327d7a30" ON "sign_in"  ("user_id") `);
    await run.query(
      `CREATE TABLE "role_grant" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "user_id" uuid NOT NULL, "role" text NOT NULL, "programme_id" uuid, "course_id" uuid, "country_code" text, "organization_id" uuid, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT app_now(), "ends_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "CHK_94bd0a48321a3f6ff547547217" CHECK ((role = 'coordinator' and programme_id is null and course_id is null and country_code is null and organization_id is null) or (role = 'director' and programme_id is null and course_id is null and country_code is null and organization_id is null) or (role = 'administrator' and programme_id is null and course_id is null and country_code is null and organization_id is null) or (role = 'auditor' and programme_id is null and course_id is null and country_code is null and organization_id is null) or (role = 'counsellor' and programme_id is null and course_id is not null and country_code is null and organization_id is null) or (role = 'reviewer' and programme_id is null and course_id is not null and country_code is null and organization_id is null) or (role = 'lecturer' and programme_id is null and course_id is not null and country_code is null and organization_id is null) or (role = 'agency' and programme_id is null and course_id is not null and country_code is null and organization_id is null) or (role = 'focal-point' and programme_id is null and course_id is null and country_code is not null and organization_id is null) or (role = 'alternate' and programme_id is null and course_id is null and country_code is not null and organization_id is null)), CONSTRAINT "CHK_f644ed6fa2edc19920e42f08b0" CHECK (role in ('coordinator', 'director', 'administrator', 'auditor', 'counsellor', 'reviewer', 'lecturer', 'agency', 'focal-point', 'alternate')), CONSTRAINT "PK_b9e50aafa723c536731c38529fb" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_cbca8b01eca20fa033ef14946b" ON "role_grant"  ("user_id") `);
    await run.query(`CREATE INDEX "IDX_bbdb8e489fbc3c4d0ee0b04b2f" ON "role_grant"  ("course_id") `);
    await run.query(`CREATE INDEX "IDX_ac16f81dfd4d510d743aa37be1" ON "role_grant"  ("country_code") `);
    await run.query(
      `CREATE TABLE "assistance_need" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "country_code" text NOT NULL, "article_number" smallint NOT NULL, "cycle" smallint NOT NULL, "year" smallint, "document_symbol" text, "text" text NOT NULL, CONSTRAINT "PK_c322a9a0eff094fe0161c419589" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_57fcafaa188e38179e453daa74" ON "assistance_need"  ("country_code") `);
    await run.query(`CREATE INDEX "IDX_2de0b7f95f7cdc3c179d501439" ON "assistance_need"  ("article_number") `);
    await run.query(
      `CREATE TABLE "number_series" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "code" text NOT NULL, "names" jsonb NOT NULL, CONSTRAINT "UQ_b792617ea14f62d65345b5c051e" UNIQUE ("code"), CONSTRAINT "PK_e3837113721d0cbe3862a70a554" PRIMARY KEY ("id"))`,
    );
    await run.query(
      `CREATE TABLE "programme" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "code" text NOT NULL, "names" jsonb NOT NULL, "series_id" uuid NOT NULL, "name_patterns" jsonb NOT NULL, "first_year" smallint, "cadence" text, "source" text, "search_text" text NOT NULL DEFAULT '', "ended_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "UQ_0cb721fe5a34b811494fb228d98" UNIQUE ("code"), CONSTRAINT "PK_76ff6b30b74f213944d1ac0a660" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_1c5f2897f2579ffd7b44c151c6" ON "programme"  ("series_id") `);
    await run.query(
      `CREATE TABLE "programme_name" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "programme_id" uuid NOT NULL, "names" jsonb NOT NULL, "position" smallint NOT NULL, "valid_until" date, CONSTRAINT "PK_fb9c65077ccdc8d0b59f90984b7" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_571e28b296e2d3dfbb0dc7d198" ON "programme_name"  ("programme_id") `);
    await run.query(
      `CREATE TABLE "theme" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "titles" jsonb NOT NULL, "title_source" text, "topics_source" text, "reference_key" text, "search_text" text NOT NULL DEFAULT '', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT app_now(), "removed_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "UQ_4ab04f6c0a519130d13c9bf86e2" UNIQUE ("reference_key"), CONSTRAINT "PK_c1934d0b4403bf10c1ab0c18166" PRIMARY KEY ("id"))`,
    );
    await run.query(
      `CREATE TABLE "theme_article" ("theme_id" uuid NOT NULL, "article_number" smallint NOT NULL, CONSTRAINT "PK_52b5790d826f8753666e6fbbbd5" PRIMARY KEY ("theme_id", "article_number"))`,
    );
    await run.query(`CREATE INDEX "IDX_d96a8f742439c35ad098d23f4d" ON "theme_article"  ("article_number") `);
    await run.query(
      `CREATE TABLE "topic" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "slug" text NOT NULL, "titles" jsonb NOT NULL, CONSTRAINT "UQ_b4f72509919eef20d3f54eedc34" UNIQUE ("slug"), CONSTRAINT "PK_33aa4ecb4e4f20aa0157ea7ef61" PRIMARY KEY ("id"))`,
    );
    await run.query(
      `CREATE TABLE "theme_topic" ("theme_id" uuid NOT NULL, "topic_id" uuid NOT NULL, CONSTRAINT "PK_bac65d80aff0e9632d0ab736699" PRIMARY KEY ("theme_id", "topic_id"))`,
    );
    await run.query(`CREATE INDEX "IDX_cd8175353e3c33c4f1806f6bcf" ON "theme_topic"  ("topic_id") `);
    await run.query(
      `CREATE TABLE "topic_article" ("topic_id" uuid NOT NULL, "article_number" smallint NOT NULL, CONSTRAINT "PK_15894c57ca4be51ec44bae8cf56" PRIMARY KEY ("topic_id", "article_number"))`,
    );
    await run.query(`CREATE INDEX "IDX_d33b3709e8b97f0f76291d92e1" ON "topic_article"  ("article_number") `);
    await run.query(
      `CREATE TABLE "course" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "programme_id" uuid NOT NULL, "ordinal" smallint, "year" smallint, "names" jsonb NOT NULL, "theme_id" uuid, "mode" text, "host_country_code" text, "venue" jsonb, "co_hosts" text array, "zone" text NOT NULL, "starts_on" date, "ends_on" date, "capacity" smallint, "minimum" smallint, "status" text NOT NULL DEFAULT 'planned', "origin" text NOT NULL DEFAULT 'own', "reference_key" text, "adopted_at" TIMESTAMP WITH TIME ZONE, "published_total" smallint, "published_overseas" smallint, "published_countries" smallint, "published_country_codes" text array, "note" text, "search_text" text NOT NULL DEFAULT '', "version" integer NOT NULL DEFAULT '1', CONSTRAINT "UQ_478e164e5efb02b06a9b0098d01" UNIQUE ("reference_key"), CONSTRAINT "CHK_5be86422a3609156ee4d06cef8" CHECK (ends_on >= starts_on), CONSTRAINT "CHK_1282ce0191a67cda129923ddeb" CHECK (origin in ('own', 'reference', 'demonstration')), CONSTRAINT "CHK_d48c6fe53d8a08bec8ba96a83d" CHECK (mode in ('onsite', 'online', 'mixed', 'recorded')), CONSTRAINT "CHK_4b18962030ec27de8c5b63bc7e" CHECK (status in ('planned', 'approved', 'calling', 'selecting', 'confirmed', 'running', 'closed', 'reported', 'cancelled')), CONSTRAINT "PK_bf95180dd756fd204fb01ce4916" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_f305bf1a1f0c3a0bf5fb4d3f1d" ON "course"  ("programme_id") `);
    await run.query(`CREATE INDEX "IDX_2b5fd94bec215678f130288ddb" ON "course"  ("year") `);
    await run.query(`CREATE INDEX "IDX_5fd8563180c38d7afed5002b9b" ON "course"  ("theme_id") `);
    await run.query(
      `CREATE TABLE "course_group" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "course_id" uuid NOT NULL, "names" jsonb NOT NULL, "position" smallint NOT NULL DEFAULT '0', "whole" boolean NOT NULL DEFAULT false, "ended_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "PK_e5ff1032679363daced4f770e4f" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_56c9b718dbfb815b9f94009c78" ON "course_group"  ("course_id") `);
    await run.query(
      `CREATE TABLE "work_plan_step" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "course_id" uuid NOT NULL, "key" text NOT NULL, "titles" jsonb NOT NULL, "owner" text NOT NULL, "offset_days" smallint NOT NULL, "done_at" TIMESTAMP WITH TIME ZONE, "done_by_id" uuid, "note" text, "note_for_next" text, "note_from_last" text, "removed_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "CHK_3d3770d9d5d1dd5c9b6471d792" CHECK (owner in ('institute', 'agency', 'focal-point', 'organization', 'country-office', 'participant')), CONSTRAINT "PK_db4ad2229a9ac3aef30bfb4c390" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_4d0c60b8fc8ebd4097f6dd2934" ON "work_plan_step"  ("course_id") `);
    await run.query(`CREATE INDEX "IDX_568284ceaa597080bc00c05413" ON "work_plan_step"  ("done_by_id") `);
    await run.query(
      `CREATE TABLE "course_fact" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "course_id" uuid NOT NULL, "field" text NOT NULL, "value" jsonb NOT NULL, "source" text NOT NULL, "chosen" boolean NOT NULL DEFAULT true, CONSTRAINT "PK_e26050c48f44c822f5ef784c9aa" PRIMARY KEY ("id"))`,
    );
    await run.query(`CREATE INDEX "IDX_515d5d1ced8a5dcc44d073b5c2" ON "course_fact"  ("course_id", "field") `);
    await run.query(
      `CREATE TABLE "course_group_member" ("group_id" uuid NOT NULL, "person_id" uuid NOT NULL, "duty" text NOT NULL DEFAULT 'member', CONSTRAINT "CHK_5b351b91c0274ba3dbf06b7619" CHECK (duty in ('member', 'chair', 'co-chair', 'rapporteur', 'co-rapporteur', 'adviser')), CONSTRAINT "PK_e2cae373cd69f362774cf592487" PRIMARY KEY ("group_id", "person_id"))`,
    );
    await run.query(`CREATE INDEX "IDX_c520697065b7ab6de7df3fa180" ON "course_group_member"  ("person_id") `);
    await run.query(
      `CREATE TABLE "course_staff" ("course_id" uuid NOT NULL, "person_id" uuid NOT NULL, "duty" text NOT NULL, CONSTRAINT "CHK_4f5ab179a04d306037a3501bbb" CHECK (duty in ('coordinator', 'programming-officer', 'counsellor', 'adviser', 'interpreter')), CONSTRAINT "PK_95d415673365d2c6ab3330a4b42" PRIMARY KEY ("course_id", "person_id"))`,
    );
    await run.query(`CREATE INDEX "IDX_af117244adefe3920cc1e32ae5" ON "course_staff"  ("person_id") `);
    await run.query(
      `ALTER TABLE "article" ADD CONSTRAINT "FK_3a1ad9b3f931b869cb85de74731" FOREIGN KEY ("chapter_number") REFERENCES "chapter"("number") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "country_name" ADD CONSTRAINT "FK_66e8e2254ea3ea4c3144e9b4e61" FOREIGN KEY ("country_code") REFERENCES "country"("code") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "organization" ADD CONSTRAINT "FK_faaefc0d2063e014ceb57564b08" FOREIGN KEY ("country_code") REFERENCES "country"("code") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "organization" ADD CONSTRAINT "FK_15acafd6698ac846c6b6a6a50ec" FOREIGN KEY ("parent_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "organization" ADD CONSTRAINT "FK_e1023e65e8d9ee082751e3852b4" FOREIGN KEY ("merged_into_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "organization_name" ADD CONSTRAINT "FK_13649113311eaac84eea3259bf1" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "person" ADD CONSTRAINT "FK_6534b223286f8c7af906cad7ed8" FOREIGN KEY ("merged_into_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "user" ADD CONSTRAINT "FK_a4cee7e601d219733b064431fba" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "sign_in" ADD CONSTRAINT "FK_7bcba3653dd22fba03327d7a309" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "role_grant" ADD CONSTRAINT "FK_cbca8b01eca20fa033ef14946b2" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "role_grant" ADD CONSTRAINT "FK_ac16f81dfd4d510d743aa37be16" FOREIGN KEY ("country_code") REFERENCES "country"("code") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "role_grant" ADD CONSTRAINT "FK_2528cbe1e0159c78384433bb74e" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "assistance_need" ADD CONSTRAINT "FK_57fcafaa188e38179e453daa740" FOREIGN KEY ("country_code") REFERENCES "country"("code") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "assistance_need" ADD CONSTRAINT "FK_2de0b7f95f7cdc3c179d501439c" FOREIGN KEY ("article_number") REFERENCES "article"("number") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "programme" ADD CONSTRAINT "FK_1c5f2897f2579ffd7b44c151c68" FOREIGN KEY ("series_id") REFERENCES "number_series"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "programme_name" ADD CONSTRAINT "FK_571e28b296e2d3dfbb0dc7d198a" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "theme_article" ADD CONSTRAINT "FK_3f29dc59cb876149d614780a65b" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "theme_article" ADD CONSTRAINT "FK_d96a8f742439c35ad098d23f4db" FOREIGN KEY ("article_number") REFERENCES "article"("number") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "theme_topic" ADD CONSTRAINT "FK_35a46ea527d05661ba216720722" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "theme_topic" ADD CONSTRAINT "FK_cd8175353e3c33c4f1806f6bcf7" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "topic_article" ADD CONSTRAINT "FK_271ad6ed6934fd181fbe289a303" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "topic_article" ADD CONSTRAINT "FK_d33b3709e8b97f0f76291d92e15" FOREIGN KEY ("article_number") REFERENCES "article"("number") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "course" ADD CONSTRAINT "FK_f305bf1a1f0c3a0bf5fb4d3f1d1" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "course" ADD CONSTRAINT "FK_5fd8563180c38d7afed5002b9b8" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "course" ADD CONSTRAINT "FK_8ecf20d6a75c864fd4095b13d65" FOREIGN KEY ("host_country_code") REFERENCES "country"("code") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "course_group" ADD CONSTRAINT "FK_56c9b718dbfb815b9f94009c78b" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "work_plan_step" ADD CONSTRAINT "FK_4d0c60b8fc8ebd4097f6dd29342" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "work_plan_step" ADD CONSTRAINT "FK_568284ceaa597080bc00c05413c" FOREIGN KEY ("done_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "course_fact" ADD CONSTRAINT "FK_6cb3af4c01f7c68a69c2eed569f" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "course_group_member" ADD CONSTRAINT "FK_58ba3ba232dbbc2334998f8bbce" FOREIGN KEY ("group_id") REFERENCES "course_group"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "course_group_member" ADD CONSTRAINT "FK_c520697065b7ab6de7df3fa1805" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "course_staff" ADD CONSTRAINT "FK_d7d473e6a6ea2a92ce825fe1fe8" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await run.query(
      `ALTER TABLE "course_staff" ADD CONSTRAINT "FK_af117244adefe3920cc1e32ae55" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "course_staff" DROP CONSTRAINT "FK_af117244adefe3920cc1e32ae55"`);
    await run.query(`ALTER TABLE "course_staff" DROP CONSTRAINT "FK_d7d473e6a6ea2a92ce825fe1fe8"`);
    await run.query(`ALTER TABLE "course_group_member" DROP CONSTRAINT "FK_c520697065b7ab6de7df3fa1805"`);
    await run.query(`ALTER TABLE "course_group_member" DROP CONSTRAINT "FK_58ba3ba232dbbc2334998f8bbce"`);
    await run.query(`ALTER TABLE "course_fact" DROP CONSTRAINT "FK_6cb3af4c01f7c68a69c2eed569f"`);
    await run.query(`ALTER TABLE "work_plan_step" DROP CONSTRAINT "FK_568284ceaa597080bc00c05413c"`);
    await run.query(`ALTER TABLE "work_plan_step" DROP CONSTRAINT "FK_4d0c60b8fc8ebd4097f6dd29342"`);
    await run.query(`ALTER TABLE "course_group" DROP CONSTRAINT "FK_56c9b718dbfb815b9f94009c78b"`);
    await run.query(`ALTER TABLE "course" DROP CONSTRAINT "FK_8ecf20d6a75c864fd4095b13d65"`);
    await run.query(`ALTER TABLE "course" DROP CONSTRAINT "FK_5fd8563180c38d7afed5002b9b8"`);
    await run.query(`ALTER TABLE "course" DROP CONSTRAINT "FK_f305bf1a1f0c3a0bf5fb4d3f1d1"`);
    await run.query(`ALTER TABLE "topic_article" DROP CONSTRAINT "FK_d33b3709e8b97f0f76291d92e15"`);
    await run.query(`ALTER TABLE "topic_article" DROP CONSTRAINT "FK_271ad6ed6934fd181fbe289a303"`);
    await run.query(`ALTER TABLE "theme_topic" DROP CONSTRAINT "FK_cd8175353e3c33c4f1806f6bcf7"`);
    await run.query(`ALTER TABLE "theme_topic" DROP CONSTRAINT "FK_35a46ea527d05661ba216720722"`);
    await run.query(`ALTER TABLE "theme_article" DROP CONSTRAINT "FK_d96a8f742439c35ad098d23f4db"`);
    await run.query(`ALTER TABLE "theme_article" DROP CONSTRAINT "FK_3f29dc59cb876149d614780a65b"`);
    await run.query(`ALTER TABLE "programme_name" DROP CONSTRAINT "FK_571e28b296e2d3dfbb0dc7d198a"`);
    await run.query(`ALTER TABLE "programme" DROP CONSTRAINT "FK_1c5f2897f2579ffd7b44c151c68"`);
    await run.query(`ALTER TABLE "assistance_need" DROP CONSTRAINT "FK_2de0b7f95f7cdc3c179d501439c"`);
    await run.query(`ALTER TABLE "assistance_need" DROP CONSTRAINT "FK_57fcafaa188e38179e453daa740"`);
    await run.query(`ALTER TABLE "role_grant" DROP CONSTRAINT "FK_2528cbe1e0159c78384433bb74e"`);
    await run.query(`ALTER TABLE "role_grant" DROP CONSTRAINT "FK_ac16f81dfd4d510d743aa37be16"`);
    await run.query(`ALTER TABLE "role_grant" DROP CONSTRAINT "FK_cbca8b01eca20fa033ef14946b2"`);
    await run.query(`ALTER TABLE "sign_in" DROP CONSTRAINT "FK_7bcba3653dd22fba03327d7a309"`);
    await run.query(`ALTER TABLE "user" DROP CONSTRAINT "FK_a4cee7e601d219733b064431fba"`);
    await run.query(`ALTER TABLE "person" DROP CONSTRAINT "FK_6534b223286f8c7af906cad7ed8"`);
    await run.query(`ALTER TABLE "organization_name" DROP CONSTRAINT "FK_13649113311eaac84eea3259bf1"`);
    await run.query(`ALTER TABLE "organization" DROP CONSTRAINT "FK_e1023e65e8d9ee082751e3852b4"`);
    await run.query(`ALTER TABLE "organization" DROP CONSTRAINT "FK_15acafd6698ac846c6b6a6a50ec"`);
    await run.query(`ALTER TABLE "organization" DROP CONSTRAINT "FK_faaefc0d2063e014ceb57564b08"`);
    await run.query(`ALTER TABLE "country_name" DROP CONSTRAINT "FK_66e8e2254ea3ea4c3144e9b4e61"`);
    await run.query(`ALTER TABLE "article" DROP CONSTRAINT "FK_3a1ad9b3f931b869cb85de74731"`);
    await run.query(`DROP INDEX "public"."IDX_af117244adefe3920cc1e32ae5"`);
    await run.query(`DROP TABLE "course_staff"`);
    await run.query(`DROP INDEX "public"."IDX_c520697065b7ab6de7df3fa180"`);
    await run.query(`DROP TABLE "course_group_member"`);
    await run.query(`DROP INDEX "public"."IDX_515d5d1ced8a5dcc44d073b5c2"`);
    await run.query(`DROP TABLE "course_fact"`);
    await run.query(`DROP INDEX "public"."IDX_568284ceaa597080bc00c05413"`);
    await run.query(`DROP INDEX "public"."IDX_4d0c60b8fc8ebd4097f6dd2934"`);
    await run.query(`DROP TABLE "work_plan_step"`);
    await run.query(`DROP INDEX "public"."IDX_56c9b718dbfb815b9f94009c78"`);
    await run.query(`DROP TABLE "course_group"`);
    await run.query(`DROP INDEX "public"."IDX_5fd8563180c38d7afed5002b9b"`);
    await run.query(`DROP INDEX "public"."IDX_2b5fd94bec215678f130288ddb"`);
    await run.query(`DROP INDEX "public"."IDX_f305bf1a1f0c3a0bf5fb4d3f1d"`);
    await run.query(`DROP TABLE "course"`);
    await run.query(`DROP INDEX "public"."IDX_d33b3709e8b97f0f76291d92e1"`);
    await run.query(`DROP TABLE "topic_article"`);
    await run.query(`DROP INDEX "public"."IDX_cd8175353e3c33c4f1806f6bcf"`);
    await run.query(`DROP TABLE "theme_topic"`);
    await run.query(`DROP TABLE "topic"`);
    await run.query(`DROP INDEX "public"."IDX_d96a8f742439c35ad098d23f4d"`);
    await run.query(`DROP TABLE "theme_article"`);
    await run.query(`DROP TABLE "theme"`);
    await run.query(`DROP INDEX "public"."IDX_571e28b296e2d3dfbb0dc7d198"`);
    await run.query(`DROP TABLE "programme_name"`);
    await run.query(`DROP INDEX "public"."IDX_1c5f2897f2579ffd7b44c151c6"`);
    await run.query(`DROP TABLE "programme"`);
    await run.query(`DROP TABLE "number_series"`);
    await run.query(`DROP INDEX "public"."IDX_2de0b7f95f7cdc3c179d501439"`);
    await run.query(`DROP INDEX "public"."IDX_57fcafaa188e38179e453daa74"`);
    await run.query(`DROP TABLE "assistance_need"`);
    await run.query(`DROP INDEX "public"."IDX_ac16f81dfd4d510d743aa37be1"`);
    await run.query(`DROP INDEX "public"."IDX_bbdb8e489fbc3c4d0ee0b04b2f"`);
    await run.query(`DROP INDEX "public"."IDX_cbca8b01eca20fa033ef14946b"`);
    await run.query(`DROP TABLE "role_grant"`);
    await run.query(`DROP INDEX "public"."IDX_7bcba3653dd22fba03327d7a30"`);
    await run.query(`DROP TABLE "sign_in"`);
    await run.query(`DROP INDEX "public"."IDX_a4cee7e601d219733b064431fb"`);
    await run.query(`DROP TABLE "user"`);
    await run.query(`DROP TABLE "rate_limit"`);
    await run.query(`DROP INDEX "public"."IDX_17cf535aac492b01af06d369ef"`);
    await run.query(`DROP TABLE "link"`);
    await run.query(`DROP INDEX "public"."IDX_6534b223286f8c7af906cad7ed"`);
    await run.query(`DROP TABLE "person"`);
    await run.query(`DROP INDEX "public"."IDX_13649113311eaac84eea3259bf"`);
    await run.query(`DROP TABLE "organization_name"`);
    await run.query(`DROP INDEX "public"."IDX_e1023e65e8d9ee082751e3852b"`);
    await run.query(`DROP INDEX "public"."IDX_15acafd6698ac846c6b6a6a50e"`);
    await run.query(`DROP INDEX "public"."IDX_faaefc0d2063e014ceb57564b0"`);
    await run.query(`DROP TABLE "organization"`);
    await run.query(`DROP INDEX "public"."IDX_66e8e2254ea3ea4c3144e9b4e6"`);
    await run.query(`DROP TABLE "country_name"`);
    await run.query(`DROP TABLE "country"`);
    await run.query(`DROP INDEX "public"."IDX_3a1ad9b3f931b869cb85de7473"`);
    await run.query(`DROP TABLE "article"`);
    await run.query(`DROP TABLE "chapter"`);
    await run.query(`DROP TABLE "setting"`);
    await run.query(`DROP INDEX "public"."IDX_72d9c713a563e6e92176fe0e44"`);
    await run.query(`DROP TABLE "idempotency_key"`);
    await run.query(`DROP TABLE "audit_seal"`);
    await run.query(`DROP INDEX "public"."IDX_7ed6d720728d20a2672b5fbd8a"`);
    await run.query(`DROP INDEX "public"."IDX_06d570d7d1b40fbc994b5955be"`);
    await run.query(`DROP TABLE "audit_event"`);
  }
}
