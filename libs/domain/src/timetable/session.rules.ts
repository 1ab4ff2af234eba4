import { invalidField } from '../kit/problem';
import { addDays } from '../kit/time';
import { sessionLimits } from './session';

/** Refuses hours, as the course's clock shows them, far from the days of the course: they are a slip of the date. */
export function demandNearCourse(
  { startsLocal, endsLocal }: { startsLocal: string; endsLocal: string },
  { startsOn, endsOn }: { startsOn: string | null; endsOn: string | null },
): void {
  const { margin } = sessionLimits;
  const far = (field: string) =>
    invalidField(`#/${field}`, 'far-from-course', `must be within ${margin} days of the course`, { max: margin });
  if (startsOn && startsLocal.slice(0, 10) < addDays(startsOn, -margin)) throw far('startsLocal');
  if (endsOn && startsLocal.slice(0, 10) > addDays(endsOn, margin)) throw far('startsLocal');
  if (endsOn && endsLocal.slice(0, 10) > addDays(endsOn, margin)) throw far('endsLocal');
}
