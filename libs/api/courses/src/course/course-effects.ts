import type { Mode } from '@kenshu/domain/courses/course';
import { demandDays } from '@kenshu/domain/courses/course.rules';
import type { CourseAction } from '@kenshu/domain/courses/course.workflow';
import { invalidField } from '@kenshu/domain/kit/problem';
import { addDays, daysBetween } from '@kenshu/domain/kit/time';
import { type Events, nowOf } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { CourseMoved } from '../events';
import { makeWholeGroup } from '../group/whole-group';
import type { CourseActionDto } from './course.dto';
import type { Course } from './course.entity';
import type { LockedCourse } from './course.queries';

/** What an action sets on the course beside its status. */
export async function effectOf(
  tx: EntityManager,
  events: Events,
  action: CourseAction,
  course: LockedCourse,
  input: CourseActionDto,
): Promise<Partial<Course>> {
  if (action === 'adopt') {
    await makeWholeGroup(tx, course.id);
    return { adoptedAt: new Date(await nowOf(tx)) };
  }
  if (action === 'change-mode') {
    if (!input.mode) throw invalidField('#/mode', 'needed', 'is needed to change the mode');
    return { mode: input.mode as Mode };
  }
  if (action !== 'postpone' || !course.startsOn || !course.endsOn) return {};
  const { startsOn } = input;
  if (!startsOn) throw invalidField('#/startsOn', 'needed', 'is needed to postpone');
  if (startsOn <= course.startsOn)
    throw invalidField('#/startsOn', 'not-later', `must be later than ${course.startsOn}, the first day until now`);
  if (startsOn < (await nowOf(tx)).slice(0, 10)) throw invalidField('#/startsOn', 'past', 'must not be past');
  const days = daysBetween(course.startsOn, startsOn);
  const endsOn = input.endsOn ?? addDays(course.endsOn, days);
  demandDays(startsOn, endsOn);
  await events.publish(tx, new CourseMoved(course.id, days));
  return { startsOn, endsOn, year: Number(startsOn.slice(0, 4)) };
}
