import { getPersonOptions, listCoursesOfPersonOptions } from '@kenshu/api-client';
import { EmptyState } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { CourseHistory } from './course-history';
import { useHistoryCount } from './use-history-count';

/** A person's course history, as the institute reads it. */
export function PersonCoursesPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/desk/desk/people/$id/courses' });
  const person = useQuery(getPersonOptions({ path: { id } }));
  const history = useQuery(listCoursesOfPersonOptions({ path: { id } }));
  const counted = useHistoryCount();
  return (
    <Loaded query={history} waiting={t('Reading the courses')}>
      {({ items }) => (
        <Page
          title={person.data?.latinName ?? t('Courses of this person')}
          forWhom={t('Course history')}
          count={items.length > 0 && counted(items)}
        >
          {items.length > 0 ? (
            <CourseHistory items={items} />
          ) : (
            <EmptyState
              title={t('No course of this person is on record.')}
              text={t('A course stands here from the day the participation is confirmed.')}
            />
          )}
        </Page>
      )}
    </Loaded>
  );
}
