import { Button, type ButtonProps } from '@mantine/core';
import { type ReactNode, Suspense, useState } from 'react';

interface Props extends Omit<ButtonProps, 'children'> {
  label: string;
  'aria-label'?: string;
  /** The dialog, of a lazy file: it is fetched with the first press and fresh with each. */
  children: (open: boolean, close: () => void) => ReactNode;
}

export function DialogButton({ label, children, ...button }: Props) {
  const [times, setTimes] = useState(0);
  const [open, setOpen] = useState(false);
  const press = () => {
    setTimes((before) => before + 1);
    setOpen(true);
  };
  return (
    <>
      <Button variant="default" aria-haspopup="dialog" {...button} onClick={press}>
        {label}
      </Button>
      {times > 0 && <Suspense key={times}>{children(open, () => setOpen(false))}</Suspense>}
    </>
  );
}
