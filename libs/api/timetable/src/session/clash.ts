import { localised, type LocalisedText } from '@kenshu/domain/kit/localised';
import { Problem } from '@kenshu/domain/kit/problem';
import { wallClockOf } from '@kenshu/domain/kit/time';

/** What is taken, and the session that has it. */
export interface Clash {
  resource: LocalisedText;
  titles: LocalisedText;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  /** Whether the actor sees the course of that session. */
  visible: boolean;
}

/** `2027-03-15 10:00`, as a clock in the course's zone shows it. */
export const clockIn = (at: Date, zone: string): string => wallClockOf(at.toISOString(), zone).replace('T', ' ');

/** Names the other session to who may see it; to others only that it is of another course. */
export function clashProblem({ resource, titles, startsAt, endsAt, zone, visible }: Clash): Problem {
  const params = {
    resource: localised(resource, ['en']),
    startsAt: clockIn(startsAt, zone),
    endsAt: clockIn(endsAt, zone),
  };
  if (!visible) return new Problem('session/clash-elsewhere', params);
  return new Problem('session/clash', { ...params, session: localised(titles, ['en']) });
}
