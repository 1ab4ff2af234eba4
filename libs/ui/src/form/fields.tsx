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

/** The device's own list: no script, and right on every phone. */
export function SelectField({ path, label, description, optional, ...rest }: Own<NativeSelectProps>) {
  const { key, props } = useField({ path, label, description, optional });
  return <NativeSelect key={key} {...props} {...rest} />;
}
