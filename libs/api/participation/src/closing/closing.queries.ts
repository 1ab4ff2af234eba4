import type { Actor } from '@kenshu/domain/kit/actor';
import { visibleCourses } from '@kenshu/courses';
import { type Sql, sql } from '@kenshu/http';

const today = sql`(app_now() at time zone t.zone)::date`;

export const closingOf = (courseId: string, actor: Actor): Sql => sql`
  select json_build_object('endsOn', t.ends_on, 'daysLeft', greatest(coalesce(t.ends_on - ${today}, 0), 0),
    'sessionsToCome', (select count(*) from session s where s.course_id = t.id and s.cancelled_at is null and s.ends_at > app_now()),
    'completed', p.arrived, 'notArrived', p.expected, 'settled', p.settled)::text as body
  from course t cross join lateral (
    select count(*) filter (where status = 'arrived') as arrived, count(*) filter (where status in ('expected', 'asked-again')) as expected,
      count(*) filter (where status not in ('arrived', 'expected', 'asked-again')) as settled
    from participant where course_id = t.id and ended_at is null) p
  where t.id = ${courseId} and ${visibleCourses(actor)}`;
