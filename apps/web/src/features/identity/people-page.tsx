import { Button } from '@mantine/core';
import { listPeopleOptions } from '@kenshu/api-client';
import { DataTable, EmptyState } from '@kenshu/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../shell/countries';
import { CountryFilter } from '../../shell/country-filter';
import { useFilters } from '../../shell/list-filters';
import { useListSearch } from '../../shell/list-search';
import { Loaded } from '../../shell/loaded';
import { may, useMe } from '../../shell/me';
import { NoneMatch } from '../../shell/none-match';
import { Page } from '../../shell/page';
import { peopleQuery } from './people-query';
import { personColumns } from './person-columns';

export function PeoplePage() {
  const { t } = useTranslation();
  const me = useMe();
  const [list, change] = useListSearch();
  const { nationality } = useSearch({ from: '/desk/desk/people' });
  const filter = useFilters();
  const countryName = useCountryName();
  const query = useQuery({
    ...listPeopleOptions({ query: peopleQuery({ ...list, nationality }) }),
    placeholderData: keepPreviousData,
  });
  const filtered = list.q !== undefined || nationality !== undefined;
  const all = useQuery({ ...listPeopleOptions({ query: { pageSize: 1 } }), enabled: filtered });
  return (
    <Page
      wide
      title={t('People')}
      intro={t(
        'Everybody this institute knows: participants, nominees, lecturers, focal points and staff. One record for life.',
      )}
      actions={
        may(me, 'person:write') && (
          <Button renderRoot={(props) => <Link to="/desk/people/new" {...props} />}>{t('Add a person')}</Button>
        )
      }
    >
      <Loaded query={query} waiting={t('Reading the people')}>
        {({ items, total }) => (
          <DataTable
            label={t('People')}
            columns={personColumns(t, countryName)}
            rows={items}
            total={total}
            rowKey={({ id }) => id}
            list={list}
            onListChange={change}
            counted={(count) => t('{count} people', { count })}
            searches={t('Name in any script or spelling')}
            filters={<CountryFilter value={nationality} onChange={(code) => filter({ nationality: code })} />}
            busy={query.isPlaceholderData}
            empty={
              filtered ? (
                <NoneMatch title={t('None of {count} people match.', { count: all.data?.total ?? 0 })} />
              ) : (
                <EmptyState
                  title={t('Nobody is on record yet.')}
                  text={t('People come with nominations, invitations and imports, or are added here.')}
                />
              )
            }
          />
        )}
      </Loaded>
    </Page>
  );
}
