import { Button, FocusTrap, Group } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { DialogButtons } from '../action/dialog-buttons';
import { BackButton } from './back-button';
import { Dialog } from './dialog';
import { Form } from './form';
import type { ProblemWords } from './problem-words';

interface Props<V> {
  title: string;
  open: boolean;
  onClose: () => void;
  form: UseFormReturnType<V>;
  onSubmit: (values: V) => void;
  problem?: ProblemWords;
  /** The word on the button that sends; the title unless told. */
  submit?: string;
  busy: boolean;
  /** Stands on the other side of the buttons, such as "Remove". */
  aside?: ReactNode;
  children: ReactNode;
}

/** A short form over the page. A refused one stays open with what was typed. */
export function FormDialog<V extends object>(props: Props<V>) {
  const { title, open, onClose, form, onSubmit, problem, submit = title, busy, aside, children } = props;
  return (
    <Dialog opened={open} onClose={onClose} title={title} size="lg">
      {/* above the first field: one that is a day would open its calendar over the others */}
      <FocusTrap.InitialFocus />
      <Form form={form} problem={problem} onSubmit={onSubmit}>
        {children}
        <Group justify="space-between" gap="sm" mt="xs">
          <div>{aside}</div>
          <DialogButtons>
            <BackButton onBack={onClose} />
            <Button type="submit" loading={busy}>
              {submit}
            </Button>
          </DialogButtons>
        </Group>
      </Form>
    </Dialog>
  );
}
