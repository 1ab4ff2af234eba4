import { courseNames } from '@kenshu/domain/courses/course-name';
import { foldAll } from '@kenshu/domain/kit/fold';
import { addDays } from '@kenshu/domain/kit/time';
import { Course, CourseGroup, makeWholeGroup, makeWorkPlan, WorkPlanStep } from '@kenshu/courses';
import { rowsOf, sql } from '@kenshu/http';
import { Programme, Theme, ThemeTopic, Topic } from '@kenshu/curriculum';
import { Resource } from '@kenshu/timetable';
import type { EntityManager } from 'typeorm';
import { at, zone } from './calendar';

const DAYS = 32;

interface Planned {
  ordinal: number;
  startsOn: string;
  status: 'calling' | 'running' | 'closed';
  theme: { en: string; fr: string; topics: string[] };
  today: string;
}

/** A demonstration course of five weeks, with its theme, and its work plan ticked off up to today but for the last step due. */
export async function makeCourse(tx: EntityManager, planned: Planned): Promise<Course> {
  const { ordinal, startsOn, status, theme, today } = planned;
  const programme = await tx.findOneByOrFail(Programme, { code: 'uncac' });
  const names = courseNames(programme.names, programme.namePatterns, ordinal);
  const { id: themeId } = await makeTheme(tx, theme);
  const endsOn = addDays(startsOn, DAYS);
  const course = await tx.save(Course, {
    programmeId: programme.id,
    ordinal,
    year: Number(startsOn.slice(0, 4)),
    names,
    themeId,
    mode: 'onsite',
    hostCountryCode: 'JP',
    venue: { en: 'Tokyo', fr: 'Tokyo', ja: '東京' },
    zone,
    startsOn,
    endsOn,
    capacity: 24,
    minimum: 15,
    status,
    origin: 'demonstration',
    searchText: `${foldAll(names)} ${foldAll({ en: theme.en, fr: theme.fr })}`,
  });
  await makeWorkPlan(tx, course.id, DAYS);
  await tickOff(tx, course, today);
  return course;
}

async function makeTheme(tx: EntityManager, { en, fr, topics }: Planned['theme']): Promise<Theme> {
  const titles = { en, fr };
  const theme = await tx.save(Theme, { titles, titleSource: 'Demonstration', searchText: foldAll(titles) });
  for (const slug of topics) {
    const { id } = await tx.findOneByOrFail(Topic, { slug });
    await tx.insert(ThemeTopic, { themeId: theme.id, topicId: id });
  }
  return theme;
}

async function tickOff(tx: EntityManager, { id, startsOn }: Course, today: string): Promise<void> {
  await rowsOf(
    tx,
    sql`update work_plan_step set done_at = ${at(startsOn!)}::timestamptz + make_interval(days => offset_days)
        where course_id = ${id} and ${startsOn}::date + offset_days < ${today}::date`,
  );
}

/** Takes the tick from one step and notes what is known of it. */
export async function leaveOpen(
  tx: EntityManager,
  course: Course,
  key: string,
  note: Partial<WorkPlanStep>,
): Promise<void> {
  await tx.update(WorkPlanStep, { courseId: course.id, key }, { doneAt: null, ...note });
}

export async function noteOnStep(
  tx: EntityManager,
  course: Course,
  key: string,
  note: Partial<WorkPlanStep>,
): Promise<void> {
  await tx.update(WorkPlanStep, { courseId: course.id, key }, note);
}

/** The group of everybody, and `count` workshop groups in its place; answers those that are scheduled. */
export async function makeGroups(tx: EntityManager, course: Course, count: number): Promise<CourseGroup[]> {
  await makeWholeGroup(tx, course.id);
  const whole = await tx.findOneByOrFail(CourseGroup, { courseId: course.id, whole: true });
  const parts = [];
  for (let n = 1; n <= count; n++) {
    const names = { en: `Group ${n}`, fr: `Groupe ${n}`, ja: `第${n}グループ` };
    parts.push(await tx.save(CourseGroup, { courseId: course.id, names, position: n }));
  }
  const groups = count ? parts : [whole];
  await tx.insert(
    Resource,
    groups.map(({ id }) => ({ id, kind: 'group' as const })),
  );
  return groups;
}
