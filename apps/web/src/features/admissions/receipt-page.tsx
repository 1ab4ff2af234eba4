import { Button } from '@mantine/core';
import { getReceiptOptions, listCountryCallsOptions, type ReceiptDto } from '@kenshu/api-client';
import { EmptyState, Facts } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { Loaded } from '../../shell/loaded';
import { useForWhom, useMe } from '../../shell/me';
import { NothingHere } from '../../shell/nothing-here';
import { Page } from '../../shell/page';
import { useLocalised } from '../../shell/use-localised';
import styles from './receipt-page.module.css';

/** What a country sent at one moment, as it was then; for the file, on paper or as PDF. */
export function ReceiptPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/desk/country/receipts/$id' });
  const query = useQuery(getReceiptOptions({ path: { id } }));
  return (
    <Loaded query={query} waiting={t('Reading the receipt')}>
      {(receipt) => <Receipt receipt={receipt} />}
    </Loaded>
  );
}

/** The address of older letters: the newest receipt of the call. */
export function LatestReceiptPage() {
  const { t } = useTranslation();
  const forWhom = useForWhom(useMe());
  const { invitationId } = useParams({ from: '/desk/country/calls/$invitationId/receipt' });
  const query = useQuery(listCountryCallsOptions());
  return (
    <Loaded query={query} waiting={t('Reading the call')}>
      {({ items }) => {
        const call = items.find(({ id }) => id === invitationId);
        const newest = call?.receipts[0];
        if (newest) return <Navigate to="/country/receipts/$id" params={{ id: newest.id }} replace />;
        if (!call) return <NothingHere />;
        return (
          <Page title={t('Receipt')} forWhom={forWhom}>
            <EmptyState title={t('Nothing is sent to this call yet.')} actions={<Back />} />
          </Page>
        );
      }}
    </Loaded>
  );
}

function Receipt({ receipt }: { receipt: ReceiptDto }) {
  const { t } = useTranslation();
  const format = useFormat();
  const localised = useLocalised();
  const me = useMe();
  const forWhom = useForWhom(me);
  const { number, course, sentAt, sentBy, zone, resultsOn, mailedTo, nominees } = receipt;
  return (
    <Page
      title={t('Receipt')}
      forWhom={forWhom}
      count={number}
      intro={t('The institute has received {count} nominations.', { count: nominees.length })}
      actions={
        <div className={styles.screenOnly}>
          <Button onClick={() => window.print()}>{t('Print or save as PDF')}</Button>
          <Back />
        </div>
      }
    >
      <div className={styles.receipt}>
        <Facts
          rows={[
            { name: t('To'), value: localised(me.institute.name) },
            { name: t('Course'), value: localised(course.names) },
            { name: t('Dates'), value: format.days(course.startsOn, course.endsOn) },
            { name: t('Received'), value: format.deadline(sentAt, zone) },
            { name: t('Sent by'), value: sentBy },
          ]}
        />
        <ol className={styles.nominees}>
          {nominees.map(({ number: own, person, organization, post }) => (
            <li key={own}>
              <span className={styles.number}>{own}</span>
              <div>
                <div className={styles.name}>
                  {person.latinName}
                  {person.ownName && <span lang={person.ownNameLang ?? undefined}> ({person.ownName})</span>}
                </div>
                <div className={styles.office}>
                  {[localised(organization?.names), post].filter(Boolean).join(' · ')}
                </div>
              </div>
            </li>
          ))}
        </ol>
        <p>
          {mailedTo.length > 0 && t('A copy goes by mail to {names}.', { names: format.list(mailedTo) })}{' '}
          {t('It stays as it is, whatever is changed later.')}{' '}
          {resultsOn && t('Results are expected by {day}.', { day: format.day(resultsOn) })}
        </p>
      </div>
    </Page>
  );
}

function Back() {
  const { t } = useTranslation();
  return (
    <Button variant="default" renderRoot={(props) => <Link to="/country/calls" {...props} />}>
      {t('Back to the calls')}
    </Button>
  );
}
