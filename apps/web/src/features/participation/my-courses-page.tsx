import { listMyCoursesOptions } from '@kenshu/api-client';
import { EmptyState } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shell/loaded';
import { useMe } from '../../shell/me';
import { Page } from '../../shell/page';
import { CourseHistory } from './course-history';
import { useHistoryCount } from './use-history-count';

/** One's own courses, for life. */
export function MyCoursesPage() {
  const { t } = useTranslation();
  const me = useMe();
  const query = useQuery(listMyCoursesOptions());
  const counted = useHistoryCount();
  return (
    <Loaded query={query} waiting={t('Reading your courses')}>
      {({ items }) => (
        <Page title={t('My courses')} forWhom={me.displayName} count={items.length > 0 && counted(items)}>
          {items.length > 0 ? (
            <CourseHistory items={items} />
          ) : (
            <EmptyState
              title={t('No course of yours is on record.')}
              text={t(
                'A course stands here from the day your participation in it is confirmed. Did you take part before? Tell the institute: it finds the record.',
              )}
            />
          )}
        </Page>
      )}
    </Loaded>
  );
}
