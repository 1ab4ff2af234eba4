import type { Actor } from '@kenshu/domain/kit/actor';
import { visibleCourses } from '@kenshu/courses';
import { rowsOf, type Sql, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { visibleParticipants } from '../participant/participant.queries';

/** The groups people are in now, over `course_group_member` as `m`: an ended group keeps its list as history. */
const places = sql`course_group_member m join course_group g on g.id = m.group_id and g.ended_at is null`;

/** Everybody who takes part, each with the group the person is in. */
export const groupMembers = (courseId: string, actor: Actor): Sql => sql`
  select json_build_object('items', coalesce((select json_agg(json_build_object('participantId', t.id,
      'person', json_build_object('id', p.id, 'latinName', p.latin_name, 'ownName', p.own_name, 'ownNameLang', p.own_name_lang),
      'countryCode', t.country_code, 'status', t.status, 'groupId', place.group_id, 'duty', place.duty) order by p.latin_name, t.id)
    from participant t join person p on p.id = t.person_id
      left join (select m.person_id, m.group_id, m.duty from ${places} where g.course_id = ${courseId}) place on place.person_id = t.person_id
    where t.course_id = k.id and t.ended_at is null and ${visibleParticipants(actor)}), '[]'::json))::text as body
  from course k where k.id = ${courseId} and exists (select from course t where t.id = k.id and ${visibleCourses(actor)})`;

export interface Place {
  personId: string;
  name: string;
  groupId: string | null;
  duty: string | null;
}

/** Who of these people takes part, and where each is; read after the course is locked. */
export const placesOf = (tx: EntityManager, courseId: string, people: readonly string[]): Promise<Place[]> =>
  rowsOf<Place>(
    tx,
    sql`select distinct t.person_id as "personId", p.latin_name as name, place.group_id as "groupId", place.duty
        from participant t join person p on p.id = t.person_id
          left join (select m.person_id, m.group_id, m.duty from ${places} where g.course_id = ${courseId}) place on place.person_id = t.person_id
        where t.course_id = ${courseId} and t.ended_at is null and t.person_id = any(${people})`,
  );

/** Takes a person out of the group of a course. */
export async function leaveGroup(tx: EntityManager, courseId: string, personId: string): Promise<void> {
  await rowsOf(
    tx,
    sql`delete from course_group_member m using course_group g
        where g.id = m.group_id and g.ended_at is null and g.course_id = ${courseId} and m.person_id = ${personId}`,
  );
}
