import { type Actor, can } from '../kit/actor';
import { type Permission, type Role, roleNames, scopeOf } from '../kit/permissions';

/** Appointing focal points and people of one course is daily work; what reaches the whole institute is an administrator's. */
export const appointmentNeeds = (role: Role): Permission =>
  scopeOf(role) === 'country' || scopeOf(role) === 'course' ? 'user:write' : 'grant:write';

/** The roles this actor may give and take. */
export const appointableRoles = (actor: Actor): Role[] =>
  roleNames.filter((role) => can(actor, appointmentNeeds(role)));
