import { Button } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { ProblemWords } from '../form/problem-words';

const load = () => import('./action-dialog');
/** Asks for a reason or a confirmation before an act; fetched when it is first wanted. */
export const ActionDialog = lazy(() => load().then((module) => ({ default: module.ActionDialog })));

export interface ActionButtonProps {
  label: string;
  /** A promise keeps the dialog open until it settles, and open where it fails. */
  onRun: (reason?: string) => unknown;
  busy?: boolean;
  /** Opens a dialog with a required reason. */
  asksReason?: boolean;
  /** What will be gone or follow; opens a dialog that names it. */
  confirm?: ReactNode;
  destructive?: boolean;
  /** More than a sentence or two is to be read first. */
  wide?: boolean;
  /** It is known beforehand that it would be refused; the page says why. */
  disabled?: boolean;
  /** The one step a person comes here for. */
  primary?: boolean;
  size?: 'sm' | 'compact-sm';
  /** Names the record where several buttons of a page share a label. */
  'aria-label'?: string;
  problem?: ProblemWords;
}

export function ActionButton(props: ActionButtonProps) {
  const { label, onRun, busy, asksReason, confirm, destructive, primary, size = 'sm', problem, wide, disabled } = props;
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const asksFirst = asksReason || confirm !== undefined;
  const near = () => void (asksFirst && load());
  const ask = () => {
    setWanted(true);
    setOpen(true);
  };
  return (
    <>
      <Button
        size={size}
        variant={primary ? 'filled' : 'default'}
        color={destructive ? 'red' : undefined}
        c={destructive && !primary ? 'var(--ui-tone-danger)' : undefined}
        loading={busy && !open}
        disabled={disabled}
        onClick={() => (asksFirst ? ask() : void onRun())}
        onPointerEnter={near}
        onFocus={near}
        aria-label={props['aria-label']}
        aria-haspopup={asksFirst ? 'dialog' : undefined}
      >
        {label}
      </Button>
      {wanted && (
        <Suspense>
          <ActionDialog
            {...{ label, confirm, asksReason, destructive, busy, problem, open, wide }}
            onRun={onRun}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
