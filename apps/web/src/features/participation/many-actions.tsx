import { actOnParticipantsMutation, type ParticipantRowDto } from '@kenshu/api-client';
import { type ParticipantAction, participantWorkflow } from '@kenshu/domain/participation/participant.workflow';
import { actionsOf } from '@kenshu/domain/kit/workflow';
import { problemKind, type ProblemType } from '@kenshu/domain/kit/problem';
import { ActionBar, ActionButton } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { noteDone, noteRefused } from '../../shell/notes';
import { useProblemWords } from '../../shell/use-problem-words';
import styles from './many-actions.module.css';

/** A nomination's own moves, and what is said of one person, with a reason. */
const singly: readonly ParticipantAction[] = ['ask-again', 'confirm-again', 'withdraw'];

interface Props {
  participants: readonly ParticipantRowDto[];
  onDone: () => void;
}

/** One action on everybody who is ticked; who cannot take it is named afterwards, with the reason. */
export function ManyActions({ participants, onDone }: Props) {
  const { t } = useTranslation();
  const act = useMutation({
    ...actOnParticipantsMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: ({ outcomes }) => {
      const refused = outcomes.filter(({ problem }) => problem !== null);
      const done = outcomes.length - refused.length;
      if (done > 0) noteDone(t('{count} people: done.', { count: done }));
      if (refused.length > 0) {
        const nameOf = (id: string) => participants.find((one) => one.id === id)?.person.latinName;
        const why = ({ id, problem }: (typeof refused)[number]) =>
          `${nameOf(id)}: ${t(problemKind(problem as ProblemType).title)}`;
        noteRefused(t('{count} people stay as they were', { count: refused.length }), refused.map(why).join(' · '));
      }
      onDone();
    },
  });
  const problem = useProblemWords(act.error);
  const { actions } = participantWorkflow;
  const possible = actionsOf(participantWorkflow).filter(
    (name) => !singly.includes(name) && participants.some(({ status }) => actions[name].from.includes(status)),
  );
  const ids = participants.map(({ id }) => id);
  return (
    <div className={styles.bar}>
      <ActionBar>
        <span>{t('{count} ticked:', { count: participants.length })}</span>
        {possible.map((name) => (
          <ActionButton
            key={name}
            label={t(actions[name].label, { context: 'participant' })}
            asksReason={actions[name].asksReason}
            busy={act.isPending}
            problem={problem}
            onRun={(reason) => act.mutateAsync({ body: { action: name, ids, reason } })}
          />
        ))}
      </ActionBar>
    </div>
  );
}
