import type { UseFormReturnType } from '@mantine/form';
import { createContext, useContext } from 'react';

interface FormFace {
  form: UseFormReturnType<object>;
  labels: Readonly<Record<string, string>>;
  /** Tells the form what a field is called, for the list of errors on top. */
  register: (path: string, label: string) => void;
}

export const FormContext = createContext<FormFace | null>(null);

export function useFormFace(): FormFace {
  const face = useContext(FormContext);
  if (!face) throw new Error('A field stands outside of a <Form>');
  return face;
}
