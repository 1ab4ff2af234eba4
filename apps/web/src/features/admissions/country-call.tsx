import { answerInvitationMutation, type CountryCallDto } from '@kenshu/api-client';
import { useMutation } from '@tanstack/react-query';
import { Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { useMe } from '../../shell/me';
import { useLocalised } from '../../shell/use-localised';
import { useNow } from '../../shell/use-now';
import { CallDeadline } from './call-deadline';
import { CallNotice } from './call-notice';
import { CallSteps } from './call-steps';
import { stageOf } from './call-stage';
import styles from './country-calls.module.css';
import { NoNomination } from './no-nomination';
import { NomineeList } from './nominee-list';
import { placesWords } from './places-words';
import { ReceiptLinks } from './receipt-links';

/** One call: what it is about, how long it is open, how many places there are, and who is put forward. */
export function CountryCall({ call, level }: { call: CountryCallDto; level: 2 | 3 }) {
  const { t } = useTranslation();
  const format = useFormat();
  const localised = useLocalised();
  const stage = stageOf(call, useNow());
  useSeen(call);
  const { course, resultsOn, answer, nominees } = call;
  const several = useOwnCountry(call.countryCode);
  const waiting = nominees.some(({ status }) => status === 'received');
  const whenAndWhere = [format.days(course.startsOn, course.endsOn), localised(course.venue)]
    .filter(Boolean)
    .join(' · ');
  return (
    <article className={styles.call} aria-labelledby={`call-${call.id}`}>
      {several && <p className={styles.country}>{several}</p>}
      <Title order={level} size="h2" id={`call-${call.id}`} className={styles.name}>
        {localised(course.names)}
      </Title>
      {course.theme && <p className={styles.theme}>{localised(course.theme)}</p>}
      {whenAndWhere && <p className={styles.line}>{whenAndWhere}</p>}
      <CallNotice call={call} />
      {stage === 'open' ? (
        <>
          <p className={styles.line}>
            <CallDeadline call={call} countryCode={call.countryCode} />
          </p>
          <p className={styles.line}>{placesWords(call, t)}</p>
        </>
      ) : (
        stage === 'under-way' && (
          <p className={styles.line}>
            {call.closedAt === call.closesAt
              ? t('The institute closed the call {when}.', { when: format.deadline(call.closesAt, call.zone) })
              : t('Nominations closed {when}.', { when: format.deadline(call.closesAt, call.zone) })}{' '}
            {resultsOn && waiting && t('Results are expected by {day}.', { day: format.day(resultsOn) })}
          </p>
        )
      )}
      {answer === 'no-nomination' ? (
        <div className={styles.answer}>
          <NoNomination call={call} mayChange={stage === 'open'} />
        </div>
      ) : (
        <>
          {nominees.length > 0 ? (
            <NomineeList call={call} orderable={stage === 'open'} />
          ) : (
            <p className={styles.nobody}>
              {stage === 'open' ? t('Nobody is put forward yet.') : t('Nobody was put forward.')}
            </p>
          )}
          {stage === 'open' && <CallSteps call={call} />}
          <ReceiptLinks call={call} />
        </>
      )}
    </article>
  );
}

/** The country a call is addressed to, for who acts for more than one. */
function useOwnCountry(code: string): string | null {
  const { roles } = useMe();
  const localised = useLocalised();
  const own = new Map(
    roles.flatMap(({ countryCode, countryNames }) => (countryCode ? [[countryCode, countryNames]] : [])),
  );
  return own.size > 1 ? localised(own.get(code)) : null;
}

/** Tells the institute once that the country has seen the call: reading it is an answer of its own. */
function useSeen({ id, answer, course }: CountryCallDto) {
  const { mutate } = useMutation({ ...answerInvitationMutation(), meta: { touches: [], refusalsInPlace: true } });
  useEffect(() => {
    if (answer === 'silent' && course.status !== 'cancelled') mutate({ path: { id }, body: { action: 'open' } });
  }, [answer, course.status, id, mutate]);
}
