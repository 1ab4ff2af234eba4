import type { Action } from '@kenshu/domain/kit/workflow';
import { ActionBar, ActionButton, type ProblemWords } from '@kenshu/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogButton } from './dialog-button';

interface Props<A extends string> {
  workflow: { actions: Readonly<Record<A, Pick<Action<never, never>, 'label' | 'asksReason'>>> };
  /** As the server says. */
  allowed: readonly string[];
  onRun: (action: A, reason?: string) => Promise<unknown>;
  busy: boolean;
  problem?: ProblemWords;
  /** Shown filled: the step a person comes here for. */
  primary?: readonly A[];
  destructive?: readonly A[];
  /** What follows from an action, in a sentence that is asked about first. */
  confirms?: Partial<Record<A, string>>;
  /** Actions that ask first in a dialog of their own, of a lazy file. */
  dialogs?: Partial<Record<A, (open: boolean, close: () => void) => ReactNode>>;
  /** Left out here, because they stand elsewhere with fields of their own. */
  except?: readonly A[];
  children?: ReactNode;
}

/** One button for each action the workflow allows now. */
export function WorkflowActions<A extends string>(props: Props<A>) {
  const {
    workflow,
    allowed,
    onRun,
    busy,
    problem,
    primary = [],
    destructive = [],
    confirms,
    dialogs,
    except = [],
    children,
  } = props;
  const { t } = useTranslation();
  const actions = (Object.keys(workflow.actions) as A[]).filter((name) => allowed.includes(name));
  return (
    <ActionBar>
      {actions
        .filter((name) => !except.includes(name))
        .map((name) => {
          const dialog = dialogs?.[name];
          const label = t(workflow.actions[name].label);
          if (dialog)
            return (
              <DialogButton key={name} label={label} variant={primary.includes(name) ? 'filled' : 'default'}>
                {dialog}
              </DialogButton>
            );
          return (
            <ActionButton
              key={name}
              label={label}
              asksReason={workflow.actions[name].asksReason}
              primary={primary.includes(name)}
              destructive={destructive.includes(name)}
              confirm={confirms?.[name]}
              busy={busy}
              problem={problem}
              onRun={(reason) => onRun(name, reason)}
            />
          );
        })}
      {children}
    </ActionBar>
  );
}
