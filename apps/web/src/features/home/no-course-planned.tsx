import { EmptyState } from '@kenshu/ui';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Where a year begins, and a new installation: for who makes courses. */
export function NoCoursePlanned() {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('No course is planned yet.')}
      text={t('Copy one of your past courses, or make an empty one.')}
      actions={
        <>
          <Button renderRoot={(props) => <Link to="/desk/courses/new" search={{ way: 'copy' }} {...props} />}>
            {t('Copy a past course')}
          </Button>
          <Button
            variant="default"
            renderRoot={(props) => <Link to="/desk/courses/new" search={{ way: 'empty' }} {...props} />}
          >
            {t('Empty course')}
          </Button>
        </>
      }
    />
  );
}
