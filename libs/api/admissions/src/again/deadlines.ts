import { confirmAgainBy } from '@kenshu/domain/admissions/confirm-again.rules';
import { holdsPlace } from '@kenshu/domain/admissions/nomination.workflow';
import { Problem } from '@kenshu/domain/kit/problem';
import { addDays, movedInstant } from '@kenshu/domain/kit/time';
import type { Actor } from '@kenshu/domain/kit/actor';
import type { OpenThing, ToConfirm } from '@kenshu/courses';
import { join, rowsOf, sql } from '@kenshu/http';
import { record } from '@kenshu/platform';
import type { EntityManager } from 'typeorm';
import { Call } from '../call/call.entity';
import { Invitation } from '../call/invitation.entity';
import { planFollowsCall } from '../call/plan-follows-call';

const holding = join([...holdsPlace]);

interface Deadline {
  kind: 'call' | 'invitation';
  subjectId: string;
  field: string;
  /** An instant or a day, as JSON has it. */
  value: string;
  zone: string;
  today: string;
  startsOn: string | null;
  /** What the list proposes already, from an earlier change that is still open. */
  proposed: string | null;
}

/** The deadlines of a course's call that its change concerns, each with a proposal: as many days later as the course. */
export async function deadlinesToConfirm(tx: EntityManager, courseId: string, days: number): Promise<ToConfirm[]> {
  const ahead = await rowsOf<Deadline>(
    tx,
    sql`select d.kind, d.id as "subjectId", d.field, d.value, d.zone, r.proposed, k.starts_on as "startsOn",
          (app_now() at time zone d.zone)::date as today
        from (${deadlinesOf(courseId)}) d join course k on k.id = ${courseId} left join reconfirmation r on r.course_id = ${courseId} and r.kind = d.kind
          and r.subject_id = d.id and r.field = d.field and r.status = 'open'
        where d.value is not null order by d.kind, d.id, d.field`,
  );
  return ahead
    .map((deadline): ToConfirm => {
      const { kind, subjectId, field, value } = deadline;
      return { kind, subjectId, field, before: value, proposed: proposalFor(deadline, days) };
    })
    .filter(({ before, proposed }) => before !== proposed);
}

function proposalFor({ field, value, proposed, zone, today, startsOn }: Deadline, days: number): string {
  const from = proposed ?? value;
  if (from.includes('T')) return movedInstant(from, days, zone);
  const moved = addDays(from, days);
  return field === 'confirmBy' ? confirmAgainBy(moved, today, startsOn) : moved;
}

/** What has passed stays passed, but for the day of confirmations where somebody is to be asked again. */
const deadlinesOf = (courseId: string) => sql`
  select 'call' as kind, c.id, c.zone, f.field, f.value from call c, lateral (values
      ('closesAt', case when c.closed_at is null and c.closes_at > app_now() then to_utc(c.closes_at) end),
      ('resultsOn', case when c.results_on >= (app_now() at time zone c.zone)::date then c.results_on::text end),
      ('confirmBy', case when c.confirm_by >= (app_now() at time zone c.zone)::date or exists (
        select from nomination n where n.course_id = c.course_id and n.removed_at is null and n.status in (${holding}))
        then c.confirm_by::text end)) f(field, value)
    where c.course_id = ${courseId}
  union all
  select 'invitation', i.id, c.zone, f.field, f.value from invitation i join call c on c.id = i.call_id, lateral (values
      ('closesAt', case when i.closes_at > app_now() then to_utc(i.closes_at) end),
      ('reopenedUntil', case when i.reopened_until > app_now() then to_utc(i.reopened_until) end)) f(field, value)
    where c.course_id = ${courseId} and i.ended_at is null`;

/** Puts the deadline where it is proposed, or back; refuses where somebody has set another meanwhile. */
export async function moveDeadline(
  tx: EntityManager,
  { courseId, kind, subjectId, field, before, proposed }: OpenThing,
  way: 'forth' | 'back',
  actor: Actor,
): Promise<void> {
  const [from, to] = way === 'forth' ? [before, proposed] : [proposed, before];
  const entity = kind === 'call' ? Call : Invitation;
  const found = await tx.findOneByOrFail<Call | Invitation>(entity, { id: subjectId });
  const now = (found as unknown as Record<string, Date | string | null>)[field];
  if (textOf(now ?? null) !== from) throw new Problem('version/stale');
  const value = to?.includes('T') ? new Date(to) : to;
  await tx.update<Call | Invitation>(entity, { id: subjectId }, { [field]: value });
  if (kind === 'call') await planFollowsCall(tx, courseId);
  await record(tx, actor, `${kind}.update`, { type: kind, id: subjectId }, { [field]: { from, to } });
}

const textOf = (value: Date | string | null) => (value instanceof Date ? value.toISOString() : value);
