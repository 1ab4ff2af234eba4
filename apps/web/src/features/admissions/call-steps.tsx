import { Button } from '@mantine/core';
import { answerInvitationMutation, type CountryCallDto } from '@kenshu/api-client';
import { ActionButton } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { useProblemWords } from '../../shell/use-problem-words';
import styles from './country-calls.module.css';
import { isOut, isUnsent, toCome } from './nominee-phrase';

/** What the country can do with an open call. */
export function CallSteps({ call }: { call: CountryCallDto }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, nominees, nominationsAllowed } = call;
  const unsent = nominees.filter(isUnsent);
  const halfDone = unsent.filter((nominee) => toCome(nominee, t).length > 0);
  const inOrder = nominees.filter((nominee) => !isOut(nominee));
  const room = nominationsAllowed === null || inOrder.length < nominationsAllowed;
  // drafts of before the institute lowered the number
  const left =
    nominationsAllowed === null ? Infinity : Math.max(0, nominationsAllowed - inOrder.length + unsent.length);
  const tooMany = unsent.length > left;
  const ready = unsent.length > 0 && halfDone.length === 0 && !tooMany;
  const names = (list: typeof nominees) => format.list(list.map(({ person }) => person.latinName));
  return (
    <div className={styles.steps}>
      {halfDone.length > 0 && (
        <p className={styles.line}>
          {t('Before you submit, add what is to come for {names}.', { names: names(halfDone) })}
        </p>
      )}
      {tooMany && (
        <p className={styles.line}>
          {left > 0
            ? t('Nominations your country may still send: {n}. Take out who shall not be sent.', { n: left })
            : t('Your country has sent as many as this call takes. Take out who shall not be sent.')}
        </p>
      )}
      {!room && !tooMany && (
        <p className={styles.line}>{t('You have put forward as many as this call takes from your country.')}</p>
      )}
      <div className={styles.buttons}>
        {ready && <Submit call={call} names={names(unsent)} count={unsent.length} />}
        {room && (
          <Button
            variant={ready ? 'default' : 'filled'}
            renderRoot={(props) => (
              <Link to="/country/calls/$invitationId/nominees/new" params={{ invitationId: id }} {...props} />
            )}
          >
            {t('Add a nominee')}
          </Button>
        )}
      </div>
      {inOrder.every(isUnsent) && <WillNotNominate id={id} />}
    </div>
  );
}

function Submit({ call, names, count }: { call: CountryCallDto; names: string; count: number }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const submit = useMutation({ ...answerInvitationMutation(), meta: { refusalsInPlace: true } });
  return (
    <ActionButton
      primary
      label={t('Submit')}
      confirm={`${t('You are sending {count} nominees, in this order: {names}.', { count, names })} ${t('You can take this back until the institute begins checking.')}`}
      busy={submit.isPending}
      problem={useProblemWords(submit.error)}
      onRun={async () => {
        const { receipts } = await submit.mutateAsync({ path: { id: call.id }, body: { action: 'submit' } });
        await navigate({ to: '/country/receipts/$id', params: { id: receipts[0]!.id } });
      }}
    />
  );
}

function WillNotNominate({ id }: { id: string }) {
  const { t } = useTranslation();
  const answer = useMutation({ ...answerInvitationMutation(), meta: { refusalsInPlace: true } });
  return (
    <div className={styles.small}>
      <ActionButton
        size="compact-sm"
        label={t('We will not nominate for this course')}
        confirm={t(
          'The institute then knows that it need not wait for you. Until the call closes you can change your answer.',
        )}
        busy={answer.isPending}
        problem={useProblemWords(answer.error)}
        onRun={() => answer.mutateAsync({ path: { id }, body: { action: 'no-nomination' } })}
      />
    </div>
  );
}
