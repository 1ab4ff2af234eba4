import { closesAt } from '@kenshu/admissions';
import { scopesOf, type UserActor } from '@kenshu/domain/kit/actor';
import { join, type Sql, sql } from '@kenshu/http';

/** Calls to which the reader's country has sent nominees who wait for the result: nobody there can act, so it says when. */
export function sentOf(actor: UserActor): Sql {
  const countries = scopesOf(actor, 'nomination:submit', 'countryCode');
  const where = countries.length ? sql`i.country_code in (${join(countries)})` : sql`false`;
  return sql`select i.id, i.country_code, k.id as course_id, k.names, c.zone, c.results_on, ${closesAt} as closes_at, 
      count(*) filter (where n.status = 'received') as waiting, count(*) filter (where n.status in ('selected', 'confirmed')) as selected,
      count(*) filter (where n.status = 'reserve') as reserve, count(*) filter (where n.status = 'not-selected') as not_selected
    from invitation i join call c on c.id = i.call_id join course k on k.id = c.course_id
      join nomination n on n.invitation_id = i.id and n.removed_at is null
    where ${where} and i.ended_at is null and k.status in ('calling', 'selecting')
    group by i.id, c.id, k.id having count(*) filter (where n.status = 'received') > 0
    order by c.results_on nulls last, closes_at, i.id`;
}
