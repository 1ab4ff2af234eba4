import type { CreateSessionDto, SessionType } from '@kenshu/api-client';
import { addDays } from '@kenshu/domain/kit/time';

export interface SessionValues {
  type: SessionType;
  titles: Record<string, string>;
  day: string;
  /** `HH:mm` */
  starts: string;
  ends: string;
  roomId: string;
  lecturerId: string;
  /** None: the whole course. */
  groupIds: readonly string[];
}

/** What was typed as the server takes it; what ends before it begins ends on the next day, as an evening may. */
export function sessionBody(values: SessionValues): CreateSessionDto {
  const { type, titles, day, starts, ends, roomId, lecturerId, groupIds } = values;
  const given = Object.entries(titles).flatMap(([tag, text]) => (text.trim() ? [[tag, text.trim()] as const] : []));
  const lateEvening = ends < starts && ends < '06:00';
  return {
    type,
    titles: Object.fromEntries(given),
    startsLocal: `${day}T${starts}`,
    endsLocal: `${lateEvening ? addDays(day, 1) : day}T${ends}`,
    ...(roomId && { roomId }),
    ...(lecturerId && { lecturerId }),
    ...(groupIds.length > 0 && { groupIds: [...groupIds] }),
  };
}
