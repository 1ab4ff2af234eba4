-- The whole schema as the migrations leave it, in PostgreSQL's own words: to be read, and to be compared with.
-- Made by `npm run generate`; a test fails when it is stale. The database itself is made by the migrations alone.

create extension btree_gist;
create extension pg_trgm;
create extension unaccent;

CREATE OR REPLACE FUNCTION public.app_now()
 RETURNS timestamp with time zone
 LANGUAGE sql
 PARALLEL SAFE
AS $function$select clock_timestamp()$function$;

CREATE OR REPLACE FUNCTION public.audit_event_text(e audit_event)
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN (jsonb_build_array((e).id, (EXTRACT(epoch FROM (e).at))::text, (e).actor_kind, (e).actor_id, (e).actor_name, (e).action, (e).subject_type, (e).subject_id, (e).reason, (e).details))::text;

CREATE OR REPLACE FUNCTION public.seal_audit_event()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
      declare
        last audit_seal;
      begin
        perform pg_advisory_xact_lock(8365012294);
        select * into last from audit_seal order by position desc limit 1;
        insert into audit_seal (position, audit_id, previous_hash, hash) values (
          coalesce(last.position, 0) + 1, new.id, coalesce(last.hash, ''::bytea),
          sha256(coalesce(last.hash, ''::bytea) || convert_to(audit_event_text(new), 'UTF8')));
        return null;
      end $function$;

