import { Button } from '@mantine/core';
import { listUsersOptions } from '@kenshu/api-client';
import { userWorkflow } from '@kenshu/domain/identity/user.workflow';
import { roleNames, roles } from '@kenshu/domain/kit/permissions';
import { statusesOf } from '@kenshu/domain/kit/workflow';
import { DataTable } from '@kenshu/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ChoiceFilter } from '../../shell/choice-filter';
import { CountryFilter } from '../../shell/country-filter';
import { useFormat } from '../../shell/format';
import { useFilters } from '../../shell/list-filters';
import { useListSearch } from '../../shell/list-search';
import { Loaded } from '../../shell/loaded';
import { may, useMe } from '../../shell/me';
import { NoneMatch } from '../../shell/none-match';
import { Page } from '../../shell/page';
import { userColumns } from './user-columns';
import { usersQuery } from './users-query';

export function UsersPage() {
  const { t } = useTranslation();
  const me = useMe();
  const format = useFormat();
  const [list, change] = useListSearch();
  const { role, status, countryCode } = useSearch({ from: '/desk/desk/users' });
  const filter = useFilters();
  const query = useQuery({
    ...listUsersOptions({ query: usersQuery({ ...list, role, status, countryCode }) }),
    placeholderData: keepPreviousData,
  });
  const all = useQuery(listUsersOptions({ query: { pageSize: 1 } }));
  return (
    <Page
      wide
      title={t('Accounts')}
      intro={t(
        'Who may sign in, and what each may do. A role has a beginning and an end; that it was held stays on record.',
      )}
      actions={
        may(me, 'user:write') && (
          <Button renderRoot={(props) => <Link to="/desk/users/new" {...props} />}>{t('Invite')}</Button>
        )
      }
    >
      <Loaded query={query} waiting={t('Reading the accounts')}>
        {({ items, total }) => (
          <DataTable
            label={t('Accounts')}
            columns={userColumns(t, (at) => format.instant(at, me.institute.zone))}
            rows={items}
            total={total}
            rowKey={({ id }) => id}
            list={list}
            onListChange={change}
            counted={(count) => t('{count} accounts', { count })}
            searches={t('Name or address')}
            filtersSet={[role, status, countryCode].filter((value) => value !== undefined).length}
            filters={
              <>
                <ChoiceFilter
                  label={t('Role')}
                  all={t('All roles')}
                  choices={roleNames.map((value) => ({ value, label: t(roles[value].label) }))}
                  value={role}
                  onChange={(value) => filter({ role: value })}
                />
                <ChoiceFilter
                  label={t('Status')}
                  all={t('Every status')}
                  choices={statusesOf(userWorkflow).map((value) => ({
                    value,
                    label: t(userWorkflow.states[value].label, { context: 'user' }),
                  }))}
                  value={status}
                  onChange={(value) => filter({ status: value })}
                />
                <CountryFilter value={countryCode} onChange={(code) => filter({ countryCode: code })} />
              </>
            }
            busy={query.isPlaceholderData}
            // there is always one account at least: the reader's
            empty={<NoneMatch title={t('None of {count} accounts match.', { count: all.data?.total ?? 0 })} />}
          />
        )}
      </Loaded>
    </Page>
  );
}
