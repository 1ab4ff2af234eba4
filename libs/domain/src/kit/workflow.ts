import { type Actor, can, type RowScope } from './actor';
import type { Permission } from './permissions';
import { Problem, type ProblemParams, type ProblemType } from './problem';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

export interface State {
  label: string;
  tone: Tone;
}

/** A condition on the facts of one record, and the problem that is named where it does not hold. */
export interface Rule<F> {
  holds: (facts: F) => boolean;
  problem: ProblemType;
}

export interface Action<F, S extends string> {
  label: string;
  from: readonly S[];
  /** The state it leads to; absent where the action leaves the state as it is. */
  to?: S;
  needs: Permission;
  asksReason?: boolean;
  rules?: readonly Rule<F>[];
}

export interface Workflow<F, S extends string, A extends string> {
  initial: S;
  states: Readonly<Record<S, State>>;
  actions: Readonly<Record<A, Action<F, S>>>;
}

/** Declares a workflow as one table: a state that is misspelt in `initial`, `from` or `to` does not compile. */
export const workflowOf =
  <F>() =>
  <S extends string, A extends string>(table: {
    initial: NoInfer<S>;
    states: Record<S, State>;
    actions: Record<A, Action<F, NoInfer<S>>>;
  }): Workflow<F, S, A> =>
    table;

export type StatusOf<W> = W extends { states: Readonly<Record<infer S, State>> } ? S : never;
export type ActionOf<W> = W extends { actions: Readonly<Record<infer A, unknown>> } ? A : never;

export const statusesOf = <S extends string>(workflow: { states: Readonly<Record<S, State>> }) =>
  Object.keys(workflow.states) as S[];

export const actionsOf = <A extends string>(workflow: { actions: Readonly<Record<A, unknown>> }) =>
  Object.keys(workflow.actions) as A[];

/** What stands before the workflow: where the record is, what is known of it, who asks, and where the row belongs. */
interface Situation<F, S extends string> {
  status: S;
  facts: F;
  actor: Actor;
  scope: RowScope;
  reason?: string;
  /** What the problem of a broken rule tells beside the action and the status. */
  problemParams?: ProblemParams;
}

/** The state the action leads to; refuses by 403 who may not, by 409 what the table does not allow now. */
export function permit<F, S extends string, A extends string>(
  workflow: Workflow<F, S, A>,
  name: A,
  { status, facts, actor, scope, reason, problemParams }: Situation<F, S>,
): S {
  const action = workflow.actions[name];
  if (!can(actor, action.needs, scope)) throw new Problem('not-allowed');
  const params = { action: action.label, status: workflow.states[status].label };
  if (!action.from.includes(status)) throw new Problem('workflow/not-now', params);
  const broken = action.rules?.find((rule) => !rule.holds(facts));
  if (broken) throw new Problem(broken.problem, { ...params, ...problemParams });
  if (action.asksReason && !reason) throw new Problem('workflow/reason-needed', params);
  return action.to ?? status;
}

/** The actions this actor may take now, in the order of the table. */
export function allowedActions<F, S extends string, A extends string>(
  workflow: Workflow<F, S, A>,
  { status, facts, actor, scope }: Situation<F, S>,
): A[] {
  return actionsOf(workflow).filter((name) => {
    const { from, needs, rules = [] } = workflow.actions[name];
    return from.includes(status) && can(actor, needs, scope) && rules.every((rule) => rule.holds(facts));
  });
}
