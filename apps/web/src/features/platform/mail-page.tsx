import { actOnMailMutation, getMailOptions, type MailDto } from '@kenshu/api-client';
import { mailWorkflow } from '@kenshu/domain/platform/mail.workflow';
import { Facts, type FactRow, Notice } from '@kenshu/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { Loaded } from '../../shell/loaded';
import { useMe } from '../../shell/me';
import { Page } from '../../shell/page';
import { State } from '../../shell/state';
import { useProblemWords } from '../../shell/use-problem-words';
import { WorkflowActions } from '../../shell/workflow-actions';
import styles from './mail-page.module.css';

export function MailPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/desk/desk/outbox/$id' });
  const query = useQuery(getMailOptions({ path: { id } }));
  return (
    <Loaded query={query} waiting={t('Reading the letter')}>
      {(mail) => <Letter mail={mail} />}
    </Loaded>
  );
}

/** The letter, word for word as its reader has it. */
function Letter({ mail }: { mail: MailDto }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { zone } = useMe().institute;
  const { subject, text, language, status, lastError } = mail;
  return (
    <Page
      title={subject}
      forWhom={
        <>
          <Link to="/desk/outbox">{t('Outbox')}</Link>
          {' · '}
          <State of="mail" workflow={mailWorkflow} status={status} />
        </>
      }
      actions={<MailSteps mail={mail} />}
    >
      {lastError && status !== 'sent' && (
        <Notice tone={status === 'parked' ? 'danger' : 'warning'} title={t('What the mail server said last')}>
          {lastError}
        </Notice>
      )}
      <Facts rows={mailRows(mail, t, (at) => format.instant(at, zone))} />
      <article className={styles.letter} lang={language} dir="auto">
        {text}
      </article>
    </Page>
  );
}

function mailRows(mail: MailDto, t: TFunction, instant: (at: string) => string): FactRow[] {
  const { toName, toEmail, createdAt, sentAt, status, attempts, notBefore, notAfter } = mail;
  const open = status !== 'sent' && status !== 'cancelled';
  return [
    { name: t('To'), value: [toName, `<${toEmail}>`].filter(Boolean).join(' ') },
    { name: t('Written'), value: instant(createdAt) },
    ...(sentAt ? [{ name: t('Sent', { context: 'when' }), value: instant(sentAt) }] : []),
    ...(attempts > 0 && open ? [{ name: t('Tries'), value: String(attempts) }] : []),
    ...(notBefore && open ? [{ name: t('Not sent before'), value: instant(notBefore) }] : []),
    ...(notAfter && open ? [{ name: t('Given up after'), value: instant(notAfter) }] : []),
  ];
}

function MailSteps({ mail: { id, allowedActions } }: { mail: MailDto }) {
  const act = useMutation({ ...actOnMailMutation(), meta: { refusalsInPlace: true } });
  const { t } = useTranslation();
  return (
    <WorkflowActions
      workflow={mailWorkflow}
      allowed={allowedActions}
      primary={['retry', 'release']}
      destructive={['cancel']}
      confirms={{ cancel: t('The letter is not sent, and stays here as it was written.') }}
      busy={act.isPending}
      problem={useProblemWords(act.error)}
      onRun={(action, reason) => act.mutateAsync({ path: { id }, body: { action, reason } })}
    />
  );
}
