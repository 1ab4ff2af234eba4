import { Button, Title } from '@mantine/core';
import { type CallDto, createCallMutation, getCourseOptions } from '@kenshu/api-client';
import { Dialog, EmptyState } from '@kenshu/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shell/loaded';
import { may, useMe } from '../../shell/me';
import { useProblemWords } from '../../shell/use-problem-words';
import { callOptions } from './call-options';
import { CallFacts } from './call-facts';
import { CallForm } from './call-form';
import styles from './call-page.module.css';
import { InviteCountries } from './invite-countries';
import { InvitationGroups } from './invitation-groups';
import { PlacesGiven } from './places-given';
import { ReadyToIssue } from './ready-to-issue';

/** The call of a course: until when, whom it is addressed to, and what each country has answered. */
export function CallPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/desk/desk/courses/$id/call' });
  const query = useQuery(callOptions(id));
  return (
    <Loaded query={query} waiting={t('Reading the call')}>
      {(call) => (call ? <Call call={call} /> : <NoCall courseId={id} />)}
    </Loaded>
  );
}

function Call({ call }: { call: CallDto }) {
  const { t } = useTranslation();
  const course = useQuery(getCourseOptions({ path: { id: call.courseId } }));
  const cancelled = course.data?.status === 'cancelled';
  const mayWrite = may(useMe(), 'call:write') && !cancelled;
  const [inviting, setInviting] = useState(false);
  const close = () => setInviting(false);
  return (
    <div className={styles.page}>
      <div className={styles.about}>
        <CallFacts call={call} mayWrite={mayWrite} />
        {!call.issuedAt && !cancelled && <ReadyToIssue call={call} />}
      </div>
      <section aria-labelledby="countries">
        <div className={styles.head}>
          <Title order={2} id="countries">
            {t('Invited countries')} <span className={styles.count}>{call.invitations.length}</span>
          </Title>
          {mayWrite && (
            <Button variant={call.invitations.length ? 'default' : 'filled'} onClick={() => setInviting(true)}>
              {t('Invite countries')}
            </Button>
          )}
        </div>
        <PlacesGiven call={call} />
        {call.invitations.length ? (
          <InvitationGroups call={call} mayWrite={mayWrite} />
        ) : (
          <p className={styles.nobody}>{t('No country is chosen yet.')}</p>
        )}
      </section>
      <Dialog opened={inviting} onClose={close} title={t('Invite countries')} size="lg">
        <InviteCountries call={call} onDone={close} />
      </Dialog>
    </div>
  );
}

function NoCall({ courseId }: { courseId: string }) {
  const { t } = useTranslation();
  const mayWrite = may(useMe(), 'call:write');
  const course = useQuery(getCourseOptions({ path: { id: courseId } }));
  const [begun, setBegun] = useState(false);
  const create = useMutation({ ...createCallMutation(), meta: { refusalsInPlace: true } });
  const problem = useProblemWords(create.error);
  if (!begun || !course.data) {
    return (
      <EmptyState
        title={t('No call yet.')}
        text={t('A call needs a deadline and at least one invited country. It is issued once the course is approved.')}
        actions={mayWrite && <Button onClick={() => setBegun(true)}>{t('Prepare the call')}</Button>}
      />
    );
  }
  return (
    <div className={styles.form}>
      <CallForm
        zone={course.data.zone}
        problem={problem}
        busy={create.isPending}
        onSave={(body) => create.mutate({ path: { id: courseId }, body })}
        onCancel={() => setBegun(false)}
      />
    </div>
  );
}
