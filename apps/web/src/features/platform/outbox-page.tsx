import { getMailServerOptions, listMailsOptions, type MailStatus } from '@kenshu/api-client';
import { statusesOf } from '@kenshu/domain/kit/workflow';
import { mailWorkflow } from '@kenshu/domain/platform/mail.workflow';
import { DataTable, Notice } from '@kenshu/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ChoiceFilter } from '../../shell/choice-filter';
import { useFormat } from '../../shell/format';
import { useFilters } from '../../shell/list-filters';
import { useListSearch } from '../../shell/list-search';
import { Loaded } from '../../shell/loaded';
import { useMe } from '../../shell/me';
import { NoneMatch } from '../../shell/none-match';
import { Page } from '../../shell/page';
import { mailColumns } from './mail-columns';
import styles from './outbox-page.module.css';
import { mailsQuery } from './mails-query';
import { NothingWaits } from './nothing-waits';

export function OutboxPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { zone } = useMe().institute;
  const [list, change] = useListSearch();
  const { status } = useSearch({ from: '/desk/desk/outbox' });
  const filter = useFilters();
  const query = useQuery({
    ...listMailsOptions({ query: mailsQuery({ ...list, status }) }),
    placeholderData: keepPreviousData,
  });
  const filtered = list.q !== undefined || status !== undefined;
  const all = useQuery({ ...listMailsOptions({ query: { pageSize: 1 } }), enabled: filtered });
  const server = useQuery({ ...getMailServerOptions(), staleTime: Infinity });
  const choices = statusesOf(mailWorkflow).map((value: MailStatus) => ({
    value,
    label: t(mailWorkflow.states[value].label, { context: 'mail' }),
  }));
  return (
    <Page wide title={t('Outbox')} intro={t('Every letter as it was sent, or waits to be.')}>
      {server.data?.set === false && (
        <div className={styles.notSet}>
          <Notice tone="warning" title={t('Mail is not set up: letters stay here.')}>
            {t('Each can be read and copied. They leave once the administrator has named a mail server (SMTP_URL).')}
          </Notice>
        </div>
      )}
      <Loaded query={query} waiting={t('Reading the letters')}>
        {({ items, total }) => (
          <DataTable
            label={t('Outbox')}
            columns={mailColumns(t, (at) => format.instant(at, zone))}
            rows={items}
            total={total}
            rowKey={({ id }) => id}
            list={list}
            onListChange={change}
            counted={(count) => t('{count} letters', { count })}
            searches={t('Name, address or subject')}
            filters={
              <ChoiceFilter
                label={t('Status')}
                all={t('Every status')}
                choices={choices}
                value={status}
                onChange={(value) => filter({ status: value })}
              />
            }
            busy={query.isPlaceholderData}
            empty={
              status === 'waiting' || !filtered ? (
                <NothingWaits />
              ) : (
                <NoneMatch title={t('None of {count} letters match.', { count: all.data?.total ?? 0 })} />
              )
            }
          />
        )}
      </Loaded>
    </Page>
  );
}
