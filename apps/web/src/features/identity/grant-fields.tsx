import { Group } from '@mantine/core';
import { listCourses, listProgrammes } from '@kenshu/api-client';
import { localised } from '@kenshu/domain/kit/localised';
import { type Role, roles } from '@kenshu/domain/kit/permissions';
import { DayField, SelectField } from '@kenshu/ui';
import { useTranslation } from 'react-i18next';
import { CountryField } from '../../shell/country-field';
import { useMe } from '../../shell/me';
import { OrganizationField } from '../../shell/organization-field';
import { RecordField } from '../../shell/record-field';
import { zoneWords } from '../../shell/zones';
import { scopeColumn } from './grant-body';

interface Props {
  /** The role that is chosen now. */
  role: string;
  offered: readonly Role[];
  /** What it means to choose none; without it one is needed. */
  none?: string;
  /** Where the role stands in the values: `grant.`, or nothing. */
  prefix?: string;
}

/** A role, over what, and from when to when. */
export function GrantFields({ role, offered, none, prefix = '' }: Props) {
  const { t } = useTranslation();
  const { zone } = useMe().institute;
  return (
    <>
      <SelectField
        path={`${prefix}role`}
        label={t('Role')}
        data={[
          { value: '', label: none ?? t('Choose one') },
          ...offered.map((name) => ({ value: name, label: t(roles[name].label) })),
        ]}
      />
      <Scope role={role} prefix={prefix} />
      {(role || !none) && (
        <Group gap="md" align="flex-start" grow preventGrowOverflow={false}>
          <DayField path={`${prefix}from`} label={t('First day')} description={t('Empty: from now on.')} optional />
          <DayField
            path={`${prefix}until`}
            label={t('Last day')}
            description={t('Empty: until it is ended. Days of {zone}.', { zone: zoneWords(zone) })}
            optional
          />
        </Group>
      )}
    </>
  );
}

/** What the role is over: a country, a course, a programme, an organization; nothing for a role of the institute. */
function Scope({ role, prefix }: { role: string; prefix: string }) {
  const { t, i18n } = useTranslation();
  const column = scopeColumn(role);
  const path = `${prefix}${column}`;
  const named = (items: readonly { id: string; names: Record<string, string> }[]) =>
    items.map(({ id, names }) => ({ value: id, label: localised(names, [i18n.language]) ?? '' }));
  switch (column) {
    case 'countryCode':
      return <CountryField path={path} label={t('Country')} />;
    case 'organizationId':
      return <OrganizationField path={path} label={t('Organization')} />;
    case 'courseId':
      return (
        <RecordField
          path={path}
          label={t('Course')}
          of="courses"
          find={async (q, signal) =>
            named((await listCourses({ query: { q, pageSize: 10 }, signal, throwOnError: true })).data.items)
          }
        />
      );
    case 'programmeId':
      return (
        <RecordField
          path={path}
          label={t('Programme')}
          of="programmes"
          find={async (q, signal) =>
            named((await listProgrammes({ query: { q, pageSize: 10 }, signal, throwOnError: true })).data.items)
          }
        />
      );
    default:
      return null;
  }
}
