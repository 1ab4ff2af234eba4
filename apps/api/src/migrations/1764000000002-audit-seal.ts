import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seals the audit trail at commit. Taking the lock earlier, in the act, made transactions deadlock. */
export class AuditSeal1764000000002 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    // What a link of the chain vouches for: every column, in one fixed order and spelling.
    await run.query(`create function audit_event_text(e audit_event) returns text language sql stable
      return jsonb_build_array(e.id, extract(epoch from e.at)::text, e.actor_kind, e.actor_id, e.actor_name,
        e.action, e.subject_type, e.subject_id, e.reason, e.details)::text`);
    await run.query(`create function seal_audit_event() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        last audit_seal;
      begin
        perform pg_advisory_xact_lock(8365012294);
        select * into last from audit_seal order by position desc limit 1;
        insert into audit_seal (position, audit_id, previous_hash, hash) values (
          coalesce(last.position, 0) + 1, new.id, coalesce(last.hash, ''::bytea),
          sha256(coalesce(last.hash, ''::bytea) || convert_to(audit_event_text(new), 'UTF8')));
        return null;
      end $$`);
    await run.query(`create constraint trigger seal after insert on audit_event
      deferrable initially deferred for each row execute function seal_audit_event()`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`drop trigger seal on audit_event`);
    await run.query(`drop function seal_audit_event()`);
    await run.query(`drop function audit_event_text(audit_event)`);
  }
}
