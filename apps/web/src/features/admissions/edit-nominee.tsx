import { Text } from '@mantine/core';
import {
  actOnNominationMutation,
  type NominationDto,
  removeNominationMutation,
  updateNominationMutation,
} from '@kenshu/api-client';
import { ActionButton } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../shell/api';
import { hourWords } from '../../shell/format';
import { noteDone } from '../../shell/notes';
import { useProblemWords } from '../../shell/use-problem-words';
import { readerZone } from '../../shell/zones';
import { changedNominee } from './nominee-body';
import { NomineeForm } from './nominee-form';
import styles from './nominee-page.module.css';
import { toCome } from './nominee-phrase';

/** What the country wrote of a nominee that is not sent: changed, submitted alone, or taken off the list. */
export function EditNominee({ nomination }: { nomination: NominationDto }) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const { id, person, allowedActions, status } = nomination;
  const path = { id };
  const save = useMutation({ ...updateNominationMutation(), meta: { refusalsInPlace: true } });
  const submit = useMutation({ ...actOnNominationMutation(), meta: { refusalsInPlace: true } });
  const remove = useMutation({
    ...removeNominationMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: () => noteDone(t('{name} is off your list.', { name: person.latinName })),
  });
  const submitProblem = useProblemWords(submit.error);
  const removeProblem = useProblemWords(remove.error);
  const missing = toCome(nomination, t);
  return (
    <div className={styles.form}>
      <NomineeForm
        // a saved form begins anew from what the server keeps
        key={nomination.version}
        countryCode={nomination.countryCode}
        nominee={nomination}
        problem={useProblemWords(save.error)}
        busy={save.isPending}
        saved={save.isSuccess}
        onSave={(facts, organization) =>
          save.mutate({ path, headers: ifMatch(nomination), body: changedNominee(facts, organization) })
        }
      >
        {allowedActions.includes('submit') && (
          <ActionButton
            label={t('Submit this nominee')}
            confirm={t('You are sending {name} alone; others on your list are not sent with it.', {
              name: person.latinName,
            })}
            busy={submit.isPending}
            problem={submitProblem}
            onRun={() => submit.mutateAsync({ path, body: { action: 'submit' } })}
          />
        )}
        {status === 'draft' && (
          <ActionButton
            label={t('Remove from the list')}
            destructive
            confirm={t('{name} is taken off your list, with what you typed here.', { name: person.latinName })}
            busy={remove.isPending}
            problem={removeProblem}
            onRun={async () => {
              await navigate({ to: '/country/calls', ignoreBlocker: true });
              await remove.mutateAsync({ path, headers: ifMatch(nomination) });
            }}
          />
        )}
      </NomineeForm>
      <Text c="dimmed" size="sm" mt="sm" role="status">
        {save.isSuccess &&
          t('Saved {hour}.', { hour: hourWords(new Date(save.submittedAt), readerZone(), i18n.language) })}{' '}
        {missing.length > 0 && t('To come before it is sent: {what}.', { what: missing.join(', ') })}
      </Text>
    </div>
  );
}
