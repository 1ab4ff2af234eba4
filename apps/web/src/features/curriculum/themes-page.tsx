import { Button } from '@mantine/core';
import { listThemesOptions } from '@kenshu/api-client';
import { DataTable, EmptyState } from '@kenshu/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { useListSearch } from '../../shell/list-search';
import { Loaded } from '../../shell/loaded';
import { may, useForWhom, useMe } from '../../shell/me';
import { Page } from '../../shell/page';
import styles from './curriculum.module.css';
import { themeColumns } from './theme-columns';

export function ThemesPage() {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const format = useFormat();
  const [list, change] = useListSearch();
  const { page, pageSize, sort, q } = list;
  const themes = useQuery({
    ...listThemesOptions({ query: { page, pageSize, sort, q } }),
    placeholderData: keepPreviousData,
  });
  // How many there are in all, for the words where none is found.
  const whole = useQuery({
    ...listThemesOptions({ query: { pageSize: 1 } }),
    enabled: q !== undefined && themes.data?.total === 0,
  });
  const removed = useQuery(listThemesOptions({ query: { removed: true, pageSize: 1 } }));
  const start = may(me, 'theme:write') && (
    <Button renderRoot={(props) => <Link to="/desk/themes/new" {...props} />}>{t('Start a theme')}</Button>
  );
  return (
    <Page
      wide
      title={t('Themes')}
      forWhom={useForWhom(me)}
      intro={t('The subjects of courses, built from topics that cite articles of the Convention.')}
      actions={start}
    >
      <Loaded query={themes} waiting={t('Reading the themes')}>
        {({ items, total }) => (
          <DataTable
            label={t('Themes')}
            columns={themeColumns({ t, language: i18n.language, format })}
            rows={items}
            total={total}
            rowKey={({ id }) => id}
            list={list}
            onListChange={change}
            busy={themes.isPlaceholderData}
            counted={(count) => t('{count} themes', { count })}
            searches={t('Title')}
            empty={
              q ? (
                whole.data && (
                  <EmptyState
                    title={t('None of {count} themes match.', { count: whole.data.total })}
                    actions={
                      <Button variant="default" renderRoot={(props) => <Link to="/desk/themes" {...props} />}>
                        {t('Clear filters')}
                      </Button>
                    }
                  />
                )
              ) : (
                <EmptyState
                  title={t('No theme yet.')}
                  text={t(
                    'A theme begins with a topic of the Convention. The coverage shows which articles wait for one.',
                  )}
                  actions={start}
                />
              )
            }
          />
        )}
      </Loaded>
      {!!removed.data?.total && (
        <p className={styles.below}>
          <Link to="/desk/themes/removed">{t('Removed themes')}</Link> ({format.number(removed.data.total)})
        </p>
      )}
    </Page>
  );
}
