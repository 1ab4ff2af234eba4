import { appointmentNeeds } from '@kenshu/domain/identity/appointment';
import { type Role, roleNames } from '@kenshu/domain/kit/permissions';
import { may, useMe } from '../../shell/me';

/** The roles I may give to somebody who has no account yet; of an account the server says it. */
export function useAppointableRoles(): Role[] {
  const me = useMe();
  return roleNames.filter((role) => may(me, appointmentNeeds(role)));
}
