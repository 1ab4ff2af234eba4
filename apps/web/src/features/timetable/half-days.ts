import type { SessionRowDto } from '@kenshu/api-client';

/** The hours of a half day, `HH:mm`, as five-week courses have them. */
const morning = { starts: '10:00', ends: '12:30' };
const afternoon = { starts: '14:00', ends: '16:45' };

type Timed = Pick<SessionRowDto, 'startsLocal' | 'endsLocal'>;

/** The half day to offer for a session more: the first that is free of others; none where both are taken. */
export function halfDayFree(day: string, sessions: readonly Timed[]): typeof morning | undefined {
  const isFree = ({ starts, ends }: typeof morning) =>
    sessions.every(({ startsLocal, endsLocal }) => endsLocal <= `${day}T${starts}` || startsLocal >= `${day}T${ends}`);
  return [morning, afternoon].find(isFree);
}