CREATE OR REPLACE FUNCTION public.to_utc(at timestamp with time zone)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN to_char((at AT TIME ZONE 'UTC'::text), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'::text);

create sequence migration_id_seq as integer increment 1 start 1;

create table article (
  number smallint not null,
  titles jsonb not null,
  chapter_number text not null,
  obligation text not null,
  note text,
  constraint "PK_bdd4fd5c666442eed7626de4979" PRIMARY KEY (number),
  constraint "FK_3a1ad9b3f931b869cb85de74731" FOREIGN KEY (chapter_number) REFERENCES chapter(number) ON DELETE RESTRICT,
  constraint "CHK_7009cb9fbddeb60b01ac389382" CHECK ((obligation = ANY (ARRAY['shall'::text, 'shall-consider'::text, 'shall-endeavour'::text, 'may'::text, 'mixed'::text, 'none'::text])))
);
CREATE INDEX "IDX_3a1ad9b3f931b869cb85de7473" ON public.article USING btree (chapter_number);

create table assistance_need (
  id uuid not null default gen_random_uuid(),
  country_code text not null,
  article_number smallint not null,
  cycle smallint not null,
  year smallint,
  document_symbol text,
  text text not null,
  constraint "PK_c322a9a0eff094fe0161c419589" PRIMARY KEY (id),
  constraint "FK_2de0b7f95f7cdc3c179d501439c" FOREIGN KEY (article_number) REFERENCES article(number) ON DELETE RESTRICT,
  constraint "FK_57fcafaa188e38179e453daa740" FOREIGN KEY (country_code) REFERENCES country(code) ON DELETE RESTRICT
);
CREATE INDEX "IDX_2de0b7f95f7cdc3c179d501439" ON public.assistance_need USING btree (article_number);
CREATE INDEX "IDX_57fcafaa188e38179e453daa74" ON public.assistance_need USING btree (country_code);

create table audit_check (
  checked_at timestamp with time zone not null default app_now(),
  events integer not null,
  complete_from timestamp with time zone,
  broken jsonb,
  constraint "PK_audit_check" PRIMARY KEY (checked_at)
);

create table audit_event (
  id uuid not null default gen_random_uuid(),
  at timestamp with time zone not null default app_now(),
  actor_kind text not null,
  actor_id text not null,
  actor_name text not null,
  action text not null,
  subject_type text not null,
  subject_id uuid,
  reason text,
  details jsonb not null default '{}'::jsonb,
  constraint "PK_481efbe8b0a403efe3f47a6528f" PRIMARY KEY (id)
);
CREATE INDEX "IDX_06d570d7d1b40fbc994b5955be" ON public.audit_event USING btree (at);
CREATE INDEX "IDX_7ed6d720728d20a2672b5fbd8a" ON public.audit_event USING btree (subject_type, subject_id);
CREATE CONSTRAINT TRIGGER seal AFTER INSERT ON public.audit_event DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION seal_audit_event();

create table audit_seal (
  "position" bigint not null,
  audit_id uuid not null,
  hash bytea not null,
  previous_hash bytea not null,
  constraint "PK_c840e1d96332fc77f37ceca1b8d" PRIMARY KEY ("position"),
  constraint "UQ_ddd51eca53d108dbe298ecfd5a6" UNIQUE (audit_id)
);

create table booking (
  session_id uuid not null,
  resource_id uuid not null,
  roles text[] not null,
  during tstzrange not null,
  cancelled boolean not null default false,
  constraint "PK_473d00852cb980af5e7aca856a2" PRIMARY KEY (session_id, resource_id),
  constraint "FK_3c713d1882da9841cf225d99c3a" FOREIGN KEY (resource_id) REFERENCES resource(id) ON DELETE RESTRICT,
  constraint "FK_f82cd0c042c5756ba7530063b6c" FOREIGN KEY (session_id) REFERENCES session(id) ON DELETE CASCADE,
  constraint "XCL_59b92d2ed6e09eb2b6eb5692d3" EXCLUDE USING gist (resource_id WITH =, during WITH &&) WHERE ((NOT cancelled)) DEFERRABLE
);
CREATE INDEX "IDX_3c713d1882da9841cf225d99c3" ON public.booking USING btree (resource_id);

create table call (
  id uuid not null default gen_random_uuid(),
  course_id uuid not null,
  closes_at timestamp with time zone not null,
  zone text not null,
  results_on date,
  confirm_by date,
  issued_at timestamp with time zone,
  version integer not null default 1,
  closed_at timestamp with time zone,
  constraint "PK_2098af0169792a34f9cfdd39c47" PRIMARY KEY (id),
  constraint "UQ_48db0496a19e7109d558c0607ca" UNIQUE (course_id),
  constraint "FK_48db0496a19e7109d558c0607ca" FOREIGN KEY (course_id) REFERENCES course(id) ON DELETE RESTRICT
);

create table change (
  id uuid not null default gen_random_uuid(),
  course_id uuid not null,
  user_id uuid,
  before jsonb not null,
  after jsonb not null,
  at timestamp with time zone not null default app_now(),
  undone_at timestamp with time zone,
  constraint "PK_38168d337b66a2d98e059fe5820" PRIMARY KEY (id),
  constraint "FK_0412e6354083f0827431c0af8a1" FOREIGN KEY (course_id) REFERENCES course(id) ON DELETE CASCADE,
  constraint "FK_848e7527189a45ebddec91577da" FOREIGN KEY (user_id) REFERENCES "user"(id) ON DELETE RESTRICT
);
CREATE INDEX "IDX_42aa45cdddaccf5b3256a9adfc" ON public.change USING btree (course_id, at);

create table chapter (
  number text not null,
  titles jsonb not null,
  first_article smallint not null,
  last_article smallint not null,
  review_cycle smallint,
  constraint "PK_75c326f413a55787dc709ca10b8" PRIMARY KEY (number)
);

create table country (
  code text not null,
  alpha3 text not null,
  "numeric" text not null,
  region text,
  subregion text,
  names jsonb not null,
  search_text text not null default ''::text,
  version integer not null default 1,
  constraint "PK_8ff4c23dc9a3f3856555bd86186" PRIMARY KEY (code)
);

create table country_name (
  id uuid not null default gen_random_uuid(),
  country_code text not null,
  names jsonb not null,
  valid_until date not null,
  source text not null,
  constraint "PK_903a55d9de1bedeb1e521e898c2" PRIMARY KEY (id),
  constraint "FK_66e8e2254ea3ea4c3144e9b4e61" FOREIGN KEY (country_code) REFERENCES country(code) ON DELETE RESTRICT
);
CREATE INDEX "IDX_66e8e2254ea3ea4c3144e9b4e6" ON public.country_name USING btree (country_code);

create table course (
  id uuid not null default gen_random_uuid(),
  programme_id uuid not null,
  ordinal smallint,
  year smallint,
  names jsonb not null,
  theme_id uuid,
  mode text,
  host_country_code text,
  venue jsonb,
  co_hosts text[],
  zone text not null,
  starts_on date,
  ends_on date,
  capacity smallint,
  minimum smallint,
  status text not null default 'planned'::text,
  origin text not null default 'own'::text,
  reference_key text,
  adopted_at timestamp with time zone,
  published_total smallint,
  published_overseas smallint,
  published_countries smallint,
  published_country_codes text[],
  note text,
  search_text text not null default ''::text,
  version integer not null default 1,
  titles jsonb,
  constraint "PK_bf95180dd756fd204fb01ce4916" PRIMARY KEY (id),
  constraint "UQ_478e164e5efb02b06a9b0098d01" UNIQUE (reference_key),
  constraint "FK_5fd8563180c38d7afed5002b9b8" FOREIGN KEY (theme_id) REFERENCES theme(id) ON DELETE RESTRICT,
  constraint "FK_8ecf20d6a75c864fd4095b13d65" FOREIGN KEY (host_country_code) REFERENCES country(code) ON DELETE RESTRICT,
  constraint "FK_f305bf1a1f0c3a0bf5fb4d3f1d1" FOREIGN KEY (programme_id) REFERENCES programme(id) ON DELETE RESTRICT,
  constraint "CHK_1282ce0191a67cda129923ddeb" CHECK ((origin = ANY (ARRAY['own'::text, 'reference'::text, 'demonstration'::text]))),
  constraint "CHK_5be86422a3609156ee4d06cef8" CHECK ((ends_on >= starts_on)),
  constraint "CHK_8f8be2c853154d20b06b68c666" CHECK ((status = ANY (ARRAY['planned'::text, 'proposed'::text, 'approved'::text, 'calling'::text, 'selecting'::text, 'confirmed'::text, 'running'::text, 'closed'::text, 'reported'::text, 'cancelled'::text]))),
  constraint "CHK_d48c6fe53d8a08bec8ba96a83d" CHECK ((mode = ANY (ARRAY['onsite'::text, 'online'::text, 'mixed'::text, 'recorded'::text])))
);
CREATE INDEX "IDX_2b5fd94bec215678f130288ddb" ON public.course USING btree (year);
CREATE INDEX "IDX_5fd8563180c38d7afed5002b9b" ON public.course USING btree (theme_id);
CREATE INDEX "IDX_f305bf1a1f0c3a0bf5fb4d3f1d" ON public.course USING btree (programme_id);

create table course_change (
  id uuid not null default gen_random_uuid(),
  course_id uuid not null,
  kind text not null,
  before jsonb not null,
  after jsonb not null,
  reason text not null,
  by_name text not null,
  at timestamp with time zone not null default app_now(),
  constraint "PK_0b93fa61fa1b4038dcf78ca648f" PRIMARY KEY (id),
  constraint "FK_f3576fb8fecefbcec7a53277776" FOREIGN KEY (course_id) REFERENCES course(id) ON DELETE CASCADE,
  constraint "CHK_8bc6079e863cf8ac9a6d0fbea2" CHECK ((kind = ANY (ARRAY['postpone'::text, 'change-mode'::text])))
);
CREATE INDEX "IDX_6e0ffcc266666e3dfe31c9d1c3" ON public.course_change USING btree (course_id, at);

create table course_fact (
  id uuid not null default gen_random_uuid(),
  course_id uuid not null,
  field text not null,
  value jsonb not null,
  source text not null,
  chosen boolean not null default true,
  constraint "PK_e26050c48f44c822f5ef784c9aa" PRIMARY KEY (id),
  constraint "FK_6cb3af4c01f7c68a69c2eed569f" FOREIGN KEY (course_id) REFERENCES course(id) ON DELETE CASCADE
);
CREATE INDEX "IDX_515d5d1ced8a5dcc44d073b5c2" ON public.course_fact USING btree (course_id, field);

create table course_group (
  id uuid not null default gen_random_uuid(),
  course_id uuid not null,
  names jsonb not null,
  "position" smallint not null default '0'::smallint,
  whole boolean not null default false,
  ended_at timestamp with time zone,
  version integer not null default 1,
  constraint "PK_e5ff1032679363daced4f770e4f" PRIMARY KEY (id),
  constraint "FK_56c9b718dbfb815b9f94009c78b" FOREIGN KEY (course_id) REFERENCES course(id) ON DELETE CASCADE
);
CREATE INDEX "IDX_56c9b718dbfb815b9f94009c78" ON public.course_group USING btree (course_id);

create table course_group_member (
  group_id uuid not null,
  person_id uuid not null,
  duty text not null default 'member'::text,
  constraint "PK_e2cae373cd69f362774cf592487" PRIMARY KEY (group_id, person_id),
  constraint "FK_58ba3ba232dbbc2334998f8bbce" FOREIGN KEY (group_id) REFERENCES course_group(id) ON DELETE CASCADE,
  constraint "FK_c520697065b7ab6de7df3fa1805" FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT,
  constraint "CHK_5b351b91c0274ba3dbf06b7619" CHECK ((duty = ANY (ARRAY['member'::text, 'chair'::text, 'co-chair'::text, 'rapporteur'::text, 'co-rapporteur'::text, 'adviser'::text])))
);
CREATE INDEX "IDX_c520697065b7ab6de7df3fa180" ON public.course_group_member USING btree (person_id);

create table course_move (
  id uuid not null default gen_random_uuid(),
  course_id uuid not null,
  action text not null,
  from_status text not null,
  to_status text not null,
  reason text,
  by_id uuid,
  by_name text not null,
  at timestamp with time zone not null default app_now(),
  constraint "PK_99fa30a71deaf18152b4460e61f" PRIMARY KEY (id),
  constraint "FK_7d5ab101ffab1291e049912b65e" FOREIGN KEY (by_id) REFERENCES "user"(id) ON DELETE RESTRICT,
  constraint "FK_f7db21bc93bc49856836043c575" FOREIGN KEY (course_id) REFERENCES course(id) ON DELETE CASCADE
);
CREATE INDEX "IDX_aa5d06ad7b7dd37a1691c495d2" ON public.course_move USING btree (course_id, at);

create table course_staff (
  course_id uuid not null,
  person_id uuid not null,
  duty text not null,
  id uuid not null default gen_random_uuid(),
  started_at timestamp with time zone not null default app_now(),
  ended_at timestamp with time zone,
  version integer not null default 1,
  constraint "PK_6bc9388e2bf79cf6de4678dc81b" PRIMARY KEY (id),
  constraint "FK_af117244adefe3920cc1e32ae55" FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT,
  constraint "FK_d7d473e6a6ea2a92ce825fe1fe8" FOREIGN KEY (course_id) REFERENCES course(id) ON DELETE CASCADE,
  constraint "CHK_4f5ab179a04d306037a3501bbb" CHECK ((duty = ANY (ARRAY['coordinator'::text, 'programming-officer'::text, 'counsellor'::text, 'adviser'::text, 'interpreter'::text])))
);
CREATE UNIQUE INDEX "IDX_5d04064a8bfa55a7be40a7f510" ON public.course_staff USING btree (course_id, person_id, duty) WHERE (ended_at IS NULL);
CREATE INDEX "IDX_af117244adefe3920cc1e32ae5" ON public.course_staff USING btree (person_id);

create table file (
  id uuid not null default gen_random_uuid(),
  key text not null,
  name text not null,
  type text not null,
  size integer not null,
  sha256 bytea not null,
  owner_id uuid not null,
  needs text,
  created_at timestamp with time zone not null default app_now(),
  expires_at timestamp with time zone,
  constraint "PK_36b46d232307066b3a2c9ea3a1d" PRIMARY KEY (id),
  constraint "UQ_e4a453ce0a609a5f94c66afb6ca" UNIQUE (key)
);
CREATE INDEX "IDX_678e013cb625fdfb8138cf6d3e" ON public.file USING btree (expires_at);
CREATE INDEX "IDX_cccc7b3ca9b0c44aaa4ac0cacf" ON public.file USING btree (owner_id);

create table idempotency_key (
  actor_key text not null,
  route text not null,
  key uuid not null,
  body_hash text not null,
  status smallint not null,
  body text,
  created_at timestamp with time zone not null default app_now(),
  constraint "PK_36acf22219420591938ec523345" PRIMARY KEY (actor_key, route, key)
);
CREATE INDEX "IDX_72d9c713a563e6e92176fe0e44" ON public.idempotency_key USING btree (created_at);

create table invitation (
  id uuid not null default gen_random_uuid(),
  call_id uuid not null,
  kind text not null default 'country'::text,
  country_code text not null,
  organization_id uuid,
  places smallint,
  nominations_allowed smallint,
  closes_at timestamp with time zone,
  reopened_until timestamp with time zone,
  opened_at timestamp with time zone,
  no_nomination_at timestamp with time zone,
  no_nomination_reason text,
  source text,
  ended_at timestamp with time zone,
  version integer not null default 1,
  constraint "PK_beb994737756c0f18a1c1f8669c" PRIMARY KEY (id),
  constraint "FK_17d3d5b3b7d69d442909b620c79" FOREIGN KEY (call_id) REFERENCES call(id) ON DELETE RESTRICT,
  constraint "FK_7b29bfec5f78dad21fb49a2c40b" FOREIGN KEY (country_code) REFERENCES country(code) ON DELETE RESTRICT,
  constraint "FK_de7c148c7834d738ac7113f3dd8" FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE RESTRICT,
  constraint "CHK_f8954093e87c09710569f739da" CHECK ((kind = ANY (ARRAY['country'::text, 'organization'::text, 'host-country'::text, 'observer'::text, 'self-funded'::text])))
);
CREATE INDEX "IDX_7b29bfec5f78dad21fb49a2c40" ON public.invitation USING btree (country_code);
CREATE INDEX "IDX_fc0833727653cf91585511e4d0" ON public.invitation USING btree (call_id, country_code);

create table lecturer (
  id uuid not null,
  expertise text,
  languages text[] not null default '{}'::text[],
  ended_at timestamp with time zone,
  version integer not null default 1,
  constraint "PK_e9647bfd5a4c128c9cc3e8cf99c" PRIMARY KEY (id),
  constraint "FK_e9647bfd5a4c128c9cc3e8cf99c" FOREIGN KEY (id) REFERENCES person(id) ON DELETE RESTRICT
);

create table lecturer_place (
  id uuid not null default gen_random_uuid(),
  session_id uuid not null,
  person_id uuid,
  status text not null default 'to-be-found'::text,
  asked_on date,
  constraint "PK_be155736a7a97473cfacd2c2439" PRIMARY KEY (id),
  constraint "FK_22f70d209769d38f01095e6d0d7" FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT,
  constraint "FK_f4c3b40f6c601019445eb672626" FOREIGN KEY (session_id) REFERENCES session(id) ON DELETE CASCADE,
  constraint "CHK_800782f8dbbf46978d3a1fb95e" CHECK ((status = ANY (ARRAY['to-be-found'::text, 'asked'::text, 'agreed'::text, 'declined'::text]))),
  constraint "CHK_dbdeca030068e1815a19beb481" CHECK (((person_id IS NOT NULL) OR (status = 'to-be-found'::text)))
);
CREATE INDEX "IDX_22f70d209769d38f01095e6d0d" ON public.lecturer_place USING btree (person_id);
CREATE INDEX "IDX_f4c3b40f6c601019445eb67262" ON public.lecturer_place USING btree (session_id);

create table link (
  id uuid not null default gen_random_uuid(),
  purpose text not null,
  token_hash bytea not null,
  subject_id uuid,
  created_at timestamp with time zone not null default app_now(),
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint "PK_26206fb7186da72fbb9eaa3fac9" PRIMARY KEY (id),
  constraint "UQ_da14a2824bcadae6f7fe108bc35" UNIQUE (token_hash),
  constraint "CHK_d2991a8e8588895e6af083887e" CHECK ((purpose = ANY (ARRAY['invitation'::text, 'password-reset'::text, 'first-run'::text])))
);
CREATE INDEX "IDX_17cf535aac492b01af06d369ef" ON public.link USING btree (subject_id);

create table mail (
  id uuid not null default gen_random_uuid(),
  template text not null,
  language text not null,
  to_email text not null,
  to_name text,
  person_id uuid,
  caused_by_id uuid,
  subject text not null,
  text text not null,
  secret text,
  params jsonb not null default '{}'::jsonb,
  status text not null default 'waiting'::text,
  attempts smallint not null default '0'::smallint,
  last_error text,
  not_before timestamp with time zone,
  not_after timestamp with time zone,
  sent_at timestamp with time zone,
  created_at timestamp with time zone not null default app_now(),
  search_text text not null default ''::text,
  version integer not null default 1,
  about_id uuid,
  constraint "PK_5407da42b983ba54c6c62d462d3" PRIMARY KEY (id),
  constraint "CHK_f7c2741f685ffb802d682aeb92" CHECK ((status = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'failed'::text, 'parked'::text, 'held'::text, 'cancelled'::text])))
);
CREATE INDEX "IDX_0d723a93182cd3c9515da1f20b" ON public.mail USING btree (person_id);
CREATE INDEX "IDX_4a56759c02c72702ecb9c9d9ee" ON public.mail USING btree (created_at);
CREATE INDEX "IDX_5e8af66c04ea38bfdb34f20e71" ON public.mail USING btree (status) WHERE (status <> ALL (ARRAY['sent'::text, 'cancelled'::text]));

