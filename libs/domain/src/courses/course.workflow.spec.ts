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
const ready: CourseFacts = { referenceOnly: false, hasTheme: true, hasDates: true };
const actions = (
  status: CourseStatus,
  facts: Partial<CourseFacts> = {},
  role: 'coordinator' | 'director' = 'coordinator',
) => allowedActions(courseWorkflow, { status, facts: { ...ready, ...facts }, actor: as(role), scope: {} });

describe('a course', () => {
  it('is approved by the director, once it has dates and a theme', () => {
    expect(actions('planned', {}, 'director')).toEqual(['approve']);
    expect(actions('planned', { hasTheme: false }, 'director')).toEqual([]);
    expect(actions('planned', { hasDates: false }, 'director')).toEqual([]);
    expect(actions('planned')).toEqual(['postpone', 'change-mode', 'cancel']);
  });

  it('can be postponed, changed in mode or cancelled until it is closed', () => {
    for (const status of ['planned', 'approved', 'calling', 'selecting', 'confirmed', 'running'] as const) {
      expect(actions(status)).toEqual(expect.arrayContaining(['postpone', 'change-mode', 'cancel']));
    }
    expect(actions('closed')).toEqual(['report']);
    expect(actions('cancelled')).toEqual([]);
  });

  it('from the published past does nothing until it is taken over', () => {
    expect(actions('closed', { referenceOnly: true })).toEqual(['adopt']);
    expect(actions('closed', { referenceOnly: true }, 'director')).toEqual([]);
  });
});
