import type { NominationDto } from '@kenshu/api-client';
import { Facts } from '@kenshu/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { may, useMe } from '../../shell/me';
import { useLocalised } from '../../shell/use-localised';

/** What is on record of a nominee. */
export function NominationFacts({ nomination, country }: { nomination: NominationDto; country?: ReactNode }) {
  const { t } = useTranslation();
  const format = useFormat();
  const localised = useLocalised();
  const me = useMe();
  const { givenNames, familyName, organization, post, email, phone, rank, submittedAt, zone, statement } = nomination;
  return (
    <Facts
      rows={[
        ...(country ? [{ name: t('Country'), value: country }] : []),
        { name: t('Given names'), value: givenNames },
        { name: t('Family name'), value: familyName ?? t('None') },
        { name: t('Organization'), value: organization && localised(organization.names) },
        { name: t('Post'), value: post },
        ...(may(me, 'contact:read')
          ? [
              {
                name: t('Reached by'),
                value: [email, phone].filter(Boolean).join(' · ') || t('On paper, through the focal point'),
              },
            ]
          : []),
        { name: t('Place in the country’s order'), value: format.number(rank) },
        ...(statement ? [{ name: t('Statement'), value: statement }] : []),
        { name: t('Sent'), value: submittedAt ? format.deadline(submittedAt, zone) : t('Not sent yet') },
      ]}
    />
  );
}
