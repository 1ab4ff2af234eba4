import { mayOf, type Permission, type Role, scopeOf } from './permissions';
import { Problem } from './problem';

/** One role a user holds, with the one scope column its role asks for filled; institute roles fill none. */
export interface Grant {
  role: Role;
  programmeId?: string;
  courseId?: string;
  countryCode?: string;
  organizationId?: string;
}

export interface UserActor {
  kind: 'user';
  userId: string;
  personId: string;
  signInId: string;
  name: string;
  grants: readonly Grant[];
}

/** Who acts: a signed-in person, the holder of a link to one part of a dossier, or a job of the system. */
export type Actor =
  UserActor | { kind: 'link'; linkId: string; part: string; subjectId: string } | { kind: 'system'; job: string };

/** Who acted, as a history names it. */
export const nameOfActor = (actor: Actor): string =>
  actor.kind === 'user' ? actor.name : actor.kind === 'link' ? actor.part : actor.job;

/** Where a row belongs; a grant covers it when the grant's own scope column equals the row's. */
export type RowScope = Partial<Record<'programmeId' | 'courseId' | 'countryCode' | 'organizationId', string | null>>;

/** The user's grants that carry this permission; empty for anybody else. */
export const grantsFor = (actor: Actor, permission: Permission): readonly Grant[] =>
  actor.kind === 'user' ? actor.grants.filter(({ role }) => mayOf(role).includes(permission)) : [];

const column = {
  programme: 'programmeId',
  course: 'courseId',
  country: 'countryCode',
  organization: 'organizationId',
} as const;

function covers(grant: Grant, row: RowScope): boolean {
  const scope = scopeOf(grant.role);
  if (scope === 'institute') return true;
  if (scope === 'self') return false;
  const own = grant[column[scope]];
  return own !== undefined && own === row[column[scope]];
}

/** Whether the actor holds the permission at all, or, with a row, over that row. */
export function can(actor: Actor, permission: Permission, row?: RowScope): boolean {
  if (actor.kind === 'system') return true;
  const grants = grantsFor(actor, permission);
  return row ? grants.some((grant) => covers(grant, row)) : grants.length > 0;
}

export function demand(actor: Actor, permission: Permission, row?: RowScope): void {
  if (!can(actor, permission, row)) throw new Problem('not-allowed');
}

/** Whether one of the actor's grants with this permission reaches every row. */
export const seesAll = (actor: Actor, permission: Permission): boolean =>
  actor.kind === 'system' || grantsFor(actor, permission).some(({ role }) => scopeOf(role) === 'institute');

/** The ids in one scope column of the grants that carry the permission. */
export const scopesOf = (actor: Actor, permission: Permission, key: keyof RowScope): string[] =>
  grantsFor(actor, permission).flatMap((grant) => grant[key] ?? []);
