import type { NominationDto, NominationStatus } from '@kenshu/api-client';
import { nominationWorkflow } from '@kenshu/domain/admissions/nomination.workflow';
import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import styles from './move-history.module.css';

const { actions, states } = nominationWorkflow;
// Told by what was done; every other move is told by the state it led to.
const byAction: Readonly<Record<string, string>> = {
  recall: actions.recall.label,
  check: actions.check.label,
  'ask-again': 'Asked to confirm again',
};

/** Every move of a nomination, the newest first: what, who, when, why. */
export function MoveHistory({ nomination: { moves, createdAt, enteredBy, zone } }: { nomination: NominationDto }) {
  const { t } = useTranslation();
  const format = useFormat();
  const told = (action: string, to: string) => {
    const act = byAction[action];
    return act ? t(act) : t(states[to as NominationStatus].label, { context: 'nomination' });
  };
  return (
    <section aria-labelledby="moves">
      <Title order={2} id="moves">
        {t('What happened so far')}
      </Title>
      <ol className={styles.moves}>
        {moves.toReversed().map(({ action, to, by, at, reason }) => (
          <li key={`${action} ${at}`} className={styles.move}>
            <span className={styles.what}>{told(action, to)}</span>
            <span className={styles.when}>
              {by} · {format.deadline(at, zone)}
            </span>
            {reason && <span className={styles.why}>{t('“{reason}”', { reason })}</span>}
          </li>
        ))}
        <li className={styles.move}>
          <span className={styles.what}>{t('Entered')}</span>
          <span className={styles.when}>
            {[enteredBy, format.deadline(createdAt, zone)].filter(Boolean).join(' · ')}
          </span>
        </li>
      </ol>
    </section>
  );
}
