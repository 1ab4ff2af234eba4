import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import styles from './data-table.module.css';

interface Props {
  title: string;
  direction?: 'ascending' | 'descending';
  onPress: () => void;
}

/** A column's heading that sorts. The library's own turns the heading cell into a button, which hides it from screen readers. */
export function SortButton({ title, direction, onPress }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.closest('th')?.setAttribute('aria-sort', direction ?? 'none');
  }, [direction]);
  const Arrow = direction === 'ascending' ? IconArrowUp : direction === 'descending' ? IconArrowDown : IconArrowsSort;
  return (
    <UnstyledButton ref={button} className={styles.sort} data-sorted={direction} onClick={onPress}>
      {title}
      <Arrow size={14} aria-hidden className={styles.arrow} />
    </UnstyledButton>
  );
}
