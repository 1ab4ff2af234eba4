import { invalidField } from '../kit/problem';
import { dayOf } from '../kit/time';

/** Refuses a deadline that has passed: nobody is shut out by a slip of the pen, there is an action for closing. */
export function demandAhead(closesAt: string, now: string, pointer: string): void {
  if (Date.parse(closesAt) <= Date.parse(now)) throw invalidField(pointer, 'past', 'must not be past');
}

/** Refuses a deadline, an instant, that does not come before the course's first day in the zone of the call. */
export function demandBeforeCourse(closesAt: string, zone: string, startsOn: string | null, pointer: string): void {
  if (startsOn && dayOf(closesAt, zone) >= startsOn) {
    throw invalidField(pointer, 'after-course', 'must come before the course begins');
  }
}
