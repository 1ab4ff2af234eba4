import { NativeSelect } from '@mantine/core';
import { getPlacesOptions } from '@kenshu/api-client';
import { nominationWorkflow } from '@kenshu/domain/admissions/nomination.workflow';
import { statusesOf } from '@kenshu/domain/kit/workflow';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { may, useMe } from '../../shell/me';
import { useCountryName } from '../../shell/countries';
import { callOptions } from './call-options';

/** By state, with how many stand in each, and by country. */
export function NominationFilters({ courseId }: { courseId: string }) {
  const { t } = useTranslation();
  const me = useMe();
  const nameOf = useCountryName();
  const navigate = useNavigate();
  const { status, countryCode } = useSearch({ from: '/desk/desk/courses/$id/nominations' });
  const path = { id: courseId };
  const places = useQuery(getPlacesOptions({ path }));
  const call = useQuery({ ...callOptions(courseId), enabled: may(me, 'call:read') });
  const countOf = (name: string) => places.data?.statuses.find((one) => one.status === name)?.count ?? 0;
  const countries = [...new Set(call.data?.invitations.map((one) => one.countryCode))]
    .map((code) => ({ value: code, label: nameOf(code) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const filter = (change: { status?: string; countryCode?: string }) =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, ...change, page: undefined }),
      resetScroll: false,
    });
  return (
    <>
      <NativeSelect
        aria-label={t('Status')}
        value={status ?? ''}
        onChange={(event) => filter({ status: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('Every status') },
          ...statusesOf(nominationWorkflow)
            .filter((name) => name === status || countOf(name) > 0)
            .map((name) => ({
              value: name,
              label: `${t(nominationWorkflow.states[name].label, { context: 'nomination' })} (${countOf(name)})`,
            })),
        ]}
      />
      {countries.length > 1 && (
        <NativeSelect
          aria-label={t('Country')}
          value={countryCode ?? ''}
          onChange={(event) => filter({ countryCode: event.currentTarget.value || undefined })}
          data={[{ value: '', label: t('Every country') }, ...countries]}
        />
      )}
    </>
  );
}
