import { Button } from '@mantine/core';
import type { InvitationDto } from '@kenshu/api-client';
import { dayOf } from '@kenshu/domain/kit/time';
import { Notice } from '@kenshu/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../shell/countries';
import { useFormat } from '../../shell/format';
import { useMe } from '../../shell/me';
import styles from './call-page.module.css';

/** The letter to a country came back: nobody there will answer until somebody else is appointed. */
export function ReturnedMail({ invitation: { countryCode, returnedMail } }: { invitation: InvitationDto }) {
  const { t } = useTranslation();
  const format = useFormat();
  const country = useCountryName()(countryCode);
  const { zone } = useMe().institute;
  if (!returnedMail) return null;
  const day = format.day(dayOf(returnedMail.at, zone));
  return (
    <div className={styles.returned}>
      <Notice
        tone="danger"
        title={t('{country}: the letter of {day} to {name} came back.', { country, day, name: returnedMail.name })}
        actions={
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t('Change the focal point: {country}', { country })}
            renderRoot={(props) => <Link to="/desk/focal-points" search={{ q: country }} {...props} />}
          >
            {t('Change')}
          </Button>
        }
      >
        {t('Who is the focal point now?')}
      </Notice>
    </div>
  );
}
