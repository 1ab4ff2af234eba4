import { alikePairs, areConsidered, closesAt, letterCameBack, visibleNominations } from '@kenshu/admissions';
import type { Permission, Role } from '@kenshu/domain/kit/permissions';
import { scopesOf, seesAll, type UserActor } from '@kenshu/domain/kit/actor';
import { join, type Sql, sql } from '@kenshu/http';
import type { Settings } from '@kenshu/platform';

export const needKinds = [
  'step',
  'course-to-confirm-again',
  'course-to-approve',
  'course-returned',
  'lecturer-unanswered',
  'countries-not-started',
  'nominations-to-check',
  'nominations-alike',
  'results-to-release',
  'organizations-to-confirm',
  'letters-parked',
  'trail-broken',
  'coordinator-to-invite',
  'administrator-to-invite',
  'call-open',
  'nomination-returned',
  'place-to-confirm',
  'place-to-confirm-again',
  'session-asked',
] as const;
type NeedKind = (typeof needKinds)[number];

/** What the settings decide of a home page. */
export type HomeSettings = Pick<Settings, 'fourEyes' | 'demonstration'>;

/** How far ahead a step of the work plan or a lecture without a lecturer is shown. */
const STEP_DAYS = 7;
const LECTURE_DAYS = 14;
/** Countries may take their time: they are reminded of in the last weeks of a call, and not in its first days. */
const CALL_DAYS = { left: 21, open: 3 } as const;

interface Facts {
  subject?: Sql;
  /** A second record, where two are compared. */
  other?: Sql;
  titles?: Sql;
  owner?: Sql;
  count?: Sql;
  people?: Sql;
  country?: Sql;
  dueOn?: Sql;
  dueAt?: Sql;
  reason?: Sql;
  /** Since when it waits. */
  since?: Sql;
}

/** One kind of need: the course stands in its `from` as `k` where it has one. */
function need(kind: NeedKind, facts: Facts, from: Sql, course = true): Sql {
  const or = (fact: Sql | undefined, type: Sql) => sql`(${fact ?? sql`null`})::${type}`;
  return sql`select ${kind}::text as kind, ${or(facts.subject, sql`uuid`)} as subject, ${or(facts.other, sql`uuid`)} as other, ${course ? sql`k.id` : sql`null::uuid`} as course_id,
    ${or(facts.titles, sql`jsonb`)} as titles, ${or(facts.owner, sql`text`)} as owner, ${or(facts.count, sql`int`)} as count,
    ${facts.people ?? sql`'{}'`}::text[] as people, ${or(facts.country, sql`text`)} as country,
    ${or(facts.dueOn, sql`date`)} as due_on, ${or(facts.dueAt, sql`timestamptz`)} as due_at,
    ${or(facts.reason, sql`text`)} as reason, ${or(facts.since, sql`timestamptz`)} as since ${from}`;
}

const alive = sql`k.status <> 'cancelled' and k.origin <> 'reference'`;
/** Once a course is over, what was to be done before its end no longer waits for anybody. */
const atWork = sql`${alive} and k.status not in ('closed', 'reported')`;
const today = sql`(app_now() at time zone k.zone)::date`;

const step = need(
  'step',
  { subject: sql`w.id`, titles: sql`w.titles`, owner: sql`w.owner`, dueOn: sql`k.starts_on + w.offset_days` },
  sql`from work_plan_step w join course k on k.id = w.course_id
    where w.done_at is null and w.removed_at is null and ${alive} and k.starts_on + w.offset_days <= ${today} + ${STEP_DAYS}::int
      and (k.status not in ('closed', 'reported') or k.starts_on + w.offset_days > k.ends_on)`,
);

// A postponed course, or one in another mode, until everything of it is confirmed again: before the first of the old
// deadlines that may move, where there is one.
const courseToConfirmAgain = need(
  'course-to-confirm-again',
  {
    subject: sql`k.id`,
    count: sql`count(*)`,
    dueOn: sql`min(left(r.before, 10)) filter (where r.kind in ('call', 'invitation') and left(r.before, 10) >= left(to_utc(app_now()), 10))`,
  },
  sql`from reconfirmation r join course k on k.id = r.course_id
    where r.status = 'open' and k.status not in ('closed', 'reported', 'cancelled') group by k.id`,
);

