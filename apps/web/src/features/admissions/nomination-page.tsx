import { getNominationOptions, type NominationDto } from '@kenshu/api-client';
import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { Loaded } from '../../shell/loaded';
import { may, useMe } from '../../shell/me';
import { Page } from '../../shell/page';
import { useCountryName } from '../../shell/countries';
import { useLocalised } from '../../shell/use-localised';
import { MoveHistory } from './move-history';
import { NominationActions } from './nomination-actions';
import { NominationFacts } from './nomination-facts';
import { NominationState } from './nomination-state';
import styles from './nominee-page.module.css';
import { outcomeWords } from './outcome-words';

/** One nomination at the institute: what was sent, what can be done now, and what was done. */
export function NominationPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/desk/desk/nominations/$id' });
  const query = useQuery(getNominationOptions({ path: { id } }));
  return (
    <Loaded query={query} waiting={t('Reading the nomination')}>
      {(nomination) => <Nomination nomination={nomination} />}
    </Loaded>
  );
}

function Nomination({ nomination }: { nomination: NominationDto }) {
  const { t } = useTranslation();
  const format = useFormat();
  const me = useMe();
  const localised = useLocalised();
  const nameOf = useCountryName();
  const { person, course, countryCode, number, status, proposal, checkedAt, zone } = nomination;
  return (
    <Page
      title={person.latinName}
      count={number}
      forWhom={
        <>
          {nameOf(countryCode)} ·{' '}
          <Link to="/desk/courses/$id/nominations" params={{ id: course.id }}>
            {localised(course.names)}
          </Link>
        </>
      }
    >
      <div className={styles.next}>
        <NominationState nomination={nomination}>
          {status === 'received' &&
            (checkedAt
              ? t('Checking began {when}.', { when: format.instant(checkedAt, zone) })
              : t('Not checked yet: the country can still take it back.'))}
          {proposal && (
            <div>
              {t('Proposed, and not released: {outcome}.', {
                outcome: t(outcomeWords[proposal], { context: 'nomination' }),
              })}
            </div>
          )}
        </NominationState>
        <div className={styles.actions}>
          <NominationActions nomination={nomination} />
        </div>
      </div>
      <section className={styles.part}>
        <Title order={2}>{t('What was sent')}</Title>
        <NominationFacts nomination={nomination} country={nameOf(countryCode)} />
        {may(me, 'person:read') && (
          <p>
            <Link to="/desk/people/$id/courses" params={{ id: person.id }}>
              {t('Courses of this person')}
            </Link>
          </p>
        )}
      </section>
      <div className={styles.part}>
        <MoveHistory nomination={nomination} />
      </div>
    </Page>
  );
}
