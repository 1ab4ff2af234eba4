import type { CreateSessionDto, SessionType } from '@kenshu/api-client';
import { addDays } from '@kenshu/domain/kit/time';
import type { ProblemWords } from '@kenshu/ui';
import { textsOf } from '@kenshu/ui/texts';

export interface SessionValues {
  type: SessionType;
  titles: Record<string, string>;
  day: string;
  /** `HH:mm` */
  starts: string;
  ends: string;
  roomId: string;
  lecturerId: string;
  /** Has agreed; else is only asked. */
  lecturerAgreed: boolean;
  /** None: the whole course. */
  groupIds: readonly string[];
}

/** What was typed as the server takes it; what ends before it begins ends on the next day, as an evening may. */
export function sessionBody(values: SessionValues): CreateSessionDto {
  const { type, titles, day, starts, ends, roomId, lecturerId, lecturerAgreed, groupIds } = values;
  return {
    type,
    titles: textsOf(titles),
    startsLocal: `${day}T${starts}`,
    endsLocal: `${endsNextDay(values) ? addDays(day, 1) : day}T${ends}`,
    ...(roomId && { roomId }),
    ...(lecturerId && { lecturerId, lecturerAgreed }),
    ...(groupIds.length > 0 && { groupIds: [...groupIds] }),
  };
}

type Hours = Pick<SessionValues, 'starts' | 'ends'>;

const endsNextDay = ({ starts, ends }: Hours) => ends < starts && ends < '06:00';

/** Whether it ends after it begins, by the clock of the same day or, late in the evening, of the next. */
export const endsLater = (hours: Hours): boolean => hours.ends > hours.starts || endsNextDay(hours);

/** The server speaks of its own fields; each of its refusals stands under the field of the form that was filled in. */
const fieldOf: Readonly<Record<string, string>> = {
  '#/startsLocal': '#/starts',
  '#/endsLocal': '#/ends',
};

export const inTheForm = (problem: ProblemWords | undefined): ProblemWords | undefined =>
  problem && {
    ...problem,
    fields: problem.fields.map((field) => ({ ...field, pointer: fieldOf[field.pointer] ?? field.pointer })),
  };
