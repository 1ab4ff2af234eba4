import { addDays, daysBetween } from '@kenshu/domain/kit/time';
import type { Events } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { CourseCopied } from '../events';
import { makeWholeGroup } from '../group/whole-group';
import { copyWorkPlan, makeWorkPlan } from '../work-plan/make-work-plan';
import type { CopyCourseDto } from './course.dto';
import { Course } from './course.entity';
import { lockProgramme, nameOf, nextOrdinal } from './course-numbers';
import { checkReferences } from './references';

/** Last year's course on this year's dates: every day moves by one offset. Answers also what stayed behind, as codes. */
export async function copyCourse(
  tx: EntityManager,
  events: Events,
  { id, programmeId }: { id: string; programmeId: string },
  { startsOn, themeId }: CopyCourseDto,
): Promise<{ id: string; notCopied: string[] }> {
  await checkReferences(tx, { themeId });
  const programme = await lockProgramme(tx, programmeId);
  const before = await tx.findOneByOrFail(Course, { id });
  const { titles } = before;
  const ordinal = titles ? null : await nextOrdinal(tx, programme.seriesId);
  const length = before.startsOn && before.endsOn ? daysBetween(before.startsOn, before.endsOn) : null;
  const copy = await tx.save(Course, {
    programmeId,
    ordinal,
    titles,
    ...nameOf(programme, { ordinal, titles }),
    year: Number(startsOn.slice(0, 4)),
    themeId: themeId ?? null,
    mode: before.mode,
    hostCountryCode: before.hostCountryCode,
    venue: before.venue,
    coHosts: before.coHosts,
    zone: before.zone,
    startsOn,
    endsOn: addDays(startsOn, length ?? 0),
    capacity: before.capacity,
    minimum: before.minimum,
  });
  await makeWholeGroup(tx, copy.id);
  const planCopied = await copyWorkPlan(tx, id, copy.id);
  if (!planCopied) await makeWorkPlan(tx, copy.id, length ?? 0);
  const leftBehind = new CourseCopied(id);
  await events.publish(tx, leftBehind);
  // Groups are of the people of one year, and who works on a course is appointed anew.
  const notCopied = [
    ...(themeId ? [] : ['theme']),
    ...(length === null ? ['length'] : []),
    ...(planCopied ? [] : ['work-plan']),
    'groups',
    'staff',
    ...leftBehind.notCopied,
  ];
  return { id: copy.id, notCopied };
}
