import { Button } from '@mantine/core';
import { listCourseFiltersOptions, listCoursesOptions } from '@kenshu/api-client';
import { DataTable, EmptyState } from '@kenshu/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../shell/countries';
import { useFormat } from '../../shell/format';
import { useListSearch } from '../../shell/list-search';
import { Loaded } from '../../shell/loaded';
import { may, useForWhom, useMe } from '../../shell/me';
import { Page } from '../../shell/page';
import { courseColumns } from './course-columns';
import { CourseFilterFields } from './course-filter-fields';
import { courseFilters } from './course-search';
import { coursesQuery } from './courses-query';
import { NoCourses } from './no-courses';

const route = getRouteApi('/desk/desk/courses');

export function CoursesPage() {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const format = useFormat();
  const countryName = useCountryName();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [list, change] = useListSearch();
  const filters = courseFilters({ ...search });
  const courses = useQuery({
    ...listCoursesOptions({ query: coursesQuery(search) }),
    placeholderData: keepPreviousData,
  });
  const offered = useQuery(listCourseFiltersOptions());
  const filtered = list.q !== undefined || Object.keys(filters).length > 0;
  // How many there are in all, for the words where none is found.
  const whole = useQuery({
    ...listCoursesOptions({ query: { pageSize: 1 } }),
    enabled: filtered && courses.data?.total === 0,
  });
  return (
    <Page
      wide
      title={t('Courses')}
      forWhom={useForWhom(me)}
      actions={
        may(me, 'course:write') && (
          <Button renderRoot={(props) => <Link to="/desk/courses/new" {...props} />}>{t('New course')}</Button>
        )
      }
    >
      <Loaded query={courses} waiting={t('Reading the courses')}>
        {({ items, total }) => (
          <DataTable
            label={t('Courses')}
            columns={courseColumns({ t, language: i18n.language, format, countryName })}
            rows={items}
            total={total}
            rowKey={({ id }) => id}
            list={list}
            onListChange={change}
            busy={courses.isPlaceholderData}
            counted={(count) => t('{count} courses', { count })}
            searches={t('Name or theme')}
            filtersSet={Object.keys(filters).length}
            filters={
              <CourseFilterFields
                offered={offered.data}
                filters={filters}
                onChange={(next) =>
                  void navigate({ search: (before) => ({ ...before, ...next, page: undefined }), resetScroll: false })
                }
              />
            }
            empty={
              filtered ? (
                whole.data && (
                  <EmptyState
                    title={t('None of {count} courses match.', { count: whole.data.total })}
                    actions={
                      <Button variant="default" renderRoot={(props) => <Link to="/desk/courses" {...props} />}>
                        {t('Clear filters')}
                      </Button>
                    }
                  />
                )
              ) : (
                <NoCourses mayWrite={may(me, 'course:write')} />
              )
            }
          />
        )}
      </Loaded>
    </Page>
  );
}
