import { type InvitationKind, kindsWithinPlaces } from '@kenshu/domain/admissions/call';
import { callDateFaults, type CallDates, callDateWords } from '@kenshu/domain/admissions/call-dates.rules';
import { invalidField, Problem } from '@kenshu/domain/kit/problem';
import { Course } from '@kenshu/courses';
import { rowOf, type Sql, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { heldPlaces } from '../nomination/nomination.queries';
import type { UpdateCallDto } from './call.dto';
import { Call } from './call.entity';

/** Refuses under the field whose day contradicts the others. */
export function demandSoundDates(dates: CallDates): void {
  const errors = callDateFaults(dates).map(({ field, code }) => ({
    pointer: `#/${field}`,
    code,
    detail: callDateWords[code],
  }));
  if (errors.length) throw new Problem('invalid-input', {}, errors);
}

/** The same for a call whose days are changed: what is not mentioned stays as it is. */
export async function demandSoundDatesAfter(
  tx: EntityManager,
  id: string,
  closesOn: string,
  input: UpdateCallDto,
): Promise<void> {
  const before = await tx.findOneByOrFail(Call, { id });
  const { startsOn } = await tx.findOneByOrFail(Course, { id: before.courseId });
  const { resultsOn = before.resultsOn, confirmBy = before.confirmBy } = input;
  demandSoundDates({ closesOn, resultsOn, confirmBy, startsOn });
}

/** Of one country no more can be selected than the course has places; all of them together may have more than those. */
export async function demandPlacesExist(
  tx: EntityManager,
  courseId: string,
  kind: string,
  places?: number | null,
): Promise<void> {
  const { capacity } = await tx.findOneByOrFail(Course, { id: courseId });
  if (!places || !capacity || places <= capacity || !kindsWithinPlaces.includes(kind as InvitationKind)) return;
  throw invalidField('#/places', 'above-capacity', `must not be above the ${capacity} places of the course`, {
    max: capacity,
  });
}

/** Refuses fewer places than the nominations `h` of the scope hold. */
export async function demandHeldPlaces(
  tx: EntityManager,
  places: number | null | undefined,
  scope: Sql,
  pointer: string,
): Promise<void> {
  if (!places) return;
  const { held } = (await rowOf<{ held: number }>(tx, sql`select ${heldPlaces(scope)} as held`))!;
  if (places >= held) return;
  throw invalidField(pointer, 'below-held', `must not be below the ${held} places that are held`, { min: held });
}
