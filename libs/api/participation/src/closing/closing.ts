import { CourseActed } from '@kenshu/courses';
import type { Actor } from '@kenshu/domain/kit/actor';
import { On, rowsOf, type Sql, sql } from '@kenshu/http';
import { record } from '@kenshu/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** People follow their course when it is closed, and back when it is reopened. */
@Injectable()
export class Closing {
  @On(CourseActed)
  async follow(tx: EntityManager, { courseId, action, actor }: CourseActed): Promise<void> {
    if (action === 'close') await mark(tx, close(courseId), 'participant.close', actor);
    if (action === 'reopen') await mark(tx, reopen(courseId), 'participant.reopen', actor);
  }
}

/** Who was there to the end has completed; who never came did not arrive. */
const close = (courseId: string): Sql => sql`
  with there as (select id, status from participant where course_id = ${courseId} and ended_at is null and status in ('arrived', 'expected', 'asked-again') order by id for update),
    done as (update participant p set status = case there.status when 'arrived' then 'completed' else 'did-not-arrive' end,
        closed_from = there.status, version = version + 1
      from there where there.id = p.id returning p.id, p.status)
  select id, status from done order by id`;

/** What was marked by hand since then stays: only what the closing marked goes back. */
const reopen = (courseId: string): Sql => sql`
  with marked as (select id from participant where course_id = ${courseId} and ended_at is null and closed_from is not null order by id for update),
    done as (update participant p set status = closed_from, closed_from = null, version = version + 1
      from marked where marked.id = p.id returning p.id, p.status)
  select id, status from done order by id`;

async function mark(tx: EntityManager, statement: Sql, act: string, actor: Actor): Promise<void> {
  for (const { id, status } of await rowsOf<{ id: string; status: string }>(tx, statement)) {
    await record(tx, actor, act, { type: 'participant', id }, { to: status });
  }
}