create table migration (
  id integer not null default nextval('migration_id_seq'::regclass),
  "timestamp" bigint not null,
  name character varying not null,
  constraint "PK_3043fc6b8af7c99b8b98830094f" PRIMARY KEY (id)
);

create table nomination (
  id uuid not null default gen_random_uuid(),
  number text,
  course_id uuid not null,
  invitation_id uuid not null,
  country_code text not null,
  person_id uuid not null,
  organization_id uuid,
  post text,
  email text,
  phone text,
  rank smallint not null,
  statement text,
  status text not null default 'draft'::text,
  created_at timestamp with time zone not null default app_now(),
  submitted_at timestamp with time zone,
  checked_at timestamp with time zone,
  removed_at timestamp with time zone,
  version integer not null default 1,
  arrived_at timestamp with time zone,
  constraint "PK_52e10255e966818cbebfc0f1144" PRIMARY KEY (id),
  constraint "UQ_7c49abd7e695fcc83c37911b393" UNIQUE (number),
  constraint "FK_99c78f32f9fc47bce6694309cbc" FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT,
  constraint "FK_af3b498ad7aa26fb885274ecccd" FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE RESTRICT,
  constraint "FK_b653bd236ac724791a69a62be0a" FOREIGN KEY (course_id) REFERENCES course(id) ON DELETE RESTRICT,
  constraint "FK_ba1aa38c453c242ecdd383e2635" FOREIGN KEY (invitation_id) REFERENCES invitation(id) ON DELETE RESTRICT,
  constraint "FK_ff1a4f5edac51553bd552832e13" FOREIGN KEY (country_code) REFERENCES country(code) ON DELETE RESTRICT,
  constraint "CHK_634a955d9b6382a944487899cd" CHECK ((status = ANY (ARRAY['draft'::text, 'received'::text, 'returned'::text, 'selected'::text, 'reserve'::text, 'not-selected'::text, 'confirmed'::text, 'refused'::text, 'lapsed'::text, 'withdrawn-nominee'::text, 'withdrawn-government'::text, 'replaced'::text])))
);
CREATE INDEX "IDX_3baecf6e9341ada040931caa3f" ON public.nomination USING btree (course_id, submitted_at);
CREATE INDEX "IDX_5a7340ab49d407a7889376d2e3" ON public.nomination USING btree (course_id, status);
CREATE INDEX "IDX_99c78f32f9fc47bce6694309cb" ON public.nomination USING btree (person_id);
CREATE INDEX "IDX_af3b498ad7aa26fb885274eccc" ON public.nomination USING btree (organization_id);
CREATE INDEX "IDX_ba1aa38c453c242ecdd383e263" ON public.nomination USING btree (invitation_id);
CREATE INDEX "IDX_df37ef6bcb77a64ad86954da2d" ON public.nomination USING btree (country_code, submitted_at);

