import { kindsWithinPlaces } from '@kenshu/domain/admissions/call';
import {
  holdsPlace,
  type NominationFacts,
  type NominationStatus,
  spendsNomination,
} from '@kenshu/domain/admissions/nomination.workflow';
import { type Actor, can, scopesOf, seesAll } from '@kenshu/domain/kit/actor';
import { fold } from '@kenshu/domain/kit/fold';
import { Problem } from '@kenshu/domain/kit/problem';
import { visibleCourses } from '@kenshu/courses';
import {
  all,
  type Answer,
  given,
  join,
  lockRows,
  lockVisible,
  named,
  onceForGrants,
  pageStatement,
  raw,
  rowOf,
  type Sql,
  sql,
} from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { invited } from '../call/call.queries';
import { closesAt } from '../call/deadline';
import type { NominationQuery } from './nomination.dto';

/** Which nominations the actor sees, over `nomination` as `t`: a country its own, the institute what was sent to it. */
export function visibleNominations(actor: Actor): Sql {
  const sent = sql`t.submitted_at is not null`;
  if (seesAll(actor, 'nomination:read')) return sent;
  const countries = scopesOf(actor, 'nomination:read', 'countryCode');
  const courses = scopesOf(actor, 'nomination:read', 'courseId');
  const reach = [
    ...(countries.length ? [sql`t.country_code in (${join(countries)})`] : []),
    ...(courses.length ? [sql`(t.course_id in (${join(courses)}) and ${sent})`] : []),
  ];
  return reach.length ? sql`(${join(reach, ' or ')})` : sql`false`;
}

const tables = sql`from nomination t
  join course k on k.id = t.course_id join person p on p.id = t.person_id left join organization o on o.id = t.organization_id`;

/** What is proposed and not released, as the institute alone sees it. */
export const openProposal = sql`(select s.outcome from selection s where s.nomination_id = t.id and s.superseded_at is null and s.released_at is null)`;

/** Proposals are for who makes or releases them. */
export const seesProposals = (actor: Actor): boolean =>
  can(actor, 'nomination:screen') || seesAll(actor, 'results:release');

const proposalSeenBy = (actor: Actor): Sql => (seesProposals(actor) ? openProposal : sql`null`);

/** How a nominee is reached is for its country and for who writes to it; null for others. */
function contact(column: 'email' | 'phone', actor: Actor): Sql {
  const value = raw(`t.${column}`);
  if (seesAll(actor, 'contact:read')) return value;
  const countries = scopesOf(actor, 'contact:read', 'countryCode');
  return countries.length ? sql`case when t.country_code in (${join(countries)}) then ${value} end` : sql`null`;
}

const row = (actor: Actor): Sql => sql`
  'id', t.id, 'number', t.number, 'course', json_build_object('id', k.id, 'names', k.names), 'countryCode', t.country_code,
  'person', json_build_object('id', p.id, 'latinName', p.latin_name, 'ownName', p.own_name, 'ownNameLang', p.own_name_lang),
  'organization', case when o.id is not null then json_build_object('id', o.id, 'names', o.names) end, 'post', t.post, 'rank', t.rank, 'status', t.status,
  'submittedAt', to_utc(t.submitted_at), 'proposal', ${proposalSeenBy(actor)}`;

const isAmongNominations = (actor: Actor, which: Sql): Sql =>
  sql`exists (select from nomination t where ${which} and ${visibleNominations(actor)})`;

/** The courses a reader of nominations knows of, over `course` as `t`: a country those it is or was invited to. */
const knownCourses = (actor: Actor): Sql => sql`(${visibleCourses(actor)}
  or exists (select from invitation i join call c on c.id = i.call_id where c.course_id = t.id and ${invited(actor)})
  or exists (select from course k where k.id = t.id and ${isAmongNominations(actor, sql`t.course_id = k.id`)}))`;

/** The people a reader of nominations knows of, over `person` as `p`. */
const knownPeople = (actor: Actor): Sql =>
  seesAll(actor, 'person:read') ? sql`true` : isAmongNominations(actor, sql`t.person_id = p.id`);

