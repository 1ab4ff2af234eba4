import type { ReconfirmationListDto } from '@kenshu/api-client';
import { ActionButton, StateLabel } from '@kenshu/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../shell/countries';
import { AgainButtons } from './again-buttons';
import { AgainSection } from './again-section';
import styles from './confirm-again.module.css';
import type { Reconfirm } from './use-reconfirm';

type Person = ReconfirmationListDto['people'][number];

/** Who had confirmed: asked again by way of the country, or by the institute itself. */
export function AgainPeople({ people, reconfirm }: { people: readonly Person[]; reconfirm: Reconfirm }) {
  const { t } = useTranslation();
  const toAsk = people.filter(({ status, asked, nominationId }) => status === 'open' && !asked && nominationId);
  const countries = new Set(toAsk.map(({ countryCode }) => countryCode)).size;
  return (
    <AgainSection
      title={t('People who had confirmed')}
      things={people}
      all={
        toAsk.length > 0 && (
          <ActionButton
            size="compact-sm"
            primary
            label={t('Ask {count} again', { count: toAsk.length })}
            confirm={t(
              'Their places stay theirs until the country answers. {count} countries are written to, one letter each.',
              { count: countries },
            )}
            busy={reconfirm.busy}
            onRun={() =>
              reconfirm.run(
                'ask',
                toAsk.map(({ id }) => id),
                t('{count} people are asked again.', { count: toAsk.length }),
                true,
              )
            }
          />
        )
      }
      row={(person) => <PersonRow person={person} reconfirm={reconfirm} />}
    />
  );
}

function PersonRow({ person, reconfirm }: { person: Person; reconfirm: Reconfirm }) {
  const { t } = useTranslation();
  const nameOf = useCountryName();
  const { id, status, latinName: name, countryCode, nominationId, participantId, asked } = person;
  const country = countryCode ? nameOf(countryCode) : '';
  return (
    <>
      <div className={styles.what}>
        {nominationId ? (
          <Link to="/desk/nominations/$id" params={{ id: nominationId }} className={styles.name}>
            {name}
          </Link>
        ) : (
          <Link to="/desk/participants/$id" params={{ id: participantId ?? '' }} className={styles.name}>
            {name}
          </Link>
        )}
        <span className={styles.quiet}>{country}</span>
        {asked && <StateLabel tone="info">{t('Asked, waiting for {country}', { country })}</StateLabel>}
        {!nominationId && status === 'open' && (
          <span className={styles.quiet}>
            {t('Without a nomination: ask the person. Who does not come is withdrawn on the own record.')}
          </span>
        )}
      </div>
      {!asked && (
        <AgainButtons
          {...{ id, status, name, reconfirm }}
          final={status === 'settled' && nominationId !== null}
          offers={
            nominationId
              ? [{ action: 'keep', label: t('Comes, I know it'), done: t('{name} stays confirmed.', { name }) }]
              : [{ action: 'settle', label: t('Comes'), done: t('{name} comes.', { name }) }]
          }
        />
      )}
    </>
  );
}