create table nomination_move (
  id uuid not null default gen_random_uuid(),
  nomination_id uuid not null,
  action text not null,
  from_status text not null,
  to_status text not null,
  by_name text not null,
  reason text,
  at timestamp with time zone not null default app_now(),
  constraint "PK_dcafdfb69b7e1b2ead01cbce978" PRIMARY KEY (id),
  constraint "FK_fe04c9946a9bd46bc51b1782696" FOREIGN KEY (nomination_id) REFERENCES nomination(id) ON DELETE CASCADE
);
CREATE INDEX "IDX_fe04c9946a9bd46bc51b178269" ON public.nomination_move USING btree (nomination_id);

create table number_series (
  id uuid not null default gen_random_uuid(),
  code text not null,
  names jsonb not null,
  constraint "PK_e3837113721d0cbe3862a70a554" PRIMARY KEY (id),
  constraint "UQ_b792617ea14f62d65345b5c051e" UNIQUE (code)
);

create table organization (
  id uuid not null default gen_random_uuid(),
  country_code text,
  type text not null,
  names jsonb not null,
  own_name text,
  own_name_lang text,
  parent_id uuid,
  status text not null default 'confirmed'::text,
  merged_into_id uuid,
  search_text text not null default ''::text,
  version integer not null default 1,
  constraint "PK_472c1f99a32def1b0abb219cd67" PRIMARY KEY (id),
  constraint "FK_15acafd6698ac846c6b6a6a50ec" FOREIGN KEY (parent_id) REFERENCES organization(id) ON DELETE RESTRICT,
  constraint "FK_e1023e65e8d9ee082751e3852b4" FOREIGN KEY (merged_into_id) REFERENCES organization(id) ON DELETE RESTRICT,
  constraint "FK_faaefc0d2063e014ceb57564b08" FOREIGN KEY (country_code) REFERENCES country(code) ON DELETE RESTRICT,
  constraint "CHK_7a452ff4da08cfa1afd3ea07dc" CHECK ((type = ANY (ARRAY['police'::text, 'prosecution'::text, 'judiciary'::text, 'anti-corruption-agency'::text, 'prison'::text, 'probation'::text, 'ministry'::text, 'audit'::text, 'financial-intelligence-unit'::text, 'international'::text, 'other'::text]))),
  constraint "CHK_d12c9f1c19c443e31f46d6451d" CHECK (((status = 'joined'::text) = (merged_into_id IS NOT NULL))),
  constraint "CHK_d98cbcbbd15816ddf39662132e" CHECK ((status = ANY (ARRAY['entered'::text, 'confirmed'::text, 'joined'::text])))
);
CREATE INDEX "IDX_15acafd6698ac846c6b6a6a50e" ON public.organization USING btree (parent_id);
CREATE INDEX "IDX_e1023e65e8d9ee082751e3852b" ON public.organization USING btree (merged_into_id);
CREATE INDEX "IDX_faaefc0d2063e014ceb57564b0" ON public.organization USING btree (country_code);
CREATE INDEX organization_search_text ON public.organization USING gin (search_text gin_trgm_ops);

create table organization_name (
  id uuid not null default gen_random_uuid(),
  organization_id uuid not null,
  names jsonb not null,
  valid_until date,
  constraint "PK_cc1ad3b60d5674e36f17c6e2250" PRIMARY KEY (id),
  constraint "FK_13649113311eaac84eea3259bf1" FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE RESTRICT
);
CREATE INDEX "IDX_13649113311eaac84eea3259bf" ON public.organization_name USING btree (organization_id);