const whoAndWhy = { subject: sql`k.id`, people: sql`array[m.by_name]`, reason: sql`m.reason`, since: sql`m.at` };

/** A proposal waits for anybody who approves but its proposer. */
const courseToApprove = (actor: UserActor): Sql =>
  need(
    'course-to-approve',
    { ...whoAndWhy, dueOn: sql`k.starts_on` },
    sql`from course k join lateral (select * from course_move where course_id = k.id and action = 'propose' order by at desc limit 1) m on true
      where k.status = 'proposed' and ${alive} and m.by_id is distinct from ${actor.userId}`,
  );

const courseReturned = need(
  'course-returned',
  whoAndWhy,
  sql`from course k join lateral (select * from course_move where course_id = k.id and action in ('propose', 'unpropose', 'return') order by at desc limit 1) m on true
    where k.status = 'planned' and ${alive} and m.action = 'return'`,
);

const lecturerUnanswered = need(
  'lecturer-unanswered',
  { subject: sql`s.id`, titles: sql`s.titles`, people: sql`array[p.latin_name]`, dueAt: sql`s.starts_at` },
  sql`from lecturer_place l join session s on s.id = l.session_id join course k on k.id = s.course_id join person p on p.id = l.person_id
    where l.status = 'asked' and s.cancelled_at is null and s.starts_at between app_now() and app_now() + make_interval(days => ${LECTURE_DAYS}) and ${atWork}`,
);

/** But for those that nobody there has read of: their letter is what waits. */
const countriesNotStarted = need(
  'countries-not-started',
  { subject: sql`k.id`, count: sql`count(*)`, country: sql`k.host_country_code`, dueAt: sql`c.closes_at` },
  sql`from invitation i join call c on c.id = i.call_id join course k on k.id = c.course_id
    where c.issued_at < app_now() - make_interval(days => ${CALL_DAYS.open})
      and c.closes_at between app_now() and app_now() + make_interval(days => ${CALL_DAYS.left}) and k.status = 'calling' and i.ended_at is null and i.no_nomination_at is null
      and not exists (select from nomination n where n.invitation_id = i.id and n.removed_at is null)
      and not (i.opened_at is null and ${letterCameBack})
    group by k.id, c.closes_at`,
);

const nominationsToCheck = need(
  'nominations-to-check',
  { subject: sql`k.id`, count: sql`count(*)` },
  sql`from nomination n join course k on k.id = n.course_id
    where n.status = 'received' and n.checked_at is null and n.removed_at is null and ${atWork} group by k.id`,
);

const nominationsAlike = need(
  'nominations-alike',
  {
    subject: sql`a.person_id`,
    other: sql`b.person_id`,
    people: sql`array[p.latin_name, q.latin_name]`,
    country: sql`a.country_code`,
  },
  sql`from ${alikePairs} join course k on k.id = a.course_id where ${areConsidered} and ${atWork}`,
);

/** Who proposed may not release where four eyes are set; then what the reader proposed does not wait for the reader. */
const resultsToRelease = (actor: UserActor, fourEyes: boolean): Sql =>
  need(
    'results-to-release',
    { subject: sql`k.id`, count: sql`count(*)` },
    sql`from selection s join nomination n on n.id = s.nomination_id join course k on k.id = n.course_id
      where s.superseded_at is null and s.released_at is null and n.removed_at is null and ${atWork}
      group by k.id ${fourEyes ? sql`having bool_and(s.proposed_by_id is distinct from ${actor.userId})` : sql``}`,
  );

const organizationsToConfirm = need(
  'organizations-to-confirm',
  { count: sql`count(*)` },
  sql`from organization where status = 'entered' having count(*) > 0`,
  false,
);

const lettersParked = need(
  'letters-parked',
  { count: sql`count(*)` },
  sql`from mail where status = 'parked' having count(*) > 0`,
  false,
);

const trailBroken = need(
  'trail-broken',
  { since: sql`c.checked_at` },
  sql`from (select * from audit_check order by checked_at desc limit 1) c where c.broken is not null`,
  false,
);

