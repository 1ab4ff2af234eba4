import { Input } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './day-fields.module.css';
import { DayInput } from './day-input';
import { TimeInput } from './time-input';
import { type FieldProps, useField } from './use-field';

/** What a form's field hands on, in both modes of its library. */
interface Given {
  value?: string;
  defaultValue?: string;
  error?: ReactNode;
  label: ReactNode;
  description?: ReactNode;
  onChange: (value: string) => void;
  onFocus?: () => void;
  onBlur?: () => void;
}

interface DayProps extends FieldProps {
  disabled?: boolean;
  /** A person chose it, not the form. */
  onChosen?: () => void;
}

/** A day near today, `YYYY-MM-DD`; a birth date is asked in three boxes instead. */
export function DayField({ path, label, description, optional, onChosen, disabled }: DayProps) {
  const { key, props } = useField({ path, label, description, optional });
  const { onChange, ...given } = props as unknown as Given;
  return (
    <DayInput
      key={key}
      {...given}
      onChange={(day) => {
        onChosen?.();
        onChange(day);
      }}
      disabled={disabled}
    />
  );
}

/** An hour of the day, `HH:mm`. */
export function TimeField(field: FieldProps) {
  const { key, props } = useField(field);
  return <TimeInput key={key} {...props} />;
}

/** A day and an hour, `YYYY-MM-DDTHH:mm`; `''` where both are empty. */
export function MomentField({ path, label, description, optional }: FieldProps) {
  const { t } = useTranslation();
  const { key, props } = useField({ path, label, description, optional });
  const { value, defaultValue, onChange, error, onFocus, onBlur, label: shown } = props as unknown as Given;
  const [start] = useState(value ?? defaultValue ?? '');
  const [[day = '', clock = ''], setParts] = useState<string[]>(start ? start.split('T') : []);
  const id = useId();
  const put = (nextDay: string, nextClock: string) => {
    setParts([nextDay, nextClock]);
    onChange(nextDay || nextClock ? `${nextDay}T${nextClock}` : '');
  };
  const both = { onFocus, onBlur, error: Boolean(error) };
  return (
    <Input.Wrapper
      key={key}
      id={id}
      role="group"
      aria-labelledby={`${id}-label`}
      label={shown}
      description={description}
      error={error}
      labelElement="div"
    >
      <div className={styles.moment} data-described={Boolean(description) || undefined}>
        <DayInput
          data-path={path}
          aria-label={t('{label}: day', { label })}
          className={styles.day}
          value={day}
          onChange={(next) => put(next, clock)}
          {...both}
        />
        <TimeInput
          aria-label={t('{label}: hour', { label })}
          className={styles.hour}
          value={clock}
          onChange={(next) => put(day, next)}
          {...both}
        />
      </div>
    </Input.Wrapper>
  );
}
