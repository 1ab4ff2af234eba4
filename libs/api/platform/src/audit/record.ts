import type { Actor } from '@kenshu/domain/kit/actor';
import { rowsOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';

export interface Subject {
  type: string;
  id: string | null;
}

/** Writes the act into the audit trail, in the act's transaction. `action` is `<thing>.<verb>`. */
export async function record(
  tx: EntityManager,
  actor: Actor,
  action: string,
  subject: Subject,
  { reason = null, ...details }: { reason?: string | null; [detail: string]: unknown } = {},
): Promise<void> {
  const { id, name } = who(actor);
  await rowsOf(
    tx,
    sql`insert into audit_event (actor_kind, actor_id, actor_name, action, subject_type, subject_id, reason, details)
        values (${actor.kind}, ${id}, ${name}, ${action}, ${subject.type}, ${subject.id}, ${reason}, ${JSON.stringify(details)})`,
  );
}

function who(actor: Actor): { id: string; name: string } {
  switch (actor.kind) {
    case 'user':
      return { id: actor.userId, name: actor.name };
    case 'link':
      return { id: actor.linkId, name: actor.part };
    case 'system':
      return { id: actor.job, name: actor.job };
  }
}
