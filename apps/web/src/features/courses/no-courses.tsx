import { Button } from '@mantine/core';
import { EmptyState } from '@kenshu/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Where a new installation begins; with no past course there is none to copy. */
export function NoCourses({ mayWrite }: { mayWrite: boolean }) {
  const { t } = useTranslation();
  if (!mayWrite) return <EmptyState title={t('No course yet.')} />;
  return (
    <EmptyState
      title={t('No course yet.')}
      text={t('Make an empty one; next year you can copy it.')}
      actions={
        <>
          <Button renderRoot={(props) => <Link to="/desk/courses/new" search={{ way: 'empty' }} {...props} />}>
            {t('Empty course')}
          </Button>
          <Button variant="default" renderRoot={(props) => <Link to="/desk/programmes" {...props} />}>
            {t('See the programmes')}
          </Button>
        </>
      }
    />
  );
}
