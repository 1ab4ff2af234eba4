import { Button, Title } from '@mantine/core';
import { type CallDto, getCourseOptions, updateCallMutation } from '@kenshu/api-client';
import { Dialog, Facts, StateLabel } from '@kenshu/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../shell/api';
import { useFormat } from '../../shell/format';
import { useNow } from '../../shell/use-now';
import { useProblemWords } from '../../shell/use-problem-words';
import { CallDeadline } from './call-deadline';
import { CallForm } from './call-form';
import styles from './call-page.module.css';
import { rulingDeadline } from './ruling-deadline';

/** The days of a call, and the change of them. */
export function CallFacts({ call, mayWrite }: { call: CallDto; mayWrite: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  const [editing, setEditing] = useState(false);
  const close = () => setEditing(false);
  const update = useMutation({ ...updateCallMutation(), meta: { refusalsInPlace: true }, onSuccess: close });
  const problem = useProblemWords(update.error);
  const { closesAt, zone, resultsOn, confirmBy, issuedAt, closedAt } = call;
  const course = useQuery(getCourseOptions({ path: { id: call.courseId } }));
  const early = rulingDeadline(call) !== closesAt;
  const over = new Date(closesAt) < now;
  const deadline = () => {
    if (course.data?.status === 'cancelled') return format.deadline(closesAt, zone);
    if (early)
      return t('Closed by the institute {when}, before the deadline: {deadline}', {
        when: format.instant(closedAt!, zone),
        deadline: format.deadline(closesAt, zone),
      });
    return over ? (
      t('Closed {when}', { when: format.deadline(closesAt, zone) })
    ) : (
      <CallDeadline call={call} countryCode={course.data?.hostCountryCode ?? null} />
    );
  };
  return (
    <section aria-labelledby="call">
      <div className={styles.head}>
        <Title order={2} id="call">
          {t('Call for nominations')}
        </Title>
        {mayWrite && (
          <Button variant="default" onClick={() => setEditing(true)}>
            {t('Change the days')}
          </Button>
        )}
      </div>
      <Facts
        rows={[
          {
            name: t('Deadline'),
            value: deadline(),
          },
          { name: t('Results expected by'), value: resultsOn && format.day(resultsOn) },
          { name: t('Participation confirmed by'), value: confirmBy && format.day(confirmBy) },
          {
            name: t('Issued'),
            value: issuedAt ? (
              format.instant(issuedAt, zone)
            ) : (
              <StateLabel tone="warning">{t('Not issued yet')}</StateLabel>
            ),
          },
        ]}
      />
      <Dialog opened={editing} onClose={close} title={t('Change the days')}>
        <CallForm
          zone={zone}
          call={call}
          problem={problem}
          busy={update.isPending}
          onCancel={close}
          onSave={({ resultsOn: results = null, confirmBy: confirm = null, ...rest }) =>
            update.mutate({
              path: { id: call.id },
              headers: ifMatch(call),
              body: { ...rest, resultsOn: results, confirmBy: confirm },
            })
          }
        />
      </Dialog>
    </section>
  );
}