create table participant (
  id uuid not null default gen_random_uuid(),
  course_id uuid not null,
  person_id uuid not null,
  nomination_id uuid,
  role text not null default 'overseas'::text,
  country_code text,
  organization_id uuid,
  post text,
  status text not null default 'expected'::text,
  reason text,
  ended_at timestamp with time zone,
  version integer not null default 1,
  closed_from text,
  constraint "PK_64da4237f502041781ca15d4c41" PRIMARY KEY (id),
  constraint "UQ_24ab80e84a6f9e9f4909a470030" UNIQUE (nomination_id),
  constraint "FK_0e1b184359bb21f836148729b44" FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE RESTRICT,
  constraint "FK_24ab80e84a6f9e9f4909a470030" FOREIGN KEY (nomination_id) REFERENCES nomination(id) ON DELETE RESTRICT,
  constraint "FK_9c8a5f58ec2d45e461968033f39" FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT,
  constraint "FK_d3ca89269b9db892d08194fc733" FOREIGN KEY (course_id) REFERENCES course(id) ON DELETE RESTRICT,
  constraint "FK_fe872e2d976a9d3f37f39d83102" FOREIGN KEY (country_code) REFERENCES country(code) ON DELETE RESTRICT,
  constraint "CHK_9ffd23d2c42f71347cc509b004" CHECK ((status = ANY (ARRAY['expected'::text, 'asked-again'::text, 'arrived'::text, 'completed'::text, 'not-completed'::text, 'did-not-arrive'::text, 'withdrew'::text, 'left-early'::text]))),
  constraint "CHK_ea5c026db3f6cacef2409197cb" CHECK ((role = ANY (ARRAY['overseas'::text, 'host-country'::text, 'observer'::text, 'self-funded'::text, 'visiting-expert'::text])))
);
CREATE UNIQUE INDEX "IDX_098241a8183461e9230ab62299" ON public.participant USING btree (course_id, person_id, role) WHERE (ended_at IS NULL);
CREATE INDEX "IDX_9c8a5f58ec2d45e461968033f3" ON public.participant USING btree (person_id);
CREATE INDEX "IDX_fe872e2d976a9d3f37f39d8310" ON public.participant USING btree (country_code);

create table person (
  id uuid not null default gen_random_uuid(),
  given_names text not null,
  family_name text,
  latin_name text not null,
  own_name text,
  own_name_lang text,
  renderings jsonb not null default '[]'::jsonb,
  certificate_name text,
  sex text,
  born_on date,
  nationalities text[] not null default '{}'::text[],
  email text,
  demonstration boolean not null default false,
  search_text text not null default ''::text,
  merged_into_id uuid,
  version integer not null default 1,
  constraint "PK_5fdaf670315c4b7e70cce85daa3" PRIMARY KEY (id),
  constraint "FK_6534b223286f8c7af906cad7ed8" FOREIGN KEY (merged_into_id) REFERENCES person(id) ON DELETE RESTRICT,
  constraint "CHK_82dcb124dac3381116f9969022" CHECK ((sex = ANY (ARRAY['female'::text, 'male'::text, 'not-stated'::text])))
);
CREATE INDEX "IDX_6534b223286f8c7af906cad7ed" ON public.person USING btree (merged_into_id);
CREATE INDEX person_order ON public.person USING btree ("left"(search_text, 100), id) WHERE (merged_into_id IS NULL);
CREATE INDEX person_search_text ON public.person USING gin (search_text gin_trgm_ops);

create table programme (
  id uuid not null default gen_random_uuid(),
  code text not null,
  names jsonb not null,
  series_id uuid not null,
  name_patterns jsonb not null,
  first_year smallint,
  cadence text,
  source text,
  search_text text not null default ''::text,
  ended_at timestamp with time zone,
  version integer not null default 1,
  removed_at timestamp with time zone,
  constraint "PK_76ff6b30b74f213944d1ac0a660" PRIMARY KEY (id),
  constraint "UQ_0cb721fe5a34b811494fb228d98" UNIQUE (code),
  constraint "FK_1c5f2897f2579ffd7b44c151c68" FOREIGN KEY (series_id) REFERENCES number_series(id) ON DELETE RESTRICT
);
CREATE INDEX "IDX_1c5f2897f2579ffd7b44c151c6" ON public.programme USING btree (series_id);

create table programme_name (
  id uuid not null default gen_random_uuid(),
  programme_id uuid not null,
  names jsonb not null,
  "position" smallint not null,
  valid_until date,
  constraint "PK_fb9c65077ccdc8d0b59f90984b7" PRIMARY KEY (id),
  constraint "FK_571e28b296e2d3dfbb0dc7d198a" FOREIGN KEY (programme_id) REFERENCES programme(id) ON DELETE CASCADE
);
CREATE INDEX "IDX_571e28b296e2d3dfbb0dc7d198" ON public.programme_name USING btree (programme_id);

create table rate_limit (
  key text not null,
  points integer not null default 0,
  expire bigint,
  constraint "PK_e6c0c0608decdf78e4d4b263397" PRIMARY KEY (key)
);

create table receipt (
  id uuid not null default gen_random_uuid(),
  number text not null,
  invitation_id uuid not null,
  sent_at timestamp with time zone not null,
  content jsonb not null,
  constraint "PK_b4b9ec7d164235fbba023da9832" PRIMARY KEY (id),
  constraint "UQ_dc11faa379de0e9cfe8fddf84b5" UNIQUE (number),
  constraint "FK_b66ccb48f24d939abc56a0c6f94" FOREIGN KEY (invitation_id) REFERENCES invitation(id) ON DELETE RESTRICT
);
CREATE INDEX "IDX_b66ccb48f24d939abc56a0c6f9" ON public.receipt USING btree (invitation_id);

create table reconfirmation (
  id uuid not null default gen_random_uuid(),
  course_id uuid not null,
  change_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  field text not null default ''::text,
  before text,
  proposed text,
  lost jsonb,
  status text not null default 'open'::text,
  settled_at timestamp with time zone,
  version integer not null default 1,
  constraint "PK_41d8b29427fc600ff198238cae1" PRIMARY KEY (id),
  constraint "FK_9a703baa29b197ca54365854175" FOREIGN KEY (course_id) REFERENCES course(id) ON DELETE CASCADE,
  constraint "FK_ef963b5d797a9e42506e3fc290e" FOREIGN KEY (change_id) REFERENCES course_change(id) ON DELETE CASCADE,
  constraint "CHK_39c30855bc67ab3d109fad21c2" CHECK ((kind = ANY (ARRAY['session'::text, 'room'::text, 'call'::text, 'invitation'::text, 'nomination'::text, 'participant'::text]))),
  constraint "CHK_ff0faa8a98c1e8fec26a6459e2" CHECK ((status = ANY (ARRAY['open'::text, 'settled'::text, 'kept'::text, 'fallen'::text])))
);
CREATE UNIQUE INDEX "IDX_3e38cba790df22e812475cf6f9" ON public.reconfirmation USING btree (course_id, kind, subject_id, field) WHERE (status = 'open'::text);
CREATE INDEX "IDX_e299fe4971e21c36346be0db3d" ON public.reconfirmation USING btree (course_id, status);
CREATE INDEX "IDX_ef963b5d797a9e42506e3fc290" ON public.reconfirmation USING btree (change_id);

