import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A session says whether it is for the whole course, so that groups that are added later come to it; until now that was
 * read from its holding every group. Every course has its group of everybody, for the day its last workshop group ends.
 */
export class SessionsOfTheWholeCourse1795690524104 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "session" ADD "whole_course" boolean NOT NULL DEFAULT true`);
    await run.query(`update session s set whole_course = false where exists (
        select from booking b join course_group g on g.id = b.resource_id where b.session_id = s.id and not g.whole)
      and exists (select from course_group g where g.course_id = s.course_id and not g.whole and g.ended_at is null
        and not exists (select from booking b where b.session_id = s.id and b.resource_id = g.id))`);
    await run.query(`insert into course_group (course_id, names, whole)
      select c.id, '{"en": "Whole course", "fr": "Formation entière", "ja": "全体"}', true from course c
      where (c.origin <> 'reference' or c.adopted_at is not null) and not exists (select from course_group g where g.course_id = c.id and g.whole)`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "session" DROP COLUMN "whole_course"`);
  }
}
