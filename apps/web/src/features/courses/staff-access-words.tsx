import type { CourseStaffDto } from '@kenshu/api-client';
import { StateLabel } from '@kenshu/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { may, useMe } from '../../shell/me';

/** Says of who works on a course that no role opens it to them, with the way to give one. */
export function StaffAccessWords({ member: { access, userId } }: { member: CourseStaffDto }) {
  const { t } = useTranslation();
  const mayInvite = may(useMe(), 'user:write');
  if (access === 'no-account') {
    return (
      <StateLabel tone="neutral">
        {t('No account')}
        {mayInvite && (
          <>
            {' · '}
            <Link to="/desk/users/new">{t('Invite')}</Link>
          </>
        )}
      </StateLabel>
    );
  }
  if (access !== 'not-granted' || !userId) return null;
  return (
    <StateLabel tone="warning">
      {t('No role opens the course to this account')} ·{' '}
      <Link to="/desk/users/$id" params={{ id: userId }}>
        {t('Give a role')}
      </Link>
    </StateLabel>
  );
}