export const nominationPage = (query: NominationQuery, actor: Actor): Sql =>
  pageStatement({
    from: tables,
    countFrom:
      query.q === undefined ? sql`from nomination t` : sql`from nomination t join person p on p.id = t.person_id`,
    where: all([
      visibleNominations(actor),
      sql`t.removed_at is null`,
      given(query.courseId, (v) => sql`t.course_id = ${v}`),
      given(query.personId, (v) => sql`t.person_id = ${v}`),
      given(query.countryCode, (v) => sql`t.country_code = ${v}`),
      given(query.status, (v) => sql`t.status = ${v}`),
      given(query.q, (q) => sql`(p.search_text like ${`%${fold(q)}%`} or t.number = upper(${q}))`),
    ]),
    names: [
      named('courseId', query.courseId, (id) => sql`from course t where t.id = ${id} and ${knownCourses(actor)}`),
      named('personId', query.personId, (id) => sql`from person p where p.id = ${id} and ${knownPeople(actor)}`),
    ],
    row: sql`json_build_object(${row(actor)})`,
    sorts: {
      submittedAt: 't.submitted_at',
      rank: 't.rank',
      countryCode: 't.country_code',
      name: 'p.latin_name',
      status: 't.status',
      number: { nullable: 't.number' },
    },
    sort: '-submittedAt',
    // those of one country as it ranked them
    tie: query.sort?.endsWith('countryCode') ? 't.rank, t.id' : 't.id',
    query,
  });

const within = join([...kindsWithinPlaces]);
const holding = join([...holdsPlace]);

/** How many nominations `h` hold a place: by their status, or by a proposal that waits for release. */
export const heldPlaces = (scope: Sql): Sql => sql`(
  select count(*)::int from nomination h join invitation hi on hi.id = h.invitation_id
  where ${scope} and h.removed_at is null and hi.kind in (${within}) and (h.status in (${holding}) or exists (
    select from selection s where s.nomination_id = h.id and s.outcome = 'selected' and s.superseded_at is null and s.released_at is null)))`;

/** The number of another nomination under which the same person holds a place of the course. */
const placeElsewhere = sql`(
  select h.number from nomination h where h.course_id = t.course_id and h.person_id = t.person_id and h.removed_at is null and h.id <> t.id
    and (h.status in (${holding}) or exists (
      select from selection s where s.nomination_id = h.id and s.outcome = 'selected' and s.superseded_at is null and s.released_at is null)) limit 1)`;

/** Places are counted only where one may be asked for: it is the dearest part of a record. */
const asksForPlace = sql`t.status in ('received', 'reserve') and i.kind in (${within})`;

/** What is to be confirmed again for a nomination, as the change that asks for it; null where nothing is. */
const openAgain = (
  what: Sql,
): Sql => sql`(select ${what} from reconfirmation r join course_change v on v.id = r.change_id
  where r.course_id = t.course_id and r.kind = 'nomination' and r.subject_id = t.id and r.field = '' and r.status = 'open')`;

/** The country reads what it is asked about: what has changed, without the institute's reason. */
const courseChange = sql`case when t.status = 'selected' then ${openAgain(sql`json_build_object('kind', v.kind, 'startsOn', k.starts_on, 'endsOn', k.ends_on, 'mode', k.mode)`)} end`;

