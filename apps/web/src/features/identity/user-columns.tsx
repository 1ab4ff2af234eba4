import type { UserRowDto } from '@kenshu/api-client';
import { userWorkflow } from '@kenshu/domain/identity/user.workflow';
import type { Column } from '@kenshu/ui';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { State } from '../../shell/state';
import { RoleWords } from './role-words';

export const userColumns = (t: TFunction, instant: (at: string) => string): Column<UserRowDto>[] => [
  {
    key: 'name',
    title: t('Name'),
    sortable: true,
    wraps: true,
    render: ({ id, name }) => (
      <Link to="/desk/users/$id" params={{ id }}>
        {name}
      </Link>
    ),
  },
  {
    key: 'roles',
    title: t('Roles now'),
    wraps: true,
    render: ({ roles }) =>
      roles.length === 0
        ? t('None')
        : roles.map((held, i) => (
            <div key={i}>
              <RoleWords held={held} />
            </div>
          )),
  },
  {
    key: 'status',
    title: t('Status'),
    render: ({ status }) => <State of="user" workflow={userWorkflow} status={status} />,
  },
  { key: 'email', title: t('E-mail address'), sortable: true, wraps: true, render: ({ email }) => email },
  { key: 'createdAt', title: t('Since'), sortable: true, hidden: true, render: ({ createdAt }) => instant(createdAt) },
];
