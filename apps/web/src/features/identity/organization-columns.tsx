import { Text } from '@mantine/core';
import type { OrganizationRowDto } from '@kenshu/api-client';
import { organizationWorkflow } from '@kenshu/domain/identity/organization.workflow';
import { localised } from '@kenshu/domain/kit/localised';
import type { Column } from '@kenshu/ui';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { organizationTypeWords } from '../../shell/organization-types';
import { State } from '../../shell/state';
import { OwnWords } from './own-words';

export const organizationColumns = (
  t: TFunction,
  language: string,
  countryName: (code: string) => string,
): Column<OrganizationRowDto>[] => [
  {
    key: 'name',
    title: t('Name'),
    sortable: true,
    wraps: true,
    render: ({ id, names, ownName, ownNameLang }) => (
      <>
        <Link to="/desk/organizations/$id" params={{ id }}>
          {localised(names, [language])}
        </Link>
        {ownName && (
          <Text span inherit c="dimmed" fw={400}>
            {' · '}
            <OwnWords lang={ownNameLang}>{ownName}</OwnWords>
          </Text>
        )}
      </>
    ),
  },
  {
    key: 'status',
    title: t('Status'),
    sortable: true,
    render: ({ status }) => <State of="organization" workflow={organizationWorkflow} status={status} />,
  },
  {
    key: 'country',
    title: t('Country'),
    sortable: true,
    wraps: true,
    render: ({ countryCode }) => (countryCode ? countryName(countryCode) : t('International')),
  },
  { key: 'type', title: t('Kind'), sortable: true, wraps: true, render: ({ type }) => organizationTypeWords(t)[type] },
  {
    key: 'parent',
    title: t('Belongs to'),
    wraps: true,
    hidden: true,
    render: ({ parent }) =>
      parent && (
        <Link to="/desk/organizations/$id" params={{ id: parent.id }}>
          {localised(parent.names, [language])}
        </Link>
      ),
  },
];
