import { invalidField } from '@kenshu/domain/kit/problem';
import { instantOf } from '@kenshu/domain/kit/time';
import { sessionLimits } from '@kenshu/domain/timetable/session';

export interface Hours {
  startsAt: Date;
  endsAt: Date;
}

/** The instants of a session's wall-clock hours in its course's zone. */
export function hoursOf(startsLocal: string, endsLocal: string, zone: string): Hours {
  const [startsAt, endsAt] = [new Date(instantOf(startsLocal, zone)), new Date(instantOf(endsLocal, zone))];
  const hours = (endsAt.getTime() - startsAt.getTime()) / 3_600_000;
  if (hours <= 0) throw invalidField('#/endsLocal', 'before-start', 'must be later than the start');
  if (hours > sessionLimits.hours) {
    throw invalidField('#/endsLocal', 'too-long-session', `must be within ${sessionLimits.hours} hours of the start`, {
      max: sessionLimits.hours,
    });
  }
  return { startsAt, endsAt };
}
