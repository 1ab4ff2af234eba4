import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface Props {
  title: string;
  text?: ReactNode;
  /** The next step, as buttons or links; an empty place without one is a dead end. */
  actions?: ReactNode;
  /** 1 where the empty state is the whole page. */
  order?: 1 | 2 | 3;
}

export function EmptyState({ title, text, actions, order = 2 }: Props) {
  return (
    <div className={styles.empty}>
      <Title order={order} size={order === 1 ? 'h1' : 'h3'} tabIndex={order === 1 ? -1 : undefined}>
        {title}
      </Title>
      {text && (
        <Text component="div" c="dimmed" maw="var(--ui-measure)">
          {text}
        </Text>
      )}
      {actions && <Group gap="sm">{actions}</Group>}
    </div>
  );
}
