import { NativeSelect } from '@mantine/core';
import styles from './choice-filter.module.css';

interface Props<T extends string> {
  /** What is filtered, for screen readers: "Status". */
  label: string;
  /** The choice of everything. */
  all: string;
  choices: readonly { value: T; label: string }[];
  value: T | undefined;
  onChange: (value: T | undefined) => void;
}

/** One filter of a list, beside its search. */
export function ChoiceFilter<T extends string>({ label, all, choices, value, onChange }: Props<T>) {
  return (
    <NativeSelect
      maw="100%"
      classNames={{ input: styles.select }}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange((event.currentTarget.value as T) || undefined)}
      data={[{ value: '', label: all }, ...choices]}
    />
  );
}
