import type { ReactNode } from 'react';
import styles from './notice.module.css';
import type { Tone } from './tone';

interface Props {
  tone: Tone;
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** `alert` speaks at once, `status` when the reader pauses; neither where the notice stands from the beginning. */
  role?: 'alert' | 'status';
}

/** A sentence or two in place, beside what it is about. */
export function Notice({ tone, title, children, actions, role }: Props) {
  return (
    <div className={styles.notice} data-tone={tone}>
      <div role={role} className={styles.words}>
        <p className={styles.title}>{title}</p>
        {children && <div className={styles.text}>{children}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
