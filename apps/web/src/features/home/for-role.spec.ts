import { expect, it } from '@jest/globals';
import { faceOf } from './for-role';

it.each([
  [['lecturer'], 'Your sessions', 'Courses you teach in'],
  [['agency', 'lecturer'], 'Your sessions', 'Courses you teach in'],
  [['agency', 'agency'], 'Courses you fund', 'Courses'],
  [['coordinator', 'lecturer'], undefined, undefined],
  [['focal-point'], undefined, undefined],
  [[], undefined, undefined],
])('%s: %s', (roles, title, courses) => {
  expect([faceOf(roles)?.title, faceOf(roles)?.courses]).toEqual([title, courses]);
});