const holders = (
  role: Role,
): Sql => sql`(select count(distinct g.user_id) from role_grant g join "user" u on u.id = g.user_id
  where g.role = ${role} and u.ended_at is null and (g.ends_at is null or g.ends_at > app_now()))`;

/** What a new installation lacks: somebody who makes courses, and a second who could let the first in again. */
const coordinatorToInvite = need('coordinator-to-invite', {}, sql`where ${holders('coordinator')} = 0`, false);
const administratorToInvite = need('administrator-to-invite', {}, sql`where ${holders('administrator')} < 2`, false);

/** What a country's focal point and alternate have to do. */
function ofCountries(actor: UserActor): Sql[] {
  const countries = scopesOf(actor, 'nomination:submit', 'countryCode');
  if (!countries.length) return [];
  const open = need(
    'call-open',
    {
      subject: sql`i.id`,
      country: sql`i.country_code`,
      dueAt: closesAt,
      count: sql`(select count(*) from nomination n where n.invitation_id = i.id and n.removed_at is null and n.status = 'draft')`,
    },
    sql`from invitation i join call c on c.id = i.call_id join course k on k.id = c.course_id
      where i.country_code in (${join(countries)}) and c.issued_at is not null and i.ended_at is null and i.no_nomination_at is null
        and k.status in ('calling', 'selecting') and ${closesAt} > app_now()
        and (exists (select from nomination n where n.invitation_id = i.id and n.removed_at is null and n.status = 'draft')
          or not exists (select from nomination n where n.invitation_id = i.id and n.removed_at is null))`,
  );
  const again = sql`exists (select from reconfirmation r where r.course_id = t.course_id and r.kind = 'nomination' and r.subject_id = t.id and r.status = 'open')`;
  type Own = 'nomination-returned' | 'place-to-confirm' | 'place-to-confirm-again';
  const own = (kind: Own, which: Sql, due: Facts) =>
    need(
      kind,
      { subject: sql`t.id`, country: sql`t.country_code`, people: sql`array[p.latin_name]`, ...due },
      sql`from nomination t join person p on p.id = t.person_id join course k on k.id = t.course_id
        join invitation i on i.id = t.invitation_id join call c on c.id = i.call_id
        where ${which} and t.removed_at is null and k.status <> 'cancelled' and ${visibleNominations(actor)}`,
    );
  return [
    open,
    own('nomination-returned', sql`t.status = 'returned'`, { dueAt: closesAt }),
    own('place-to-confirm', sql`t.status = 'selected' and not ${again}`, { dueOn: sql`c.confirm_by` }),
    own('place-to-confirm-again', sql`t.status = 'selected' and ${again}`, { dueOn: sql`c.confirm_by` }),
  ];
}

const sessionAsked = (actor: UserActor): Sql =>
  need(
    'session-asked',
    { subject: sql`s.id`, titles: sql`s.titles`, dueAt: sql`s.starts_at` },
    sql`from lecturer_place l join session s on s.id = l.session_id join course k on k.id = s.course_id
      where l.person_id = ${actor.personId} and l.status = 'asked' and s.cancelled_at is null and s.starts_at > app_now() and ${atWork}`,
  );

/** Everything that may wait for this reader, as one relation. */
export function needsOf(actor: UserActor, { fourEyes, demonstration }: HomeSettings): Sql {
  const ofInstitute: [Permission, Sql][] = [
    ['course:write', step],
    ['course:write', courseToConfirmAgain],
    ['course:approve', courseToApprove(actor)],
    ['course:write', courseReturned],
    ['session:write', lecturerUnanswered],
    ['call:write', countriesNotStarted],
    ['nomination:screen', nominationsToCheck],
    ['nomination:screen', nominationsAlike],
    ['results:release', resultsToRelease(actor, fourEyes)],
    ['organization:write', organizationsToConfirm],
    ['outbox:write', lettersParked],
    ['audit:read', trailBroken],
    ['grant:write', coordinatorToInvite],
    ...(demonstration ? [] : ([['grant:write', administratorToInvite]] satisfies [Permission, Sql][])),
  ];
  const kinds = ofInstitute.filter(([permission]) => seesAll(actor, permission)).map(([, statement]) => statement);
  return join([...kinds, ...ofCountries(actor), sessionAsked(actor)], ' union all ');
}
