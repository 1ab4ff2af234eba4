import { type Actor, scopesOf } from '@kenshu/domain/kit/actor';
import { join, rowsOf, type Sql, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';

export interface Sending {
  id: string;
  number: string;
  invitationId: string;
  nominationIds: readonly string[];
  sentAt: string;
  sentBy: string;
  mailedTo: readonly string[];
}

/** Keeps what was sent as it is now. */
export const keepReceipt = (
  tx: EntityManager,
  { id, number, invitationId, nominationIds, sentAt, sentBy, mailedTo }: Sending,
): Promise<unknown> =>
  rowsOf(
    tx,
    sql`insert into receipt (id, number, invitation_id, sent_at, content)
        select ${id}, ${number}, i.id, ${sentAt}, jsonb_build_object('countryCode', i.country_code, 'zone', c.zone,
          'resultsOn', c.results_on, 'sentBy', ${sentBy}::text, 'mailedTo', ${JSON.stringify(mailedTo)}::jsonb,
          'course', jsonb_build_object('id', k.id, 'names', k.names, 'startsOn', k.starts_on, 'endsOn', k.ends_on),
          'nominees', (select jsonb_agg(jsonb_build_object('number', n.number, 'post', n.post,
              'person', jsonb_build_object('id', p.id, 'latinName', p.latin_name, 'ownName', p.own_name, 'ownNameLang', p.own_name_lang),
              'organization', case when o.id is not null then jsonb_build_object('id', o.id, 'names', o.names) end) order by n.rank)
            from nomination n join person p on p.id = n.person_id left join organization o on o.id = n.organization_id
            where n.id in (${join([...nominationIds])})))
        from invitation i join call c on c.id = i.call_id join course k on k.id = c.course_id where i.id = ${invitationId}`,
  );

/** For who acts for the country: a record of its own, also when the call is long over. */
export function receiptRecord(id: string, actor: Actor): Sql {
  const countries = scopesOf(actor, 'nomination:submit', 'countryCode');
  const own = countries.length ? sql`i.country_code in (${join(countries)})` : sql`false`;
  return sql`select (r.content || jsonb_build_object('id', r.id, 'number', r.number, 'sentAt', to_utc(r.sent_at)))::text as body
    from receipt r join invitation i on i.id = r.invitation_id where r.id = ${id} and ${own}`;
}
