import type { Mode } from '@kenshu/domain/courses/course';
import { demandDays } from '@kenshu/domain/courses/course.rules';
import type { CourseAction } from '@kenshu/domain/courses/course.workflow';
import { invalidField, Problem } from '@kenshu/domain/kit/problem';
import { addDays, daysBetween } from '@kenshu/domain/kit/time';
import { nowOf, rowOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import type { Change } from '../again/keep-change';
import { makeWholeGroup } from '../group/whole-group';
import type { CourseActionDto } from './course.dto';
import type { Course } from './course.entity';
import type { LockedCourse } from './course.queries';

interface Effect {
  /** What the action sets on the course beside its status. */
  columns: Partial<Course>;
  /** What asks for things to be confirmed again. */
  change?: Change;
}

export async function effectOf(
  tx: EntityManager,
  action: CourseAction,
  course: LockedCourse,
  input: CourseActionDto,
): Promise<Effect> {
  if (action === 'adopt') {
    await makeWholeGroup(tx, course.id);
    return { columns: { adoptedAt: new Date(await nowOf(tx)) } };
  }
  if (action === 'change-mode') return otherMode(course, input.mode as Mode | undefined);
  if (action === 'postpone' && course.startsOn && course.endsOn)
    return otherDates(tx, course, [course.startsOn, course.endsOn], input);
  return { columns: {} };
}

function otherMode(course: LockedCourse, mode: Mode | undefined): Effect {
  if (!mode) throw invalidField('#/mode', 'needed', 'is needed to change the mode');
  if (mode === course.mode) throw new Problem('course/same-mode');
  const before = plannedOf(course);
  return { columns: { mode }, change: { kind: 'change-mode', before, after: { ...before, mode }, days: 0 } };
}

/** The new dates are absolute: who presses twice, or at one moment with another, moves nothing twice. */
async function otherDates(
  tx: EntityManager,
  course: LockedCourse,
  [first, last]: readonly [string, string],
  input: CourseActionDto,
): Promise<Effect> {
  const { startsOn } = input;
  if (!startsOn) throw invalidField('#/startsOn', 'needed', 'is needed to postpone');
  const earliest = await firstAnnounced(tx, course.id, first);
  if (startsOn < earliest) {
    throw invalidField('#/startsOn', 'before-announced', `must not be before ${earliest}`, { earliest });
  }
  const days = daysBetween(first, startsOn);
  const endsOn = input.endsOn ?? addDays(last, days);
  demandDays(startsOn, endsOn);
  if (startsOn === first && endsOn === last) throw new Problem('course/same-dates');
  if (startsOn !== first && startsOn < (await nowOf(tx)).slice(0, 10))
    throw invalidField('#/startsOn', 'past', 'must not be past');
  const before = plannedOf(course);
  return {
    columns: { startsOn, endsOn, year: Number(startsOn.slice(0, 4)) },
    change: { kind: 'postpone', before, after: { ...before, startsOn, endsOn }, days },
  };
}

/** A postponement that was a slip is taken back; nobody is made to come sooner than was ever announced. */
async function firstAnnounced(tx: EntityManager, courseId: string, first: string): Promise<string> {
  const found = await rowOf<{ day: string }>(
    tx,
    sql`select least(min(before->>'startsOn'), ${first}::text) as day from course_change where course_id = ${courseId}`,
  );
  return found!.day;
}

const plannedOf = ({ startsOn, endsOn, mode }: LockedCourse) => ({ startsOn, endsOn, mode });
