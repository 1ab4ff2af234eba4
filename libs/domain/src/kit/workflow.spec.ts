import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from './actor';
import { Problem } from './problem';
import { actionsOf, allowedActions, permit, statusesOf, workflowOf } from './workflow';

const door = workflowOf<{ hasKey: boolean }>()({
  initial: 'shut',
  states: { shut: { label: 'Shut', tone: 'neutral' }, open: { label: 'Open', tone: 'success' } },
  actions: {
    open: {
      label: 'Open',
      from: ['shut'],
      to: 'open',
      needs: 'course:write',
      rules: [{ holds: (f) => f.hasKey, problem: 'course/no-theme' }],
    },
    shut: { label: 'Shut', from: ['open'], to: 'shut', needs: 'course:write', asksReason: true },
    knock: { label: 'Knock', from: ['shut'], needs: 'course:read' },
  },
});

const coordinator: Actor = {
  kind: 'user',
  userId: 'u',
  personId: 'p',
  signInId: 's',
  name: 'Ada',
  grants: [{ role: 'coordinator' }],
};
const nobody: Actor = { ...coordinator, grants: [] };
const situation = { status: 'shut' as const, facts: { hasKey: true }, actor: coordinator, scope: {} };

const problemOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error.type;
    throw error;
  }
  return null;
};

describe('permit', () => {
  it('leads to the state of the table, or leaves it where the action has none', () => {
    expect(permit(door, 'open', situation)).toBe('open');
    expect(permit(door, 'knock', situation)).toBe('shut');
  });

  it('refuses in this order: right, state, rule, reason', () => {
    const open = { ...situation, status: 'open' as const };
    expect(problemOf(() => permit(door, 'open', { ...open, actor: nobody, facts: { hasKey: false } }))).toBe(
      'not-allowed',
    );
    expect(problemOf(() => permit(door, 'open', { ...open, facts: { hasKey: false } }))).toBe('workflow/not-now');
    expect(problemOf(() => permit(door, 'open', { ...situation, facts: { hasKey: false } }))).toBe('course/no-theme');
    expect(problemOf(() => permit(door, 'shut', open))).toBe('workflow/reason-needed');
    expect(permit(door, 'shut', { ...open, reason: 'draught' })).toBe('shut');
  });

  it('permits exactly what allowedActions offers, given a reason', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...statusesOf(door)),
        fc.boolean(),
        fc.constantFrom(coordinator, nobody),
        (status, hasKey, actor) => {
          const at = { status, facts: { hasKey }, actor, scope: {}, reason: 'because' };
          const permitted = actionsOf(door).filter((action) => problemOf(() => permit(door, action, at)) === null);
          expect(allowedActions(door, at)).toEqual(permitted);
        },
      ),
    );
  });
});
