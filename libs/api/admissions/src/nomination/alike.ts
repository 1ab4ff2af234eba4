import type { Actor } from '@kenshu/domain/kit/actor';
import { visibleCourses } from '@kenshu/courses';
import { type Sql, sql } from '@kenshu/http';

/**
 * One birth date and nearly one name, put forward twice for one course and not turned down: over `nomination` as `a`
 * and `b` with their people as `p` and `q`, each pair once.
 */
export const alikePairs: Sql = sql`nomination a join nomination b on b.course_id = a.course_id
  join person p on p.id = a.person_id join person q on q.id = b.person_id and q.born_on = p.born_on
    and (p.latin_name, p.id) < (q.latin_name, q.id) and p.merged_into_id is null and q.merged_into_id is null
    and similarity(p.latin_name, q.latin_name) > 0.5`;

const considered = sql`('received', 'reserve', 'selected', 'confirmed')`;

export const areConsidered: Sql = sql`a.status in ${considered} and b.status in ${considered} and a.removed_at is null and b.removed_at is null`;

export const alikeIn = (courseId: string, actor: Actor): Sql => sql`
  select json_build_object('items', (select coalesce(json_agg(json_build_object(
      'one', json_build_object('nominationId', a.id, 'personId', p.id, 'latinName', p.latin_name, 'countryCode', a.country_code),
      'other', json_build_object('nominationId', b.id, 'personId', q.id, 'latinName', q.latin_name, 'countryCode', b.country_code))
    order by p.latin_name, a.id, b.id), '[]'::json) from ${alikePairs} where a.course_id = t.id and ${areConsidered}))::text as body
  from course t where t.id = ${courseId} and ${visibleCourses(actor)}`;
