import { kindsWithinPlaces } from '@kenshu/domain/admissions/call';
import { holdsPlace } from '@kenshu/domain/admissions/nomination.workflow';
import type { Actor } from '@kenshu/domain/kit/actor';
import { visibleCourses } from '@kenshu/courses';
import { join, type Sql, sql } from '@kenshu/http';
import { closesAt } from './deadline';
import { openProposal, seesProposals, visibleNominations } from '../nomination/nomination.queries';

const within = join([...kindsWithinPlaces]);

/** Whom a release would make known, and what speaks against releasing now. */
const release = (actor: Actor, fourEyes: boolean): Sql => sql`(select json_build_object(
  'people', (select coalesce(json_agg(json_build_object('nominationId', s.id, 'latinName', p.latin_name, 'countryCode', s.country_code,
      'outcome', s.proposal, 'checked', exists (select from nomination_move m where m.nomination_id = s.id and m.action = 'check'))
    order by p.latin_name, s.id), '[]'::json) from seen s join person p on p.id = s.person_id where s.proposal is not null),
  'ownBlock', ${fourEyes} and exists (select from seen where proposal is not null and proposed_by_id = ${actor.kind === 'user' ? actor.userId : null}),
  'openTo', (select count(*) from invitation i join call c on c.id = i.call_id where c.course_id = k.id and k.status in ('calling', 'selecting') and i.ended_at is null
    and i.no_nomination_at is null and ${closesAt} > app_now())))`;

const selection = (actor: Actor, fourEyes: boolean): Sql => sql`(select json_build_object(
  'taken', (select count(*)::int from seen where holds),
  'proposals', (select json_build_object(
    'selected', count(*) filter (where proposal = 'selected'), 'reserve', count(*) filter (where proposal = 'reserve'),
    'notSelected', count(*) filter (where proposal = 'not-selected'),
    'open', count(*) filter (where proposal is null and status = 'received'),
    'own', count(*) filter (where proposed_by_id = ${actor.kind === 'user' ? actor.userId : null}),
    'countries', count(distinct country_code) filter (where proposal is not null)) from seen),
  'release', ${release(actor, fourEyes)},
  'countries', (select coalesce(json_agg(json_build_object('countryCode', i.country_code, 'places', i.places,
      'taken', (select count(*)::int from seen where seen.invitation_id = i.id and holds),
      'considered', (select count(*)::int from seen where seen.invitation_id = i.id and status in ('received', 'reserve')))
    order by i.country_code), '[]'::json)
    from invitation i join call c on c.id = i.call_id where c.course_id = k.id and i.ended_at is null and i.kind in (${within}))))`;

/** How many nominations stand where, and what proposals leave of the course's and the countries' places. */
export const placesOf = (courseId: string, actor: Actor, fourEyes: boolean): Sql => sql`
  with k as (select t.id, t.capacity, t.status from course t where t.id = ${courseId} and ${visibleCourses(actor)}),
    seen as (
      select n.*, i.kind in (${within}) and (n.status in (${join([...holdsPlace])}) or n.proposal = 'selected') as holds
      from (select t.id, t.person_id, t.status, t.country_code, t.invitation_id, ${openProposal} as proposal,
              (select s.proposed_by_id from selection s where s.nomination_id = t.id and s.superseded_at is null and s.released_at is null) as proposed_by_id
            from nomination t where t.course_id = ${courseId} and t.removed_at is null and ${visibleNominations(actor)}) n
        join invitation i on i.id = n.invitation_id)
  select json_build_object('capacity', k.capacity,
    'statuses', (select coalesce(json_agg(json_build_object('status', status, 'count', count) order by status), '[]'::json)
      from (select status, count(*)::int as count from seen group by status) s),
    'selection', ${seesProposals(actor) ? selection(actor, fourEyes) : sql`null::json`})::text as body from k`;