create table release (
  id uuid not null default gen_random_uuid(),
  course_id uuid not null,
  number smallint not null,
  sessions jsonb not null,
  released_at timestamp with time zone not null default app_now(),
  constraint "PK_1a2253436964eea9c558f9464f4" PRIMARY KEY (id),
  constraint "UQ_898ba9eaa35589fe1295c2f9258" UNIQUE (course_id, number),
  constraint "FK_c5da9355bd3c6d75f084be5b83f" FOREIGN KEY (course_id) REFERENCES course(id) ON DELETE RESTRICT
);

create table requirement (
  id uuid not null default gen_random_uuid(),
  call_id uuid not null,
  field text not null,
  test jsonb not null,
  severity text not null,
  constraint "PK_5e3278ee8e2094dd0f10a4aec62" PRIMARY KEY (id),
  constraint "FK_ed595f1efe36313549f7d9699ef" FOREIGN KEY (call_id) REFERENCES call(id) ON DELETE CASCADE,
  constraint "CHK_a6efd44cda1739aacc8dc2d0a7" CHECK ((severity = ANY (ARRAY['blocks'::text, 'warns'::text])))
);
CREATE INDEX "IDX_ed595f1efe36313549f7d9699e" ON public.requirement USING btree (call_id);

create table resource (
  id uuid not null,
  kind text not null,
  constraint "PK_e2894a5867e06ae2e8889f1173f" PRIMARY KEY (id),
  constraint "CHK_23254cd979cb742c07ac0f23cf" CHECK ((kind = ANY (ARRAY['room'::text, 'person'::text, 'group'::text])))
);

create table role_grant (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  role text not null,
  programme_id uuid,
  course_id uuid,
  country_code text,
  organization_id uuid,
  starts_at timestamp with time zone not null default app_now(),
  ends_at timestamp with time zone,
  version integer not null default 1,
  constraint "PK_b9e50aafa723c536731c38529fb" PRIMARY KEY (id),
  constraint "FK_2528cbe1e0159c78384433bb74e" FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE RESTRICT,
  constraint "FK_ac16f81dfd4d510d743aa37be16" FOREIGN KEY (country_code) REFERENCES country(code) ON DELETE RESTRICT,
  constraint "FK_cbca8b01eca20fa033ef14946b2" FOREIGN KEY (user_id) REFERENCES "user"(id) ON DELETE RESTRICT,
  constraint "CHK_94bd0a48321a3f6ff547547217" CHECK ((((role = 'coordinator'::text) AND (programme_id IS NULL) AND (course_id IS NULL) AND (country_code IS NULL) AND (organization_id IS NULL)) OR ((role = 'director'::text) AND (programme_id IS NULL) AND (course_id IS NULL) AND (country_code IS NULL) AND (organization_id IS NULL)) OR ((role = 'administrator'::text) AND (programme_id IS NULL) AND (course_id IS NULL) AND (country_code IS NULL) AND (organization_id IS NULL)) OR ((role = 'auditor'::text) AND (programme_id IS NULL) AND (course_id IS NULL) AND (country_code IS NULL) AND (organization_id IS NULL)) OR ((role = 'counsellor'::text) AND (programme_id IS NULL) AND (course_id IS NOT NULL) AND (country_code IS NULL) AND (organization_id IS NULL)) OR ((role = 'reviewer'::text) AND (programme_id IS NULL) AND (course_id IS NOT NULL) AND (country_code IS NULL) AND (organization_id IS NULL)) OR ((role = 'lecturer'::text) AND (programme_id IS NULL) AND (course_id IS NOT NULL) AND (country_code IS NULL) AND (organization_id IS NULL)) OR ((role = 'agency'::text) AND (programme_id IS NULL) AND (course_id IS NOT NULL) AND (country_code IS NULL) AND (organization_id IS NULL)) OR ((role = 'focal-point'::text) AND (programme_id IS NULL) AND (course_id IS NULL) AND (country_code IS NOT NULL) AND (organization_id IS NULL)) OR ((role = 'alternate'::text) AND (programme_id IS NULL) AND (course_id IS NULL) AND (country_code IS NOT NULL) AND (organization_id IS NULL)))),
  constraint "CHK_f644ed6fa2edc19920e42f08b0" CHECK ((role = ANY (ARRAY['coordinator'::text, 'director'::text, 'administrator'::text, 'auditor'::text, 'counsellor'::text, 'reviewer'::text, 'lecturer'::text, 'agency'::text, 'focal-point'::text, 'alternate'::text])))
);
CREATE INDEX "IDX_ac16f81dfd4d510d743aa37be1" ON public.role_grant USING btree (country_code);
CREATE INDEX "IDX_bbdb8e489fbc3c4d0ee0b04b2f" ON public.role_grant USING btree (course_id);
CREATE INDEX "IDX_cbca8b01eca20fa033ef14946b" ON public.role_grant USING btree (user_id);

create table room (
  id uuid not null,
  names jsonb not null,
  capacity smallint,
  ended_at timestamp with time zone,
  version integer not null default 1,
  constraint "PK_c6d46db005d623e691b2fbcba23" PRIMARY KEY (id),
  constraint "FK_c6d46db005d623e691b2fbcba23" FOREIGN KEY (id) REFERENCES resource(id) ON DELETE RESTRICT
);

create table security_count (
  minute timestamp with time zone not null,
  kind text not null,
  actor text not null,
  process uuid not null,
  count integer not null,
  constraint "PK_9f9ae2a7bba2ab2bd0752a7ea80" PRIMARY KEY (minute, kind, actor, process)
);

create table selection (
  id uuid not null default gen_random_uuid(),
  nomination_id uuid not null,
  outcome text not null,
  reserve_place smallint,
  reason text,
  proposed_by_id uuid,
  proposed_at timestamp with time zone not null default app_now(),
  superseded_at timestamp with time zone,
  released_at timestamp with time zone,
  constraint "PK_20fb10953022abffab5721a9e3b" PRIMARY KEY (id),
  constraint "FK_1f08606b085f6434490627746f4" FOREIGN KEY (proposed_by_id) REFERENCES "user"(id) ON DELETE RESTRICT,
  constraint "FK_70e1c478bbc5127dd79e77c5fe1" FOREIGN KEY (nomination_id) REFERENCES nomination(id) ON DELETE RESTRICT,
  constraint "CHK_47e86fa47872ef9091569e2255" CHECK ((outcome = ANY (ARRAY['selected'::text, 'reserve'::text, 'not-selected'::text])))
);
CREATE UNIQUE INDEX "IDX_06a03267128a2f8d9e4cedb22f" ON public.selection USING btree (nomination_id) WHERE ((superseded_at IS NULL) AND (released_at IS NULL));

