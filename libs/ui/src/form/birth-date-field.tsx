import { Input, NativeSelect, TextInput } from '@mantine/core';
import { type ClipboardEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DayParts, monthNames, partsOf, readDate, valueOf } from './birth-date';
import styles from './birth-date-field.module.css';
import { type FieldProps, useField } from './use-field';

interface InputProps {
  label: ReactNode;
  description?: ReactNode;
  value?: string | null;
  defaultValue?: string | null;
  error?: string;
  onChange: (value: string) => void;
  onFocus?: () => void;
  onBlur?: () => void;
}

/** A birth date in three boxes, as no calendar opens well at 1968; value: `YYYY-MM-DD`, or `''`. */
export function BirthDateField(field: FieldProps) {
  const { t, i18n } = useTranslation();
  const { key, props } = useField(field);
  const { label, description, error, value, defaultValue, onChange, onFocus, onBlur } = props as unknown as InputProps;
  const id = useId();
  const [parts, setParts] = useState<DayParts>(() => partsOf(value ?? defaultValue));
  const put = (next: DayParts) => {
    setParts(next);
    onChange(valueOf(next));
  };
  const paste = (event: ClipboardEvent) => {
    const read = readDate(event.clipboardData.getData('text'), i18n.language);
    if (!read) return;
    event.preventDefault();
    put(read);
  };
  const months = monthNames(i18n.language).map((name, i) => ({ value: `${i + 1}`, label: name }));
  const box = { onPaste: paste, onFocus, onBlur, error: !!error };
  const digits = (text: string, most: number) => text.normalize('NFKC').replaceAll(/\D/g, '').slice(0, most);
  return (
    <Input.Wrapper
      key={key}
      id={id}
      role="group"
      aria-labelledby={`${id}-label`}
      label={label}
      description={description}
      error={error}
      labelElement="div"
    >
      <div className={styles.boxes}>
        <TextInput
          name={field.path}
          data-path={field.path}
          aria-label={t('Day')}
          placeholder={t('Day')}
          inputMode="numeric"
          className={styles.day}
          value={parts.day}
          onChange={(event) => put({ ...parts, day: digits(event.currentTarget.value, 2) })}
          {...box}
        />
        <NativeSelect
          aria-label={t('Month')}
          className={styles.month}
          value={parts.month}
          onChange={(event) => put({ ...parts, month: event.currentTarget.value })}
          data={[{ value: '', label: t('Month') }, ...months]}
          {...box}
        />
        <TextInput
          aria-label={t('Year')}
          placeholder={t('Year')}
          inputMode="numeric"
          className={styles.year}
          value={parts.year}
          onChange={(event) => put({ ...parts, year: digits(event.currentTarget.value, 4) })}
          {...box}
        />
      </div>
    </Input.Wrapper>
  );
}
