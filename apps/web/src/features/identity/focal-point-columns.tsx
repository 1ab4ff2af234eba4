import { Anchor, Text } from '@mantine/core';
import type { AppointmentDto, FocalPointDto } from '@kenshu/api-client';
import { localised } from '@kenshu/domain/kit/localised';
import { roles } from '@kenshu/domain/kit/permissions';
import { type Column, StateLabel } from '@kenshu/ui';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { Appointment } from './appointment';

export const focalPointColumns = (t: TFunction, language: string, mayAppoint: boolean): Column<FocalPointDto>[] => [
  {
    key: 'country',
    title: t('Country'),
    sortable: true,
    wraps: true,
    render: ({ countryNames }) => localised(countryNames, [language]),
  },
  {
    key: 'holder',
    title: t('Receives calls now'),
    wraps: true,
    always: true,
    render: ({ holder, alternates }) => (
      <>
        {holder ? <Appointment of={holder} /> : <StateLabel tone="warning">{t('Nobody')}</StateLabel>}
        {alternates.map((alternate) => (
          <Appointment key={alternate.grantId} of={alternate} as={t(roles.alternate.label)} />
        ))}
      </>
    ),
  },
  {
    key: 'coming',
    title: t('Next'),
    wraps: true,
    render: ({ coming }) => appointments(coming, t) ?? quiet(t('Nobody appointed')),
  },
  {
    key: 'former',
    title: t('Before'),
    wraps: true,
    // the latest are enough to find a file; the accounts have all of them
    render: ({ former }) => appointments(former.slice(0, 2), t) ?? quiet(t('Nobody on record')),
  },
  ...(mayAppoint
    ? [
        {
          key: 'appoint',
          title: t('Appoint'),
          quiet: true,
          align: 'end' as const,
          render: ({ countryCode, countryNames, holder }: FocalPointDto) => (
            <Anchor
              size="sm"
              renderRoot={(props) => (
                <Link
                  to="/desk/users/new"
                  search={{ role: holder ? 'alternate' : 'focal-point', countryCode }}
                  aria-label={t('Appoint for {country}', { country: localised(countryNames, [language]) })}
                  {...props}
                />
              )}
            >
              {t('Appoint')}
            </Anchor>
          ),
        },
      ]
    : []),
];

/** Only who receives calls now is missed when there is nobody. */
const quiet = (words: string) => (
  <Text span inherit c="dimmed">
    {words}
  </Text>
);

const appointments = (list: readonly AppointmentDto[], t: TFunction) =>
  list.length > 0
    ? list.map((one) => (
        <Appointment key={one.grantId} of={one} as={one.role === 'alternate' ? t(roles.alternate.label) : undefined} />
      ))
    : undefined;