create table session (
  id uuid not null default gen_random_uuid(),
  course_id uuid not null,
  type text not null,
  titles jsonb not null,
  starts_local text not null,
  ends_local text not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  status text not null default 'planned'::text,
  note text,
  cancelled_at timestamp with time zone,
  version integer not null default 1,
  search_text text not null default ''::text,
  whole_course boolean not null default true,
  constraint "PK_f55da76ac1c3ac420f444d2ff11" PRIMARY KEY (id),
  constraint "FK_ba45b38dc805f4308beb7fe8ec3" FOREIGN KEY (course_id) REFERENCES course(id) ON DELETE RESTRICT,
  constraint "CHK_69faf71d262de61b4170db8ef6" CHECK ((type = ANY (ARRAY['ceremony'::text, 'admin'::text, 'orientation'::text, 'faculty'::text, 'visiting-expert'::text, 'ad-hoc'::text, 'presentation'::text, 'workshop'::text, 'plenary'::text, 'panel'::text, 'case-study'::text, 'visit'::text, 'study-tour'::text, 'courtesy-call'::text, 'action-plan'::text, 'evaluation'::text, 'reception'::text, 'self-study'::text]))),
  constraint "CHK_ccd8c6266d0c127038b0f0d768" CHECK ((status = ANY (ARRAY['planned'::text, 'held'::text, 'held-with-changes'::text, 'not-held'::text]))),
  constraint "CHK_da87b22157d59554331d1900cb" CHECK ((ends_at > starts_at))
);
CREATE INDEX "IDX_acf38f035b5423b7c3dd2c6ff2" ON public.session USING btree (course_id, starts_at);

create table session_topic (
  session_id uuid not null,
  topic_id uuid not null,
  constraint "PK_619da614c80942c74610f39cb62" PRIMARY KEY (session_id, topic_id),
  constraint "FK_2dfccf9e5dc30ec5c2b887b4ca5" FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE RESTRICT,
  constraint "FK_a8fb170be628e822336f88bf862" FOREIGN KEY (session_id) REFERENCES session(id) ON DELETE CASCADE
);
CREATE INDEX "IDX_2dfccf9e5dc30ec5c2b887b4ca" ON public.session_topic USING btree (topic_id);

create table setting (
  name text not null,
  value jsonb not null,
  version integer not null default 1,
  constraint "PK_27923d152bbf82683ab795d5476" PRIMARY KEY (name)
);

create table sign_in (
  id uuid not null default gen_random_uuid(),
  token_hash bytea not null,
  user_id uuid not null,
  browser text,
  created_at timestamp with time zone not null default app_now(),
  last_used_at timestamp with time zone not null default app_now(),
  ended_at timestamp with time zone,
  version integer not null default 1,
  token_made_at timestamp with time zone not null default app_now(),
  previous_token_hash bytea,
  previous_until timestamp with time zone,
  constraint "PK_e1c2af97265eef8174c9a652a5e" PRIMARY KEY (id),
  constraint "UQ_7237a84538259b58472637c8a58" UNIQUE (previous_token_hash),
  constraint "UQ_a433806a9f577f546c2ce6a6409" UNIQUE (token_hash),
  constraint "FK_7bcba3653dd22fba03327d7a309" FOREIGN KEY (user_id) REFERENCES "user"(id) ON DELETE CASCADE
);
CREATE INDEX "IDX_7bcba3653dd22fba03327d7a30" ON public.sign_in USING btree (user_id);

create table task (
  id uuid not null default gen_random_uuid(),
  kind text not null,
  owner_id uuid not null,
  status text not null default 'waiting'::text,
  params jsonb not null default '{}'::jsonb,
  done integer not null default 0,
  total integer,
  result_id uuid,
  problem text,
  created_at timestamp with time zone not null default app_now(),
  ended_at timestamp with time zone,
  version integer not null default 1,
  constraint "PK_fb213f79ee45060ba925ecd576e" PRIMARY KEY (id),
  constraint "FK_623dd43986d67c74bad752b37a5" FOREIGN KEY (result_id) REFERENCES file(id) ON DELETE SET NULL,
  constraint "CHK_c8659b37088c3b3e321f29de71" CHECK ((status = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'failed'::text, 'cancelled'::text])))
);
CREATE INDEX "IDX_9babb0a55e0f3256c7844909b9" ON public.task USING btree (owner_id, created_at);

create table theme (
  id uuid not null default gen_random_uuid(),
  titles jsonb not null,
  title_source text,
  topics_source text,
  reference_key text,
  search_text text not null default ''::text,
  created_at timestamp with time zone not null default app_now(),
  removed_at timestamp with time zone,
  version integer not null default 1,
  constraint "PK_c1934d0b4403bf10c1ab0c18166" PRIMARY KEY (id),
  constraint "UQ_4ab04f6c0a519130d13c9bf86e2" UNIQUE (reference_key)
);

create table theme_article (
  theme_id uuid not null,
  article_number smallint not null,
  constraint "PK_52b5790d826f8753666e6fbbbd5" PRIMARY KEY (theme_id, article_number),
  constraint "FK_3f29dc59cb876149d614780a65b" FOREIGN KEY (theme_id) REFERENCES theme(id) ON DELETE CASCADE,
  constraint "FK_d96a8f742439c35ad098d23f4db" FOREIGN KEY (article_number) REFERENCES article(number) ON DELETE RESTRICT
);
CREATE INDEX "IDX_d96a8f742439c35ad098d23f4d" ON public.theme_article USING btree (article_number);

create table theme_topic (
  theme_id uuid not null,
  topic_id uuid not null,
  constraint "PK_bac65d80aff0e9632d0ab736699" PRIMARY KEY (theme_id, topic_id),
  constraint "FK_35a46ea527d05661ba216720722" FOREIGN KEY (theme_id) REFERENCES theme(id) ON DELETE CASCADE,
  constraint "FK_cd8175353e3c33c4f1806f6bcf7" FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE RESTRICT
);
CREATE INDEX "IDX_cd8175353e3c33c4f1806f6bcf" ON public.theme_topic USING btree (topic_id);

create table topic (
  id uuid not null default gen_random_uuid(),
  slug text not null,
  titles jsonb not null,
  constraint "PK_33aa4ecb4e4f20aa0157ea7ef61" PRIMARY KEY (id),
  constraint "UQ_b4f72509919eef20d3f54eedc34" UNIQUE (slug)
);

create table topic_article (
  topic_id uuid not null,
  article_number smallint not null,
  constraint "PK_15894c57ca4be51ec44bae8cf56" PRIMARY KEY (topic_id, article_number),
  constraint "FK_271ad6ed6934fd181fbe289a303" FOREIGN KEY (topic_id) REFERENCES topic(id) ON DELETE CASCADE,
  constraint "FK_d33b3709e8b97f0f76291d92e15" FOREIGN KEY (article_number) REFERENCES article(number) ON DELETE RESTRICT
);
CREATE INDEX "IDX_d33b3709e8b97f0f76291d92e1" ON public.topic_article USING btree (article_number);

create table unavailability (
  id uuid not null default gen_random_uuid(),
  resource_id uuid not null,
  during tstzrange not null,
  reason text,
  constraint "PK_176e6b52ee1b44acea3b66e8aac" PRIMARY KEY (id),
  constraint "FK_773f0b4dafb85ff9966a842ff09" FOREIGN KEY (resource_id) REFERENCES resource(id) ON DELETE CASCADE
);
CREATE INDEX "IDX_773f0b4dafb85ff9966a842ff0" ON public.unavailability USING btree (resource_id);

