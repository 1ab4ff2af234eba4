import { invalidField } from '../kit/problem';
import { daysBetween } from '../kit/time';
import { courseLimits } from './course';

/** Refuses a last day before the first, or so long after it that a year must be mistyped. */
export function demandDays(startsOn: string, endsOn: string): void {
  if (endsOn < startsOn) throw invalidField('#/endsOn', 'before-start', 'must not be before the first day');
  const max = courseLimits.days;
  if (daysBetween(startsOn, endsOn) >= max) {
    throw invalidField('#/endsOn', 'too-long-course', `must be within ${max} days of the first day`, { max });
  }
}

/** A course that needs more people than it has places for can never be held. */
export function demandPlaces(minimum: number | null | undefined, capacity: number | null | undefined): void {
  if (!minimum || !capacity || minimum <= capacity) return;
  throw invalidField('#/minimum', 'above-capacity', `must not be more than the ${capacity} places`, { max: capacity });
}