const workflowFacts = sql`json_build_object(
  'status', t.status, 'courseId', t.course_id, 'countryCode', t.country_code, 'closesAt', to_utc(${closesAt}), 'name', p.latin_name,
  'complete', t.organization_id is not null and t.post is not null,
  'open', c.issued_at is not null and k.status in ('calling', 'selecting') and i.no_nomination_at is null and app_now() < ${closesAt},
  'nominationsLeft', case when t.status in ('draft', 'returned') then i.nominations_allowed - (select count(*)::int from nomination x
      where x.invitation_id = i.id and x.id <> t.id and x.removed_at is null and x.status in (${join([...spendsNomination])})) end,
  'placesLeft', case when ${asksForPlace} then i.places - ${heldPlaces(sql`h.invitation_id = i.id and h.id <> t.id`)} end,
  'capacityLeft', case when ${asksForPlace} then k.capacity - ${heldPlaces(sql`h.course_id = k.id and h.id <> t.id`)} end,
  'placeElsewhere', case when t.status in ('received', 'reserve') then ${placeElsewhere} end,
  'checked', t.checked_at is not null, 'proposal', ${openProposal},
  'confirmationOverdue', coalesce((app_now() at time zone c.zone)::date > c.confirm_by, false),
  'arrived', t.arrived_at is not null, 'courseOver', k.status in ('closed', 'reported', 'cancelled'),
  'changedSince', ${openAgain(sql`true`)} is not null)`;

export interface NominationState extends NominationFacts {
  status: NominationStatus;
  courseId: string;
  countryCode: string;
  closesAt: string;
  name: string;
}

export type NominationAnswer = Required<Answer<NominationState>>;

const withCall = sql`${tables} join invitation i on i.id = t.invitation_id join call c on c.id = i.call_id`;

/** Who entered it, as the trail has it; not known of demonstration data. */
const enteredBy = sql`(select a.actor_name from audit_event a where a.subject_type = 'nomination' and a.subject_id = t.id and a.action = 'nomination.create')`;

export const nominationRecord = onceForGrants(
  (id, actor) => sql`
  select json_build_object(${row(actor)}, 'givenNames', p.given_names, 'familyName', p.family_name, 'email', ${contact('email', actor)}, 'phone', ${contact('phone', actor)},
    'statement', t.statement, 'createdAt', to_utc(t.created_at), 'enteredBy', ${enteredBy}, 'checkedAt', to_utc(t.checked_at),
    'invitationId', t.invitation_id, 'closesAt', to_utc(${closesAt}), 'zone', c.zone, 'resultsOn', c.results_on, 'confirmBy', c.confirm_by,
    'courseStatus', k.status, 'courseChange', ${courseChange}, 'moves', (select coalesce(json_agg(json_build_object('action', m.action, 'from', m.from_status, 'to', m.to_status, 'by', m.by_name,
        'reason', m.reason, 'at', to_utc(m.at)) order by m.at), '[]'::json) from nomination_move m where m.nomination_id = t.id),
    'version', t.version)::text as body, t.version, ${workflowFacts} as facts
  ${withCall} where t.id = ${id} and t.removed_at is null and ${visibleNominations(actor)}`,
);

export interface LockedNomination {
  id: string;
  version: number;
  personId: string;
  invitationId: string;
}

/** Locks the course and the invitation a nomination draws places from, before the nomination itself (one order everywhere). */
export async function lockPlaces(tx: EntityManager, id: string): Promise<void> {
  const drawnFrom = await rowOf<{ courseId: string; invitationId: string }>(
    tx,
    sql`select course_id as "courseId", invitation_id as "invitationId" from nomination where id = ${id}`,
  );
  if (!drawnFrom) throw new Problem('not-found');
  await lockRows(tx, { course: [drawnFrom.courseId], invitation: [drawnFrom.invitationId] });
}

/** The nomination, locked, as the actor may see it. */
export const lockNomination = (tx: EntityManager, id: string, actor: Actor): Promise<LockedNomination> =>
  lockVisible<LockedNomination>(
    tx,
    'nomination',
    sql`t.id, t.version, t.person_id as "personId", t.invitation_id as "invitationId"`,
    id,
    visibleNominations(actor),
    sql`t.removed_at is not null`,
  );

/** What the workflow asks about a nomination; read after its places are locked. */
export async function nominationFacts(tx: EntityManager, id: string): Promise<NominationState> {
  const found = await rowOf<{ facts: NominationState }>(
    tx,
    sql`select ${workflowFacts} as facts ${withCall} where t.id = ${id}`,
  );
  return found!.facts;
}
