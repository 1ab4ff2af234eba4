import { Button, Text } from '@mantine/core';
import { listAuditEventsOptions } from '@kenshu/api-client';
import { DataTable, DayInput, EmptyState } from '@kenshu/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ChoiceFilter } from '../../shell/choice-filter';
import { useFormat } from '../../shell/format';
import { useFilters } from '../../shell/list-filters';
import { useListSearch } from '../../shell/list-search';
import { Loaded } from '../../shell/loaded';
import { useMe } from '../../shell/me';
import { NoneMatch } from '../../shell/none-match';
import { Page } from '../../shell/page';
import { auditColumns } from './audit-columns';
import { auditQuery } from './audit-query';
import { BrokenTrail, useTrailCheck } from './trail-check';
import { useRecordNames } from './use-record-names';
import { subjectWords } from './audit-words';

export function AuditPage() {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { zone } = useMe().institute;
  const [list, change] = useListSearch();
  const { subjectType, subjectId, from, until } = useSearch({ from: '/desk/desk/audit' });
  const filter = useFilters();
  const checked = useTrailCheck();
  const query = useQuery({
    ...listAuditEventsOptions({ query: auditQuery({ ...list, subjectType, subjectId, from, until }, zone) }),
    placeholderData: keepPreviousData,
  });
  const nameOf = useRecordNames(query.data?.items.flatMap(({ subjectId }) => subjectId ?? []) ?? []);
  const filtered = [list.q, subjectType, subjectId, from, until].some((value) => value !== undefined);
  const day = (name: 'from' | 'until', label: string, value: string | undefined) => (
    <DayInput
      aria-label={label}
      w="13rem"
      leftSection={
        <Text size="sm" c="dimmed">
          {label}
        </Text>
      }
      leftSectionWidth="3.5rem"
      value={value ?? ''}
      onChange={(chosen) => filter({ [name]: chosen || undefined })}
    />
  );
  return (
    <Page
      wide
      title={t('Audit trail')}
      intro={[
        t('Who did what to which record, and when. Entries are added and never changed.'),
        query.data?.total !== 0 && checked,
      ]
        .filter(Boolean)
        .join(' ')}
    >
      <BrokenTrail />
      <Loaded query={query} waiting={t('Reading the trail')}>
        {({ items, total }) => (
          <DataTable
            label={t('Audit trail')}
            columns={auditColumns(
              t,
              i18n.language,
              nameOf,
              (at) => format.instant(at, zone),
              (id) => filter({ subjectId: id }),
            )}
            rows={items}
            total={total}
            rowKey={({ id }) => id}
            list={list}
            onListChange={change}
            counted={(count) => t('{count} entries', { count })}
            searches={t('Who did it')}
            filtersSet={[subjectType, subjectId, from, until].filter((value) => value !== undefined).length}
            filters={
              <>
                <ChoiceFilter
                  label={t('Record')}
                  all={t('All records')}
                  choices={Object.entries(subjectWords(t)).map(([value, label]) => ({ value, label }))}
                  value={subjectType}
                  onChange={(value) => filter({ subjectType: value })}
                />
                {day('from', t('From', { context: 'day' }), from)}
                {day('until', t('Until', { context: 'day' }), until)}
                {subjectId && (
                  <Button variant="default" onClick={() => filter({ subjectId: undefined })}>
                    {t('One record only · Clear')}
                  </Button>
                )}
              </>
            }
            busy={query.isPlaceholderData}
            empty={
              filtered ? (
                <NoneMatch title={t('No entry for this filter.')} text={checked} />
              ) : (
                <EmptyState title={t('Nothing was done yet.')} text={t('The first act of anybody will stand here.')} />
              )
            }
          />
        )}
      </Loaded>
    </Page>
  );
}
