import { Button } from '@mantine/core';
import { listReconfirmationsOptions } from '@kenshu/api-client';
import { Notice } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Says on the overview that things are to be confirmed again, as long as any is. */
export function AgainNotice({ courseId }: { courseId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(listReconfirmationsOptions({ path: { id: courseId } }));
  if (!data?.open) return null;
  return (
    <Notice
      tone="warning"
      title={t('{count} to be confirmed again', { count: data.open })}
      actions={
        <Button
          variant="default"
          size="compact-sm"
          renderRoot={(props) => <Link to="/desk/courses/$id/confirm-again" params={{ id: courseId }} {...props} />}
        >
          {t('Open the list')}
        </Button>
      }
    >
      {t('The course has changed: sessions, deadlines and people who had confirmed are listed.')}
    </Notice>
  );
}
