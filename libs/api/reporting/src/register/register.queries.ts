import { visibleCourses } from '@kenshu/courses';
import type { Actor } from '@kenshu/domain/kit/actor';
import { type Sql, sql } from '@kenshu/http';

/** Who took part, lecturers and observers left out; nothing where the course is not the actor's to see. */
export const courseRegister = (courseId: string, actor: Actor): Sql => sql`
  select json_build_object(
    'total', count(*) filter (where not p.demonstration),
    'overseas', count(*) filter (where not p.demonstration and r.role <> 'host-country'),
    'countries', count(distinct r.country_code) filter (where not p.demonstration),
    'demonstration', count(*) filter (where p.demonstration))::text as body
  from course t
    left join participant r on r.course_id = t.id and r.ended_at is null and r.status <> 'did-not-arrive'
      and r.role in ('overseas', 'host-country', 'self-funded')
    left join person p on p.id = r.person_id
  where t.id = ${courseId} and ${visibleCourses(actor)}
  group by t.id`;