create table user (
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  email text not null,
  password_hash text,
  language text not null default 'en'::text,
  created_at timestamp with time zone not null default app_now(),
  ended_at timestamp with time zone,
  version integer not null default 1,
  constraint "PK_cace4a159ff9f2512dd42373760" PRIMARY KEY (id),
  constraint "UQ_e12875dfb3b1d92d7d7c5377e22" UNIQUE (email),
  constraint "FK_a4cee7e601d219733b064431fba" FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "IDX_a4cee7e601d219733b064431fb" ON public."user" USING btree (person_id);

create table work_plan_step (
  id uuid not null default gen_random_uuid(),
  course_id uuid not null,
  key text not null,
  titles jsonb not null,
  owner text not null,
  offset_days smallint not null,
  done_at timestamp with time zone,
  done_by_id uuid,
  note text,
  note_for_next text,
  note_from_last text,
  removed_at timestamp with time zone,
  version integer not null default 1,
  constraint "PK_db4ad2229a9ac3aef30bfb4c390" PRIMARY KEY (id),
  constraint "FK_4d0c60b8fc8ebd4097f6dd29342" FOREIGN KEY (course_id) REFERENCES course(id) ON DELETE CASCADE,
  constraint "FK_568284ceaa597080bc00c05413c" FOREIGN KEY (done_by_id) REFERENCES "user"(id) ON DELETE RESTRICT,
  constraint "CHK_3d3770d9d5d1dd5c9b6471d792" CHECK ((owner = ANY (ARRAY['institute'::text, 'agency'::text, 'focal-point'::text, 'organization'::text, 'country-office'::text, 'participant'::text])))
);
CREATE INDEX "IDX_4d0c60b8fc8ebd4097f6dd2934" ON public.work_plan_step USING btree (course_id);
CREATE INDEX "IDX_568284ceaa597080bc00c05413" ON public.work_plan_step USING btree (done_by_id);

create policy kenshu_app on graphile_worker._private_job_queues for all to kenshu_app using (true) with check (true);
create policy kenshu_app on graphile_worker._private_jobs for all to kenshu_app using (true) with check (true);
create policy kenshu_app on graphile_worker._private_known_crontabs for all to kenshu_app using (true) with check (true);
create policy kenshu_app on graphile_worker._private_tasks for all to kenshu_app using (true) with check (true);

grant usage on schema graphile_worker to kenshu_app;
grant usage on schema public to public;
grant usage on schema public to kenshu_app;
grant delete, insert, select, update on "user" to kenshu_app;
grant delete, insert, select, update on article to kenshu_app;
grant delete, insert, select, update on assistance_need to kenshu_app;
grant insert, select on audit_check to kenshu_app;
grant insert, select on audit_event to kenshu_app;
grant select on audit_seal to kenshu_app;
grant delete, insert, select, update on booking to kenshu_app;
grant delete, insert, select, update on call to kenshu_app;
grant delete, insert, select, update on change to kenshu_app;
grant delete, insert, select, update on chapter to kenshu_app;
grant delete, insert, select, update on country to kenshu_app;
grant delete, insert, select, update on country_name to kenshu_app;
grant delete, insert, select, update on course to kenshu_app;
grant delete, insert, select, update on course_change to kenshu_app;
grant delete, insert, select, update on course_fact to kenshu_app;
grant delete, insert, select, update on course_group to kenshu_app;
grant delete, insert, select, update on course_group_member to kenshu_app;
grant delete, insert, select, update on course_move to kenshu_app;
grant delete, insert, select, update on course_staff to kenshu_app;
grant delete, insert, select, update on file to kenshu_app;
grant delete, insert, select, update on graphile_worker._private_job_queues to kenshu_app;
grant delete, insert, select, update on graphile_worker._private_jobs to kenshu_app;
grant delete, insert, select, update on graphile_worker._private_known_crontabs to kenshu_app;
grant delete, insert, select, update on graphile_worker._private_tasks to kenshu_app;
grant delete, insert, select, update on graphile_worker.jobs to kenshu_app;
grant select on graphile_worker.migrations to kenshu_app;
grant delete, insert, select, update on idempotency_key to kenshu_app;
grant delete, insert, select, update on invitation to kenshu_app;
grant delete, insert, select, update on lecturer to kenshu_app;
grant delete, insert, select, update on lecturer_place to kenshu_app;
grant delete, insert, select, update on link to kenshu_app;
grant delete, insert, select, update on mail to kenshu_app;
grant select on migration to kenshu_app;
grant delete, insert, select, update on nomination to kenshu_app;
grant delete, insert, select, update on nomination_move to kenshu_app;
grant delete, insert, select, update on number_series to kenshu_app;
grant delete, insert, select, update on organization to kenshu_app;
grant delete, insert, select, update on organization_name to kenshu_app;
grant delete, insert, select, update on participant to kenshu_app;
grant delete, insert, select, update on person to kenshu_app;
grant delete, insert, select, update on programme to kenshu_app;
grant delete, insert, select, update on programme_name to kenshu_app;
grant delete, insert, select, update on rate_limit to kenshu_app;
grant delete, insert, select, update on receipt to kenshu_app;
grant delete, insert, select, update on reconfirmation to kenshu_app;
grant delete, insert, select, update on release to kenshu_app;
grant delete, insert, select, update on requirement to kenshu_app;
grant delete, insert, select, update on resource to kenshu_app;
grant delete, insert, select, update on role_grant to kenshu_app;
grant delete, insert, select, update on room to kenshu_app;
grant delete, insert, select, update on security_count to kenshu_app;
grant delete, insert, select, update on selection to kenshu_app;
grant delete, insert, select, update on session to kenshu_app;
grant delete, insert, select, update on session_topic to kenshu_app;
grant delete, insert, select, update on setting to kenshu_app;
grant delete, insert, select, update on sign_in to kenshu_app;
grant delete, insert, select, update on task to kenshu_app;
grant delete, insert, select, update on theme to kenshu_app;
grant delete, insert, select, update on theme_article to kenshu_app;
grant delete, insert, select, update on theme_topic to kenshu_app;
grant delete, insert, select, update on topic to kenshu_app;
grant delete, insert, select, update on topic_article to kenshu_app;
grant delete, insert, select, update on unavailability to kenshu_app;
grant delete, insert, select, update on work_plan_step to kenshu_app;
grant usage on sequence graphile_worker.job_queues_id_seq to kenshu_app;
grant usage on sequence graphile_worker.jobs_id_seq1 to kenshu_app;
grant usage on sequence graphile_worker.tasks_id_seq to kenshu_app;
grant usage on sequence migration_id_seq to kenshu_app;
grant execute on function app_now() to public;
grant execute on function audit_event_text(audit_event) to public;
grant execute on function graphile_worker.add_job(text,json,text,timestamp with time zone,integer,text,integer,text[],text) to public;
grant execute on function graphile_worker.add_jobs(graphile_worker.job_spec[],boolean) to public;
grant execute on function graphile_worker.complete_jobs(bigint[]) to public;
grant execute on function graphile_worker.force_unlock_workers(text[]) to public;
grant execute on function graphile_worker.permanently_fail_jobs(bigint[],text) to public;
grant execute on function graphile_worker.remove_job(text) to public;
grant execute on function graphile_worker.reschedule_jobs(bigint[],timestamp with time zone,integer,integer,integer) to public;
grant execute on function seal_audit_event() to public;
grant execute on function to_utc(timestamp with time zone) to public;
