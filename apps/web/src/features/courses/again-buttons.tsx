import { Button } from '@mantine/core';
import type { ReconfirmationAction, ReconfirmationStatus } from '@kenshu/api-client';
import { reconfirmationWorkflow } from '@kenshu/domain/courses/reconfirmation.workflow';
import { useTranslation } from 'react-i18next';
import { State } from '../../shell/state';
import styles from './confirm-again.module.css';
import type { Reconfirm } from './use-reconfirm';

interface Offer {
  action: ReconfirmationAction;
  label: string;
  /** What is said once it is done. */
  done: string;
}

interface Props {
  id: string;
  status: ReconfirmationStatus;
  /** What it is about, so that the buttons of many rows are told apart by ear. */
  name: string;
  offers: readonly Offer[];
  /** What was settled for good is not opened again. */
  final?: boolean;
  reconfirm: Reconfirm;
}

/** What can be done with one thing while it is open; afterwards how it was settled, and the way back. */
export function AgainButtons({ id, status, name, offers, final, reconfirm }: Props) {
  const { t } = useTranslation();
  if (status !== 'open') {
    return (
      <div className={styles.buttons}>
        <State of="reconfirmation" workflow={reconfirmationWorkflow} status={status} />
        {!final && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`${t(reconfirmationWorkflow.actions.reopen.label)}: ${name}`}
            disabled={reconfirm.busy}
            onClick={() => void reconfirm.run('reopen', [id], '')}
          >
            {t(reconfirmationWorkflow.actions.reopen.label)}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className={styles.buttons}>
      {offers.map(({ action, label, done }) => (
        <Button
          key={action}
          variant="default"
          size="compact-sm"
          aria-label={`${label}: ${name}`}
          disabled={reconfirm.busy}
          onClick={() => void reconfirm.run(action, [id], done)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
