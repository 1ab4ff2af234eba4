import type { ParticipantRowDto } from '@kenshu/api-client';
import { participantWorkflow } from '@kenshu/domain/participation/participant.workflow';
import type { Column } from '@kenshu/ui';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { OwnName } from '../../shell/own-name';
import { State } from '../../shell/state';
import type { useLocalised } from '../../shell/use-localised';
import { roleWords } from './role-words';

export const participantColumns = (
  t: TFunction,
  localised: ReturnType<typeof useLocalised>,
  countryName: (code: string) => string,
): Column<ParticipantRowDto>[] => [
  {
    key: 'name',
    title: t('Name'),
    sortable: true,
    wraps: true,
    render: ({ id, person }) => (
      <>
        <Link to="/desk/participants/$id" params={{ id }}>
          {person.latinName}
        </Link>
        <OwnName of={person} />
      </>
    ),
  },
  {
    key: 'countryCode',
    title: t('Country'),
    sortable: true,
    wraps: true,
    render: ({ countryCode }) => countryCode && countryName(countryCode),
  },
  {
    key: 'organization',
    title: t('Organization'),
    wraps: true,
    render: ({ organization }) => organization && localised(organization.names),
  },
  { key: 'post', title: t('Post'), wraps: true, render: ({ post }) => post },
  { key: 'role', title: t('Role'), hidden: true, render: ({ role }) => t(roleWords[role]) },
  {
    key: 'status',
    title: t('Status'),
    sortable: true,
    always: true,
    render: ({ status }) => <State of="participant" workflow={participantWorkflow} status={status} />,
  },
];
