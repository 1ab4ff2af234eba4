import type { NominationRowDto } from '@kenshu/api-client';
import { nominationWorkflow } from '@kenshu/domain/admissions/nomination.workflow';
import type { Column } from '@kenshu/ui';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { type useFormat } from '../../shell/format';
import { OwnName } from '../../shell/own-name';
import { State } from '../../shell/state';
import type { useLocalised } from '../../shell/use-localised';
import { readerZone } from '../../shell/zones';
import { AlikeMark } from './alike-mark';
import type { Alike } from './use-alike';

export const nominationColumns = (
  t: TFunction,
  format: ReturnType<typeof useFormat>,
  localised: ReturnType<typeof useLocalised>,
  countryName: (code: string) => string,
  alike: ReadonlyMap<string, Alike>,
): Column<NominationRowDto>[] => [
  {
    key: 'name',
    title: t('Nominee'),
    sortable: true,
    wraps: true,
    render: ({ id, person }) => (
      <>
        <Link to="/desk/nominations/$id" params={{ id }}>
          {person.latinName}
        </Link>
        <OwnName of={person} />
        <AlikeMark alike={alike.get(id)} />
      </>
    ),
  },
  {
    key: 'countryCode',
    title: t('Country'),
    sortable: true,
    render: ({ countryCode }) => countryName(countryCode),
  },
  { key: 'rank', title: t('Order'), sortable: true, align: 'end', render: ({ rank }) => format.number(rank) },
  {
    key: 'organization',
    title: t('Organization'),
    wraps: true,
    render: ({ organization }) => organization && localised(organization.names),
  },
  { key: 'post', title: t('Post'), wraps: true, render: ({ post }) => post },
  {
    key: 'status',
    title: t('Status'),
    sortable: true,
    always: true,
    render: ({ status }) => <State of="nomination" workflow={nominationWorkflow} status={status} />,
  },
  { key: 'number', title: t('Number'), sortable: true, render: ({ number }) => number },
  {
    key: 'submittedAt',
    title: t('Received'),
    sortable: true,
    hidden: true,
    render: ({ submittedAt }) => submittedAt && format.instant(submittedAt, readerZone()),
  },
];
