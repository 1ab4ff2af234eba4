import { Button, Title } from '@mantine/core';
import { getInfoOptions, listCatalogueFiltersOptions, listCatalogueOptions } from '@kenshu/api-client';
import { EmptyState } from '@kenshu/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shell/loaded';
import { useLocalised } from '../../shell/use-localised';
import { CatalogueFilters } from './catalogue-filters';
import styles from './catalogue-page.module.css';
import { byYear, catalogueQuery, pagesBeside } from './catalogue-search';
import { CatalogueYear } from './catalogue-year';
import { Doors } from './doors';

const route = getRouteApi('/bare/');

/** What the institute has held and announced, for anybody. */
export function CataloguePage() {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { data: info } = useQuery(getInfoOptions());
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const courses = useQuery({
    ...listCatalogueOptions({ query: catalogueQuery(search) }),
    placeholderData: keepPreviousData,
  });
  const offered = useQuery(listCatalogueFiltersOptions());
  const filtered = Boolean(search.q ?? search.programmeId ?? search.year);
  // How many there are in all, for the words where none is found.
  const whole = useQuery({
    ...listCatalogueOptions({ query: { pageSize: 1 } }),
    enabled: filtered && courses.data?.total === 0,
  });
  const institute = localised(info?.institute.name);
  return (
    <div className={styles.page}>
      <title>{`${institute ?? t('Courses')} · Kenshu`}</title>
      <header className={styles.head}>
        <div>
          <Title order={1} tabIndex={-1}>
            {t('Courses')}
          </Title>
          <p className={styles.intro}>
            {t('What the institute has announced and held. Calls go to governments, which nominate.')}
          </p>
        </div>
        <Doors />
      </header>
      <CatalogueFilters
        search={search}
        offered={offered.data}
        onChange={(next, replace) =>
          void navigate({ search: { ...search, ...next, page: undefined }, replace, resetScroll: false })
        }
      />
      <Loaded query={courses} waiting={t('Reading the courses')}>
        {({ items, total, page }) => {
          const { before, after } = pagesBeside(page, total);
          return (
            <div aria-busy={courses.isPlaceholderData}>
              <p role="status" className={styles.count}>
                {t('{count} courses', { count: total })}
              </p>
              {items.length === 0 &&
                (filtered ? (
                  whole.data && (
                    <EmptyState
                      title={t('None of {count} courses match.', { count: whole.data.total })}
                      actions={
                        <Button variant="default" renderRoot={(props) => <Link to="/" {...props} />}>
                          {t('Clear filters')}
                        </Button>
                      }
                    />
                  )
                ) : (
                  <EmptyState
                    title={t('No course is announced yet.')}
                    text={t('Courses stand here from the day their call goes out.')}
                  />
                ))}
              {byYear(items).map((group) => (
                <CatalogueYear key={group.year} {...group} />
              ))}
              {(before ?? after) && (
                <nav className={styles.pages} aria-label={t('Pages of {list}', { list: t('Courses') })}>
                  {before && (
                    <Link to="/" search={{ ...search, page: before === 1 ? undefined : before }}>
                      {t('Previous page')}
                    </Link>
                  )}
                  {after && (
                    <Link to="/" search={{ ...search, page: after }}>
                      {t('Next page')}
                    </Link>
                  )}
                </nav>
              )}
            </div>
          );
        }}
      </Loaded>
    </div>
  );
}
