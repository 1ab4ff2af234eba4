import type { ReactNode } from 'react';
import styles from './state-label.module.css';
import type { Tone } from './tone';

/** A state as a word, with its tone beside it; `since` adds whose turn it is or how long it has stood so. */
export function StateLabel({ tone, children, since }: { tone: Tone; children: ReactNode; since?: ReactNode }) {
  return (
    <span className={styles.state} data-tone={tone}>
      <span className={styles.mark} aria-hidden />
      <span>
        {children}
        {since && <span className={styles.since}>, {since}</span>}
      </span>
    </span>
  );
}
