import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './page-heading.module.css';

export interface PageHeadingProps {
  title: string;
  /** Where I am and for whom, above the title: the country, the course, the institute. */
  forWhom?: ReactNode;
  /** How many of what the page lists, beside the title. */
  count?: ReactNode;
  /** One sentence on what can be done here. */
  intro?: ReactNode;
  actions?: ReactNode;
}

/** The one h1 of a page. It takes the focus after a change of page, so that a screen reader begins here. */
export function PageHeading({ title, forWhom, count, intro, actions }: PageHeadingProps) {
  return (
    <header className={styles.heading}>
      <div className={styles.words}>
        {forWhom && <p className={styles.forWhom}>{forWhom}</p>}
        <div className={styles.line}>
          <Title order={1} tabIndex={-1}>
            {title}
          </Title>
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </div>
        {intro && (
          <Text c="dimmed" maw="var(--ui-measure)" mt={6}>
            {intro}
          </Text>
        )}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
