import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { readClock } from './clock';

interface Props extends Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange'> {
  /** `HH:mm`, or `''`. */
  value?: string;
  defaultValue?: string;
  onChange: (clock: string) => void;
}

/** An hour of the 24-hour clock in one box, whatever clock the device shows. */
export function TimeInput({ value, defaultValue, onChange, onBlur, ...rest }: Props) {
  const [typed, setTyped] = useState<string>();
  const [kept, setKept] = useState(defaultValue ?? '');
  const now = value ?? kept;
  const put = (text: string) => {
    // what cannot be read goes on as it is: whoever checks the form says so
    const clock = readClock(text) ?? text;
    setKept(clock);
    onChange(clock);
  };
  return (
    <TextInput
      inputMode="numeric"
      autoComplete="off"
      placeholder="14:30"
      value={typed ?? now}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        put(event.currentTarget.value);
      }}
      onBlur={(event) => {
        setTyped(undefined);
        onBlur?.(event);
      }}
      {...rest}
    />
  );
}
