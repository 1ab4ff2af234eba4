import type { Mode } from '@kenshu/domain/courses/course';
import type { Actor } from '@kenshu/domain/kit/actor';
import { join, rowsOf, type Sql, sql } from '@kenshu/http';
import { mail } from '@kenshu/platform';
import type { EntityManager } from 'typeorm';
import {
  callClosed,
  callIssued,
  callMoved,
  callReopened,
  courseCancelled,
  courseChanged,
  coursePostponed,
  modeTexts,
} from './templates';
import { courseOf, datesOf, inLanguage, writeTo } from './to-countries';

interface CourseChange {
  courseId: string;
  change: 'postpone' | 'cancel';
  reason?: string;
  actor: Actor;
}

/** Tells every invited country that the course has new days or will not be held; a call to what will not be held stays here. */
export async function writeOfCourseChange(
  tx: EntityManager,
  { courseId, change, reason = '', actor }: CourseChange,
  baseUrl: string,
): Promise<void> {
  const course = await courseOf(tx, courseId);
  if (change === 'cancel') {
    await mail.withdraw(
      tx,
      [callIssued, callClosed, callMoved, callReopened, coursePostponed, courseChanged],
      courseId,
      cancelled,
    );
  }
  const invited = await rowsOf<{ countryCode: string }>(
    tx,
    sql`select distinct i.country_code as "countryCode" from invitation i join call c on c.id = i.call_id
        where c.course_id = ${courseId} and i.ended_at is null and (${change !== 'cancel'} or ${hasHeard(courseId)}) order by 1`,
  );
  await writeTo(
    tx,
    change === 'cancel' ? courseCancelled : coursePostponed,
    invited.map(({ countryCode }) => countryCode),
    (to) => ({
      course: inLanguage(course.names, to),
      dates: datesOf(course, to),
      reason,
      link: `${baseUrl}/country/calls`,
    }),
    actor,
    courseId,
  );
}

/** Whether a country knows of the course: it has looked at the call, or a letter about it has left or may still. */
const hasHeard = (courseId: string): Sql => sql`(i.opened_at is not null or exists (
  select from role_grant g join "user" u on u.id = g.user_id join mail m on m.person_id = u.person_id
  where g.country_code = i.country_code and m.about_id = ${courseId} and m.status <> 'cancelled'))`;

const cancelled = 'The course was cancelled before this letter left.';

/** Asks the countries of these nominations whether their people still come, one letter each. */
export async function writeOfChange(
  tx: EntityManager,
  courseId: string,
  nominationIds: readonly string[],
  baseUrl: string,
  actor: Actor,
): Promise<void> {
  const course = await courseOf(tx, courseId);
  const counts = await rowsOf<{ countryCode: string; count: number }>(
    tx,
    sql`select country_code as "countryCode", count(*)::int as count from nomination
        where id in (${join([...nominationIds])}) group by country_code`,
  );
  const of = new Map(counts.map(({ countryCode, count }) => [countryCode, count]));
  await writeTo(
    tx,
    courseChanged,
    [...of.keys()],
    (to) => ({
      course: inLanguage(course.names, to),
      dates: datesOf(course, to),
      mode: modeIn(course.mode, to.language),
      count: String(of.get(to.countryCode)),
      link: `${baseUrl}/country/calls`,
    }),
    actor,
    courseId,
  );
}

function modeIn(mode: Mode | null, language: string): string {
  const french = language.startsWith('fr');
  if (!mode) return french ? 'non renseignée' : 'not recorded';
  return modeTexts[mode][french ? 'fr' : 'en'];
}
