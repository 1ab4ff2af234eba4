import { addDays, instantOf, weekdayOf, daysBetween } from '@kenshu/domain/kit/time';
import { foldAll } from '@kenshu/domain/kit/fold';
import type { Course, CourseGroup } from '@kenshu/courses';
import { Booking, LecturerPlace, Session } from '@kenshu/timetable';
import type { EntityManager } from 'typeorm';
import type { Calendar } from './calendar';
import { type Block, hours, outline } from './outline';

interface Given {
  course: Course;
  groups: readonly CourseGroup[];
  /** The hall, then one for each group. */
  rooms: readonly string[];
  lecturers: ReadonlyMap<string, string>;
  calendar: Calendar;
}

/** The 64 sessions of the outline; what is over was held. Of the running course one lecture of tomorrow has no answer. */
export async function makeTimetable(tx: EntityManager, given: Given): Promise<void> {
  const { course, calendar } = given;
  const unanswered = course.status === 'running' ? blockOf(calendar) : undefined;
  const blocks = unanswered ? withAdHocAt(unanswered) : outline;
  for (const block of blocks) {
    if (block.type !== 'workshop') await makeSession(tx, given, block, given.groups, given.rooms[0]);
    else
      for (const [i, group] of given.groups.entries()) await makeSession(tx, given, block, [group], given.rooms[i + 1]);
  }
}

const dayOfBlock = (course: Course, { week, day }: Pick<Block, 'week' | 'day'>) =>
  addDays(course.startsOn!, (week - 1) * 7 + day - 1);

/** Where the next working morning stands in the outline. */
function blockOf({ running, nextWorkingDay }: Calendar): Block | undefined {
  const week = Math.floor(daysBetween(running, nextWorkingDay) / 7) + 1;
  const day = weekdayOf(nextWorkingDay);
  return outline.find((b) => b.week === week && b.day === day && b.half === 'morning');
}

/** The outline with the week's ad hoc lecture moved to that block, and what stood there in the lecture's place. */
function withAdHocAt(wanted: Block): readonly Block[] {
  const lecture = outline.find((b) => b.week === wanted.week && b.type === 'ad-hoc');
  if (!lecture || wanted.type === 'ad-hoc') return outline;
  const place = ({ week, day, half }: Block) => ({ week, day, half });
  return outline.map((b) =>
    b === wanted ? { ...b, ...place(lecture) } : b === lecture ? { ...b, ...place(wanted) } : b,
  );
}

async function makeSession(
  tx: EntityManager,
  { course, lecturers, calendar }: Given,
  block: Block,
  groups: readonly CourseGroup[],
  roomId: string | undefined,
): Promise<void> {
  const day = dayOfBlock(course, block);
  const [startsLocal, endsLocal] = hours[block.half].map((clock) => `${day}T${clock}`) as [string, string];
  const [startsAt, endsAt] = [startsLocal, endsLocal].map((local) => new Date(instantOf(local, course.zone))) as [
    Date,
    Date,
  ];
  const titles = { en: block.en, fr: block.fr };
  const { id } = await tx.save(Session, {
    courseId: course.id,
    type: block.type,
    titles,
    searchText: foldAll(titles),
    startsLocal,
    endsLocal,
    startsAt,
    endsAt,
    wholeCourse: block.type !== 'workshop',
    status: day < calendar.today ? 'held' : 'planned',
  });
  const away = block.type === 'visit' || block.type === 'study-tour';
  const lecturerId = block.by ? lecturers.get(block.by) : undefined;
  const unanswered = block.type === 'ad-hoc' && day === calendar.nextWorkingDay && block.half === 'morning';
  if (lecturerId) {
    const status = unanswered ? 'asked' : 'agreed';
    await tx.insert(LecturerPlace, {
      sessionId: id,
      personId: lecturerId,
      status,
      askedOn: addDays(calendar.today, -11),
    });
  }
  const during = `[${startsAt.toISOString()},${endsAt.toISOString()})`;
  const booked = [
    ...(roomId && !away ? [{ resourceId: roomId, roles: ['room'] }] : []),
    ...(lecturerId && !unanswered ? [{ resourceId: lecturerId, roles: ['lecturer'] }] : []),
    ...groups.map((group) => ({ resourceId: group.id, roles: ['group'] })),
  ];
  await tx.insert(
    Booking,
    booked.map((booking) => ({ ...booking, sessionId: id, during })),
  );
}
