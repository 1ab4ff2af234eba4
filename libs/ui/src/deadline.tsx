import styles from './deadline.module.css';

interface Props {
  /** The instant, `…Z`. */
  at: string;
  /** Day, hour and zone in words, the reader's own time beside it. */
  words: string;
  /** What is left: "in 9 days". */
  left: string;
  /** A deadline that is near, or has passed. */
  near?: boolean;
  /** What there is to say of the day: a holiday, a day of rest. */
  note?: string;
}

export function Deadline({ at, words, left, near, note }: Props) {
  return (
    <span className={styles.deadline}>
      <time dateTime={at}>{words}</time>
      {', '}
      <span className={styles.left} data-near={near || undefined}>
        {left}
      </span>
      {note && ' '}
      {note && <span className={styles.note}>{note}</span>}
    </span>
  );
}
