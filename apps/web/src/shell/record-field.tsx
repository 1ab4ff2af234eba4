import { Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FieldProps, useField } from '@kenshu/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface RecordChoice {
  /** The id. */
  value: string;
  label: string;
  /** What tells it from others of the same name. */
  description?: string;
}

export interface RecordFieldProps extends FieldProps {
  /** What is looked for, as a name for the cache: 'people'. */
  of: string;
  /** The records the list route finds for what is typed, at most a dozen. */
  find: (typed: string, signal: AbortSignal) => Promise<readonly RecordChoice[]>;
  /** What the form begins with. */
  chosen?: RecordChoice;
  placeholder?: string;
  /** Offers to use what was typed where it is not on the list. */
  onNew?: (typed: string) => void;
  onChosen?: (choice: RecordChoice | null) => void;
}

// No id looks like this.
const asTyped = 'as-typed';

/** A record by typing a part of its name; value: its id, or null. */
export function RecordField({ of, find, chosen, placeholder, onNew, onChosen, ...field }: RecordFieldProps) {
  const { t } = useTranslation();
  const { key, props } = useField(field);
  const [picked, setPicked] = useState(chosen);
  const [typed, setTyped] = useState(chosen?.label ?? '');
  const [q] = useDebouncedValue(typed.trim(), 200);
  const asks = q !== '' && q !== picked?.label;
  const search = useQuery({
    queryKey: ['type-ahead', of, q],
    queryFn: ({ signal }) => find(q, signal),
    enabled: asks,
    placeholderData: keepPreviousData,
  });
  const found = asks ? (search.data ?? []) : picked ? [picked] : [];
  const offersNew = onNew && asks && search.isSuccess && !search.isPlaceholderData;
  const known = [
    ...found,
    ...(picked && !found.some(({ value }) => value === picked.value) ? [picked] : []),
    ...(offersNew ? [{ value: asTyped, label: t('Use “{words}”, it is not on the list', { words: q }) }] : []),
  ];
  const shown = new Set([...found.map(({ value }) => value), asTyped]);

  const choose = (value: string | null) => {
    if (value === asTyped) return onNew?.(q);
    const choice = known.find((one) => one.value === value);
    setPicked(choice);
    (props as { onChange: (value: string | null) => void }).onChange(value);
    onChosen?.(choice ?? null);
  };
  const words = () => {
    if (typed.trim() === '') return t('Type a part of the name.');
    return q !== typed.trim() || search.isFetching ? t('Searching') : t('Nothing found for “{words}”.', { words: q });
  };
  return (
    <Select
      key={key}
      {...props}
      data={known}
      onChange={choose}
      searchable
      onSearchChange={setTyped}
      filter={({ options }) => options.filter((option) => 'value' in option && shown.has(option.value))}
      renderOption={({ option }) => <Choice {...option} />}
      placeholder={placeholder}
      nothingFoundMessage={words()}
      clearable={!!field.optional}
      clearButtonProps={{ 'aria-label': t('Clear') }}
    />
  );
}

function Choice({ label, description }: RecordChoice) {
  return (
    <span>
      {label}
      {description && (
        <Text component="span" display="block" size="xs" c="dimmed">
          {description}
        </Text>
      )}
    </span>
  );
}
