import { Button } from '@mantine/core';
import { type CourseDto, listReconfirmationsOptions } from '@kenshu/api-client';
import { Notice } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useMatchRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { may, useMe } from '../../shell/me';
import styles from './course-workspace.module.css';

/** Says on every tab but the list itself that things are to be confirmed again, as long as any is. */
export function AgainNotice({ course: { id, status, referenceOnly } }: { course: CourseDto }) {
  const { t } = useTranslation();
  const mayWrite = may(useMe(), 'course:write');
  const onTheList = useMatchRoute()({ to: '/desk/courses/$id/confirm-again', params: { id } });
  const over = status === 'cancelled' || status === 'closed' || status === 'reported';
  const { data } = useQuery({
    ...listReconfirmationsOptions({ path: { id } }),
    enabled: mayWrite && !referenceOnly && !over,
  });
  if (!data?.open || over || onTheList) return null;
  return (
    <div className={styles.standing}>
      <Notice
        tone="warning"
        title={t('{count} to be confirmed again', { count: data.open })}
        actions={
          <Button
            variant="default"
            size="compact-sm"
            renderRoot={(props) => <Link to="/desk/courses/$id/confirm-again" params={{ id }} {...props} />}
          >
            {t('Open the list')}
          </Button>
        }
      >
        {t('The course has changed: sessions, deadlines and people who had confirmed are listed.')}
      </Notice>
    </div>
  );
}
