import { Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormFace } from './form-face';

export interface FieldProps {
  /** The field in the form's values, such as `contacts.0.email`. */
  path: string;
  label: string;
  description?: string;
  /** Words of one's own say why it may be left empty, such as "can come later". */
  optional?: boolean | string;
}

/** What any Mantine input needs to stand in a <Form>: spread `props`, and give `key`. */
export function useField({ path, label, description, optional }: FieldProps) {
  const { t } = useTranslation();
  const { form, register } = useFormFace();
  useEffect(() => register(path, label), [path, label, register]);
  const props = {
    ...form.getInputProps(path as never),
    name: path,
    description,
    required: !optional,
    withAsterisk: false,
    label: optional ? (
      <>
        {label}{' '}
        <Text span inherit fw={400} c="dimmed">
          ({optional === true ? t('optional') : optional})
        </Text>
      </>
    ) : (
      label
    ),
  };
  return { key: form.key(path as never), props };
}
