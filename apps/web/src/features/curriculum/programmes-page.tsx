import { Button } from '@mantine/core';
import { listProgrammesOptions, type ProgrammeRowDto } from '@kenshu/api-client';
import { localised } from '@kenshu/domain/kit/localised';
import { type Column, DataTable, EmptyState } from '@kenshu/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { useListSearch } from '../../shell/list-search';
import { Loaded } from '../../shell/loaded';
import { may, useForWhom, useMe } from '../../shell/me';
import { Page } from '../../shell/page';
import styles from './curriculum.module.css';

export function ProgrammesPage() {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const format = useFormat();
  const [list, change] = useListSearch();
  const { page, pageSize, sort, q } = list;
  const programmes = useQuery({
    ...listProgrammesOptions({ query: { page, pageSize, sort, q } }),
    placeholderData: keepPreviousData,
  });
  // How many there are in all, for the words where none is found.
  const whole = useQuery({
    ...listProgrammesOptions({ query: { pageSize: 1 } }),
    enabled: q !== undefined && programmes.data?.total === 0,
  });
  const removed = useQuery(listProgrammesOptions({ query: { removed: true, pageSize: 1 } }));
  const make = may(me, 'programme:write') && (
    <Button renderRoot={(props) => <Link to="/desk/programmes/new" {...props} />}>{t('New programme')}</Button>
  );
  return (
    <Page
      wide
      title={t('Programmes')}
      forWhom={useForWhom(me)}
      intro={t('Standing series of courses, each with one purpose.')}
      actions={make}
    >
      <Loaded query={programmes} waiting={t('Reading the programmes')}>
        {({ items, total }) => (
          <DataTable
            label={t('Programmes')}
            columns={columns(t, i18n.language)}
            rows={items}
            total={total}
            rowKey={({ id }) => id}
            list={list}
            onListChange={change}
            busy={programmes.isPlaceholderData}
            counted={(count) => t('{count} programmes', { count })}
            searches={t('Name, now or before')}
            empty={
              q ? (
                whole.data && (
                  <EmptyState
                    title={t('None of {count} programmes match.', { count: whole.data.total })}
                    actions={
                      <Button variant="default" renderRoot={(props) => <Link to="/desk/programmes" {...props} />}>
                        {t('Clear filters')}
                      </Button>
                    }
                  />
                )
              ) : (
                <EmptyState
                  title={t('No programme yet.')}
                  text={t('Every course belongs to a programme: begin with one.')}
                  actions={make}
                />
              )
            }
          />
        )}
      </Loaded>
      {!!removed.data?.total && (
        <p className={styles.below}>
          <Link to="/desk/programmes/removed">{t('Removed programmes')}</Link> ({format.number(removed.data.total)})
        </p>
      )}
    </Page>
  );
}

const columns = (t: TFunction, language: string): Column<ProgrammeRowDto>[] => [
  {
    key: 'name',
    title: t('Programme'),
    sortable: true,
    wraps: true,
    width: '36rem',
    render: ({ id, names, ended }) => (
      <>
        <Link to="/desk/programmes/$id" params={{ id }} className={styles.name}>
          {localised(names, [language])}
        </Link>
        {ended && <span className={styles.more}>{t('Holds no further courses')}</span>}
      </>
    ),
  },
  { key: 'code', title: t('Code'), sortable: true, render: ({ code }) => code },
  { key: 'firstYear', title: t('First year'), sortable: true, align: 'end', render: ({ firstYear }) => firstYear },
  { key: 'cadence', title: t('How often'), wraps: true, render: ({ cadence }) => cadence },
  {
    key: 'courses',
    title: t('Courses'),
    quiet: true,
    align: 'end',
    render: ({ id, names }) => (
      <Link
        to="/desk/courses"
        search={{ programmeId: id }}
        aria-label={t('Courses of {programme}', { programme: localised(names, [language]) })}
      >
        {t('Courses')}
      </Link>
    ),
  },
];
