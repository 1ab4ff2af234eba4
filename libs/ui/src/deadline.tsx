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
}

export function Deadline({ at, words, left, near }: Props) {
  return (
    <span className={styles.deadline}>
      <time dateTime={at}>{words}</time>
      {', '}
      <span className={styles.left} data-near={near || undefined}>
        {left}
      </span>
    </span>
  );
}
