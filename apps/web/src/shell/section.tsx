import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './section.module.css';

/** A part of a record's page, under its own heading. */
export function Section({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <Title order={2}>{title}</Title>
        {actions}
      </div>
      {children}
    </section>
  );
}
