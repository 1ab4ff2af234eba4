import type { Actor } from '@kenshu/domain/kit/actor';
import { type RemovalStatus, type removalWorkflow, UNDO_DAYS } from '@kenshu/domain/kit/removal';
import { allowedActions } from '@kenshu/domain/kit/workflow';
import { type Answer, JsonText, raw, type Sql, sql } from '@kenshu/http';

/** A theme or programme is being removed; the contexts to the right refuse where they use it, and say by what. */
export class ThemeRemoved {
  constructor(readonly id: string) {}
}

export class ProgrammeRemoved {
  constructor(readonly id: string) {}
}

/** Removed, and can still be brought back. Over the table as `alias`. */
const restorable = (alias: string): Sql =>
  sql`${raw(alias)}.removed_at > app_now() - make_interval(days => ${UNDO_DAYS}::int)`;

/** Those that stand in lists, or with `removed` those that can be brought back. */
export const listed = (alias: string, removed = false): Sql =>
  removed ? restorable(alias) : sql`${raw(alias)}.removed_at is null`;

/** What can be read at its address: also what was removed, as long as it can be brought back. */
export const readable = (alias: string): Sql => sql`(${raw(alias)}.removed_at is null or ${restorable(alias)})`;

/** Whether it is removed, for the workflow. */
export const removalStatus = (alias: string): Sql =>
  sql`case when ${raw(alias)}.removed_at is null then 'current' else 'removed' end`;

export type RemovableAnswer = Required<Answer<{ status: RemovalStatus }>>;

export const shown = (
  { body, version, facts }: RemovableAnswer,
  workflow: ReturnType<typeof removalWorkflow>,
  actor: Actor,
): JsonText =>
  new JsonText(body, version).with({
    allowedActions: allowedActions(workflow, { status: facts.status, facts, actor, scope: {} }),
  });
