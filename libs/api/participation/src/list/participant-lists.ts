import type { UserActor } from '@kenshu/domain/kit/actor';
import { localised } from '@kenshu/domain/kit/localised';
import { Problem } from '@kenshu/domain/kit/problem';
import { dayOf } from '@kenshu/domain/kit/time';
import { visibleCourses } from '@kenshu/courses';
import { Db, type JsonText, lockVisible, Reader, sql } from '@kenshu/http';
import {
  documents,
  listTemplate,
  record,
  SettingsMemory,
  sheets,
  type TaskAtWork,
  TaskOf,
  type TaskResult,
  tasks,
} from '@kenshu/platform';
import { Injectable } from '@nestjs/common';
import { visibleParticipants } from '../participant/participant.queries';
import type { ListFormat, ListLanguage } from './participant-list.dto';
import { type ListedCourse, participantTable } from './participant-table';

interface Wanted extends Record<string, unknown> {
  courseId: string;
  format: ListFormat;
  language: ListLanguage;
}

const types = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

@Injectable()
export class ParticipantLists {
  constructor(
    private readonly db: Db,
    private readonly reader: Reader,
    private readonly settings: SettingsMemory,
  ) {}

  begin(wanted: Wanted, actor: UserActor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      await lockVisible(tx, 'course', sql`t.id`, wanted.courseId, visibleCourses(actor));
      await record(
        tx,
        actor,
        'participant-list.make',
        { type: 'course', id: wanted.courseId },
        { format: wanted.format },
      );
      return tasks.start(tx, 'participant-list', wanted, actor);
    });
  }

  @TaskOf('participant-list', { needs: 'participant:read' })
  async make({ params: { courseId, format, language }, actor, progress }: TaskAtWork<Wanted>): Promise<TaskResult> {
    const found = await this.reader.row<{ course: ListedCourse; now: Date }>(listed(courseId, actor));
    if (!found) throw new Problem('not-found');
    const { course, now } = found;
    const total = course.people.length;
    await progress(0, total);
    const { instituteName, zone } = await this.settings.get();
    const day = dayOf(now.toISOString(), zone);
    const table = participantTable(course, language, `${localised(instituteName, [language])}, ${day}`);
    const bytes = format === 'pdf' ? await documents.render(listTemplate, table) : await sheets.write(table);
    await progress(total, total);
    return { name: `${table.title}, ${day}.${format}`.replaceAll('/', '-'), type: types[format], bytes };
  }
}

const listed = (courseId: string, actor: UserActor) => sql`
  select app_now() as now, json_build_object('names', k.names, 'people', coalesce((
      select json_agg(json_build_object('latinName', p.latin_name, 'ownName', p.own_name, 'countries', c.names,
        'organizations', o.names, 'post', t.post, 'role', t.role, 'status', t.status) order by c.names ->> 'en', p.latin_name)
      from participant t join person p on p.id = t.person_id left join country c on c.code = t.country_code
        left join organization o on o.id = t.organization_id
      where t.course_id = k.id and t.ended_at is null and ${visibleParticipants(actor)}), '[]'::json)) as course
  from course k where k.id = ${courseId} and exists (select from course t where t.id = k.id and ${visibleCourses(actor)})`;
