import {
  NativeSelect,
  type NativeSelectProps,
  PasswordInput,
  type PasswordInputProps,
  Textarea,
  type TextareaProps,
  TextInput,
  type TextInputProps,
} from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FieldProps, useField } from './use-field';

type Own<P> = FieldProps & Omit<P, keyof FieldProps | 'required'>;

export function TextField({ path, label, description, optional, ...rest }: Own<TextInputProps>) {
  const { key, props } = useField({ path, label, description, optional });
  return <TextInput key={key} {...props} {...rest} />;
}

export function PasswordField({ path, label, description, optional, ...rest }: Own<PasswordInputProps>) {
  const { t } = useTranslation();
  const { key, props } = useField({ path, label, description, optional });
  return (
    <PasswordInput
      key={key}
      visibilityToggleButtonProps={{ 'aria-label': t('Show the password'), tabIndex: 0 }}
      {...props}
      {...rest}
    />
  );
}

export function LongTextField({ path, label, description, optional, ...rest }: Own<TextareaProps>) {
  const { key, props } = useField({ path, label, description, optional });
  return <Textarea key={key} autosize minRows={3} {...props} {...rest} />;
}

type Option = string | { value: string };

const valuesOf = (options: readonly (Option | { group: string; items: readonly Option[] })[]): string[] =>
  options.flatMap((option) =>
    typeof option === 'string' ? [option] : 'group' in option ? valuesOf(option.items) : [option.value],
  );

/** The device's own list: no script, and right on every phone. */
export function SelectField({ path, label, description, optional, data = [], ...rest }: Own<NativeSelectProps>) {
  const { key, props } = useField({ path, label, description, optional });
  const value = String(props.defaultValue ?? props.value ?? '');
  // A list that comes later: without the option of its value a select would show the first, as if there were none. It
  // chooses only as it is mounted, so it is mounted anew with the list.
  const waits = value !== '' && !valuesOf(data).includes(value);
  return (
    <NativeSelect
      key={waits ? `${key}-waits` : key}
      {...props}
      {...rest}
      data={waits ? [...data, { value, label: '…' }] : data}
    />
  );
}
