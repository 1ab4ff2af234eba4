import { Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ErrorList } from './error-list';
import { FormContext } from './form-face';
import { useWatched } from './guard';
import { formErrors, type ProblemWords } from './problem-words';

interface Props<V> {
  form: UseFormReturnType<V>;
  onSubmit: (values: V) => void;
  /** What the server answered to the last sending, in the reader's words. */
  problem?: ProblemWords;
  children: ReactNode;
}

/** A form whose refused fields say so below themselves and in a list on top that jumps to them. */
export function Form<V extends object>({ form, onSubmit, problem, children }: Props<V>) {
  const [labels, setLabels] = useState<Record<string, string>>({});
  const [refusals, setRefusals] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const { setErrors } = form;
  useWatched(() => form.isDirty());

  const register = useCallback(
    (path: string, label: string) =>
      setLabels((known) => (known[path] === label ? known : { ...known, [path]: label })),
    [],
  );
  useEffect(() => {
    if (problem) setErrors(formErrors(problem.fields));
  }, [problem, setErrors]);
  // The reader begins at the list, not at the button that was pressed; the list may stand only one painting later.
  const toList = useRef(false);
  useEffect(() => {
    toList.current = Boolean(problem) || refusals > 0;
  }, [problem, refusals]);
  useEffect(() => {
    if (!toList.current || !list.current) return;
    list.current.focus();
    toList.current = false;
  });

  const face = useMemo(() => ({ form, labels, register }), [form, labels, register]);
  return (
    <FormContext value={face}>
      <form onSubmit={form.onSubmit(onSubmit, () => setRefusals((n) => n + 1))} noValidate>
        <Stack gap="md">
          <ErrorList ref={list} problem={problem} />
          {children}
        </Stack>
      </form>
    </FormContext>
  );
}
