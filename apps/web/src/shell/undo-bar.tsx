import { Button } from '@mantine/core';
import { Notice, type ProblemWords } from '@kenshu/ui';
import { useTranslation } from 'react-i18next';
import styles from './undo-bar.module.css';

interface Props {
  /** What was done last on the page. */
  done: string | undefined;
  problem?: ProblemWords | undefined;
  busy: boolean;
  /** Absent where what was done cannot be taken back. */
  onUndo?: (() => void) | undefined;
}

/** Says below a long list what the last press has done, and takes it back. */
export function UndoBar({ done, problem, busy, onUndo }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.bar} data-shown={(done ?? problem) !== undefined || undefined}>
      {problem && (
        <Notice tone="danger" role="alert" title={problem.title}>
          {problem.detail}
        </Notice>
      )}
      <span role="status">{!problem && done}</span>
      {onUndo && !problem && (
        <Button variant="default" size="compact-sm" loading={busy} onClick={onUndo}>
          {t('Undo')}
        </Button>
      )}
    </div>
  );
}
