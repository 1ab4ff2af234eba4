import { callDateFaults } from '@kenshu/domain/admissions/call-dates.rules';
import type { Actor } from '@kenshu/domain/kit/actor';
import { Problem } from '@kenshu/domain/kit/problem';
import { wallClockOf } from '@kenshu/domain/kit/time';
import { visibleCourses } from '@kenshu/courses';
import { rowOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { previewOfCall } from '../letters/of-call';
import type { IssuePreviewDto } from './call.dto';

interface Days {
  closesAt: Date;
  passed: boolean;
  zone: string;
  resultsOn: string | null;
  confirmBy: string | null;
  startsOn: string | null;
  toConfirm: number;
}

/** What issuing the call of a course would send, and what speaks against issuing it as it is. */
export async function previewOfIssue(
  tx: EntityManager,
  courseId: string,
  baseUrl: string,
  actor: Actor,
): Promise<IssuePreviewDto> {
  const days = await rowOf<Days>(
    tx,
    sql`select c.closes_at as "closesAt", c.closes_at <= app_now() as passed, c.zone, c.results_on::text as "resultsOn",
          c.confirm_by::text as "confirmBy", t.starts_on::text as "startsOn",
          (select count(*)::int from reconfirmation r where r.course_id = t.id and r.status = 'open') as "toConfirm"
        from call c join course t on t.id = c.course_id where t.id = ${courseId} and ${visibleCourses(actor)}`,
  );
  if (!days) throw new Problem('not-found');
  const { closesAt, passed, zone, toConfirm, ...others } = days;
  const closesOn = wallClockOf(closesAt.toISOString(), zone).slice(0, 10);
  return {
    ...(await previewOfCall(tx, courseId, baseUrl)),
    toConfirm,
    deadlinePassed: passed,
    dateFaults: callDateFaults({ closesOn, ...others }),
  };
}
