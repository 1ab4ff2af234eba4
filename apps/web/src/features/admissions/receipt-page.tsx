import { Button } from '@mantine/core';
import { type CountryCallDto, listCountryCallsOptions } from '@kenshu/api-client';
import { EmptyState, Facts } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { Loaded } from '../../shell/loaded';
import { useForWhom, useMe } from '../../shell/me';
import { NothingHere } from '../../shell/nothing-here';
import { Page } from '../../shell/page';
import { useDays } from '../../shell/use-days';
import { useLocalised } from '../../shell/use-localised';
import { isOut } from './nominee-phrase';
import styles from './receipt-page.module.css';

/** What a country has sent to a call, with numbers and instants; for the file, on paper or as PDF. */
export function ReceiptPage() {
  const { t } = useTranslation();
  const { invitationId } = useParams({ from: '/desk/country/calls/$invitationId/receipt' });
  const query = useQuery(listCountryCallsOptions());
  return (
    <Loaded query={query} waiting={t('Reading the call')}>
      {({ items }) => {
        const call = items.find(({ id }) => id === invitationId);
        return call ? <Receipt call={call} /> : <NothingHere />;
      }}
    </Loaded>
  );
}

function Receipt({ call }: { call: CountryCallDto }) {
  const { t } = useTranslation();
  const format = useFormat();
  const days = useDays();
  const localised = useLocalised();
  const me = useMe();
  const forWhom = useForWhom(me);
  const { course, zone, resultsOn } = call;
  const sent = call.nominees.filter((nominee) => nominee.submittedAt && !isOut(nominee));
  const last = sent
    .map(({ submittedAt }) => submittedAt!)
    .sort()
    .at(-1);
  const back = (
    <Button variant="default" renderRoot={(props) => <Link to="/country/calls" {...props} />}>
      {t('Back to the calls')}
    </Button>
  );
  if (!last) {
    return (
      <Page title={t('Receipt')} forWhom={forWhom}>
        <EmptyState title={t('Nothing is sent to this call yet.')} actions={back} />
      </Page>
    );
  }
  return (
    <Page
      title={t('Receipt')}
      forWhom={forWhom}
      intro={t('The institute has received {count} nominations.', { count: sent.length })}
      actions={
        <div className={styles.screenOnly}>
          <Button onClick={() => window.print()}>{t('Print or save as PDF')}</Button>
          {back}
        </div>
      }
    >
      <div className={styles.receipt}>
        <Facts
          rows={[
            { name: t('To'), value: localised(me.institute.name) },
            { name: t('Course'), value: localised(course.names) },
            { name: t('Dates'), value: days(course.startsOn, course.endsOn) },
            { name: t('Received'), value: format.deadline(last, zone) },
          ]}
        />
        <ol className={styles.nominees}>
          {sent.map(({ id, number, person, organization, post, submittedAt }) => (
            <li key={id}>
              <span className={styles.number}>{number}</span>
              <div>
                <div className={styles.name}>
                  {person.latinName}
                  {person.ownName && <span lang={person.ownNameLang ?? undefined}> ({person.ownName})</span>}
                </div>
                <div className={styles.office}>
                  {[localised(organization?.names), post].filter(Boolean).join(' · ')}
                </div>
                {submittedAt !== last && (
                  <div className={styles.office}>
                    {t('Received {when}', { when: format.deadline(submittedAt!, zone) })}
                  </div>
                )}
              </div>
            </li>
          ))}
        </ol>
        <p>
          {t('The receipt is mailed to you and to your alternate as well.')}{' '}
          {t('You can take this back until the institute begins checking.')}{' '}
          {resultsOn && t('Results are expected by {day}.', { day: format.day(resultsOn) })}
        </p>
      </div>
    </Page>
  );
}
