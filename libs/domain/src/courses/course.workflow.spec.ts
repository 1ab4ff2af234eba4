import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../kit/actor';
import { allowedActions } from '../kit/workflow';
import { type CourseFacts, type CourseStatus, courseWorkflow } from './course.workflow';

const as = (role: 'coordinator' | 'director'): Actor => ({
  kind: 'user',
  userId: 'u',
  personId: 'p',
  signInId: 's',
  name: 'Ada',
  grants: [{ role }],
});
const ready: CourseFacts = {
  referenceOnly: false,
  hasTheme: true,
  hasDates: true,
  ownProposal: false,
  closedHere: true,
};
const actions = (
  status: CourseStatus,
  facts: Partial<CourseFacts> = {},
  role: 'coordinator' | 'director' = 'coordinator',
) => allowedActions(courseWorkflow, { status, facts: { ...ready, ...facts }, actor: as(role), scope: {} });

describe('a course', () => {
  it('is proposed by the coordinator, once it has dates and a theme', () => {
    expect(actions('planned')).toEqual(['propose', 'postpone', 'change-mode', 'cancel']);
    expect(actions('planned', { hasTheme: false })).toEqual(['postpone', 'change-mode', 'cancel']);
    expect(actions('planned', { hasDates: false })).toEqual(['change-mode', 'cancel']);
    expect(actions('planned', {}, 'director')).toEqual([]);
  });

  it('is approved or returned by the director, who never sees these on an own proposal', () => {
    expect(actions('proposed', {}, 'director')).toEqual(['approve', 'return']);
    expect(actions('proposed', { ownProposal: true }, 'director')).toEqual([]);
    expect(actions('proposed', { hasTheme: false }, 'director')).toEqual(['return']);
    expect(actions('proposed')).toEqual(['unpropose', 'postpone', 'change-mode', 'cancel']);
  });

  it('takes the closing of its call and its own closing back', () => {
    expect(actions('selecting')).toContain('reopen-call');
    expect(actions('closed')).toEqual(['reopen', 'report']);
    expect(actions('closed', { closedHere: false })).toEqual(['report']);
    expect(actions('reported')).toEqual([]);
  });

  it('can be postponed, changed in mode or cancelled until it is closed', () => {
    for (const status of ['planned', 'proposed', 'approved', 'calling', 'selecting', 'confirmed', 'running'] as const) {
      expect(actions(status)).toEqual(expect.arrayContaining(['postpone', 'change-mode', 'cancel']));
    }
    expect(actions('cancelled')).toEqual([]);
  });

  it('from the published past does nothing until it is taken over', () => {
    expect(actions('closed', { referenceOnly: true })).toEqual(['adopt']);
    expect(actions('closed', { referenceOnly: true }, 'director')).toEqual([]);
  });
});
