import { rowOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';

export interface TrailCheck {
  events: number;
  /** The first link that does not hold, and why; null where the trail is complete. */
  broken: { position: number; auditId: string; why: string } | null;
}

/** Recomputes the hash chain over the whole audit trail and names the first row that does not fit. */
export async function verifyTrail(tx: EntityManager): Promise<TrailCheck> {
  const found = await rowOf<TrailCheck>(
    tx,
    sql`with link as (
          select s.position, s.audit_id, s.hash, s.previous_hash, e.id as event_id,
            lag(s.hash, 1, ''::bytea) over (order by s.position) as expected_previous,
            row_number() over (order by s.position) as expected_position,
            sha256(s.previous_hash || convert_to(audit_event_text(e), 'UTF8')) as expected_hash
          from audit_seal s left join audit_event e on e.id = s.audit_id
        ), fault as (
          select position, audit_id, case
              when position <> expected_position then 'a link before it is missing'
              when event_id is null then 'its event is missing'
              when previous_hash <> expected_previous then 'it does not follow the link before it'
              when hash <> expected_hash then 'its event was changed'
            end as why
          from link
          union all
          select null, e.id, 'its event was never sealed' from audit_event e
          where not exists (select from audit_seal s where s.audit_id = e.id)
        )
        select (select count(*)::int from audit_event) as events,
          (select json_build_object('position', position, 'auditId', audit_id, 'why', why)
           from fault where why is not null order by position nulls last limit 1) as broken`,
  );
  return found!;
}
