import type { CreateGrantDto, Role } from '@kenshu/api-client';
import { scopeOf } from '@kenshu/domain/kit/permissions';
import { addDays, dayOf, instantOf, wallClockOf } from '@kenshu/domain/kit/time';

/** A role as the form holds it; of the scopes only the one that the role asks for is read. */
export interface GrantValues {
  role: string;
  countryCode: string | null;
  courseId: string | null;
  programmeId: string | null;
  organizationId: string | null;
  /** First and last day, in the institute's zone; empty: from now, without an end. */
  from: string;
  until: string;
}

export const newGrant = (role = '', countryCode: string | null = null): GrantValues => ({
  role,
  countryCode,
  courseId: null,
  programmeId: null,
  organizationId: null,
  from: '',
  until: '',
});

const columns = {
  country: 'countryCode',
  course: 'courseId',
  programme: 'programmeId',
  organization: 'organizationId',
} as const;

/** The box a role needs beside its dates, if any. */
export function scopeColumn(role: string): (typeof columns)[keyof typeof columns] | undefined {
  if (!role) return undefined;
  const scope = scopeOf(role as Role);
  return scope === 'institute' || scope === 'self' ? undefined : columns[scope];
}

export function grantBody(values: GrantValues, zone: string, now: Date): CreateGrantDto {
  const { role, from, until } = values;
  const column = scopeColumn(role);
  const scope = column && values[column];
  const midnight = (day: string) => instantOf(`${day}T00:00`, zone);
  // today has begun: from now on
  const later = from > dayOf(now.toISOString(), zone);
  return {
    role: role as Role,
    ...(column && scope && { [column]: scope }),
    ...(later && { startsAt: midnight(from) }),
    // the last day is one of the days it holds
    ...(until && { endsAt: midnight(addDays(until, 1)) }),
  };
}

/** The last day on which a role holds that ends at an instant: at midnight, the day before is the last. */
export function lastDayOf(endsAt: string, zone: string): string {
  const clock = wallClockOf(endsAt, zone);
  return clock.endsWith('T00:00') ? addDays(clock.slice(0, 10), -1) : clock.slice(0, 10);
}
