import { Button } from '@mantine/core';
import { listOrganizationsOptions } from '@kenshu/api-client';
import { organizationTypes } from '@kenshu/domain/identity/organization';
import { organizationWorkflow } from '@kenshu/domain/identity/organization.workflow';
import { statusesOf } from '@kenshu/domain/kit/workflow';
import { DataTable, EmptyState } from '@kenshu/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ChoiceFilter } from '../../shell/choice-filter';
import { useCountryName } from '../../shell/countries';
import { CountryFilter } from '../../shell/country-filter';
import { useFilters } from '../../shell/list-filters';
import { useListSearch } from '../../shell/list-search';
import { Loaded } from '../../shell/loaded';
import { may, useMe } from '../../shell/me';
import { NoneMatch } from '../../shell/none-match';
import { organizationTypeWords } from '../../shell/organization-types';
import { Page } from '../../shell/page';
import { organizationColumns } from './organization-columns';
import { organizationsQuery } from './organizations-query';

export function OrganizationsPage() {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const [list, change] = useListSearch();
  const { status, type, countryCode } = useSearch({ from: '/desk/desk/organizations' });
  const filter = useFilters();
  const countryName = useCountryName();
  const query = useQuery({
    ...listOrganizationsOptions({
      query: organizationsQuery({ ...list, status, type, countryCode }),
    }),
    placeholderData: keepPreviousData,
  });
  // who acts for one country sees its own alone
  const ofOneCountry = new Set(me.roles.map((role) => role.countryCode)).size === 1 && me.roles[0]?.countryCode;
  const filtered = [list.q, status, type, countryCode].some((value) => value !== undefined);
  const all = useQuery({ ...listOrganizationsOptions({ query: { pageSize: 1 } }), enabled: filtered });
  const typeWords = organizationTypeWords(t);
  return (
    <Page
      wide
      title={t('Organizations')}
      intro={t(
        'Bodies that employ officials. What a country enters waits here to be confirmed, and can be used meanwhile.',
      )}
      actions={
        may(me, 'organization:enter') && (
          <Button renderRoot={(props) => <Link to="/desk/organizations/new" {...props} />}>
            {t('Add an organization')}
          </Button>
        )
      }
    >
      <Loaded query={query} waiting={t('Reading the organizations')}>
        {({ items, total }) => (
          <DataTable
            label={t('Organizations')}
            columns={organizationColumns(t, i18n.language, countryName)}
            rows={items}
            total={total}
            rowKey={({ id }) => id}
            list={list}
            onListChange={change}
            counted={(count) => t('{count} organizations', { count })}
            searches={t('Name, present or former')}
            filtersSet={[status, type, countryCode].filter((value) => value !== undefined).length}
            filters={
              <>
                <ChoiceFilter
                  label={t('Status')}
                  all={t('All but joined')}
                  choices={statusesOf(organizationWorkflow).map((value) => ({
                    value,
                    label: t(organizationWorkflow.states[value].label, { context: 'organization' }),
                  }))}
                  value={status}
                  onChange={(value) => filter({ status: value })}
                />
                <ChoiceFilter
                  label={t('Kind')}
                  all={t('All kinds')}
                  choices={organizationTypes.map((value) => ({ value, label: typeWords[value] }))}
                  value={type}
                  onChange={(value) => filter({ type: value })}
                />
                {!ofOneCountry && (
                  <CountryFilter value={countryCode} onChange={(code) => filter({ countryCode: code })} />
                )}
              </>
            }
            busy={query.isPlaceholderData}
            empty={
              filtered ? (
                <NoneMatch title={t('None of {count} organizations match.', { count: all.data?.total ?? 0 })} />
              ) : (
                <EmptyState
                  title={t('No organization is on record yet.')}
                  text={t('They come with nominations, or are added here.')}
                />
              )
            }
          />
        )}
      </Loaded>
    </Page>
  );
}
