import { listCalledCountriesOptions, listFocalPointsOptions } from '@kenshu/api-client';
import { DataTable } from '@kenshu/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ChoiceFilter } from '../../shell/choice-filter';
import { useFilters } from '../../shell/list-filters';
import { useListSearch } from '../../shell/list-search';
import { Loaded } from '../../shell/loaded';
import { may, useMe } from '../../shell/me';
import { NoneMatch } from '../../shell/none-match';
import { Page } from '../../shell/page';
import { focalPointColumns } from './focal-point-columns';
import { focalPointsQuery } from './focal-points-query';

export function FocalPointsPage() {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const [list, change] = useListSearch();
  const { held } = useSearch({ from: '/desk/desk/focal-points' });
  const filter = useFilters();
  // whose calls are open or prepared come first, unless another order is asked for
  const called = useQuery({ ...listCalledCountriesOptions(), enabled: may(me, 'call:read') });
  const codes = called.data?.items.map(({ countryCode }) => countryCode) ?? [];
  const first = list.sort || codes.length === 0 ? undefined : codes.join();
  const query = useQuery({
    ...listFocalPointsOptions({ query: focalPointsQuery({ ...list, held, first }) }),
    placeholderData: keepPreviousData,
  });
  const counted = (count: number) => t('{count} countries', { count });
  return (
    <Page
      wide
      title={t('Focal points')}
      intro={[
        t('Who receives calls for each country: now, next and before.'),
        first && t('First the {count} countries of open and prepared calls.', { count: codes.length }),
      ]
        .filter(Boolean)
        .join(' ')}
    >
      <Loaded query={query} waiting={t('Reading the focal points')}>
        {({ items, total }) => (
          <DataTable
            label={t('Focal points')}
            columns={focalPointColumns(t, i18n.language, may(me, 'user:write'))}
            rows={items}
            total={total}
            rowKey={({ countryCode }) => countryCode}
            list={list}
            onListChange={change}
            counted={counted}
            searches={t('Country, present or former name')}
            filters={
              <ChoiceFilter
                label={t('Receives calls now')}
                all={t('All countries')}
                choices={[
                  { value: 'yes', label: t('With a focal point') },
                  { value: 'no', label: t('Without a focal point') },
                ]}
                value={held === undefined ? undefined : held ? 'yes' : 'no'}
                onChange={(value) => filter({ held: value && value === 'yes' })}
              />
            }
            busy={query.isPlaceholderData}
            empty={<NoneMatch title={t('No country matches.')} />}
          />
        )}
      </Loaded>
    </Page>
  );
}
