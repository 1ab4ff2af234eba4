import { expect, it } from '@jest/globals';
import type { Actor } from '../kit/actor';
import { allowedActions } from '../kit/workflow';
import { mailAttempts, minutesAfterTry } from './mail';
import { type MailAction, type MailStatus, mailWorkflow } from './mail.workflow';

const coordinator: Actor = {
  kind: 'user',
  userId: 'u',
  personId: 'p',
  signInId: 's',
  name: 'Ada',
  grants: [{ role: 'coordinator' }],
};

it.each<[MailStatus, MailAction[]]>([
  ['waiting', ['hold', 'cancel']],
  ['sending', []],
  ['sent', []],
  ['failed', ['hold', 'retry', 'cancel']],
  ['parked', ['retry', 'cancel']],
  ['held', ['release', 'cancel']],
  ['cancelled', []],
])('a letter that is %s can be acted upon by %j', (status, actions) => {
  expect(allowedActions(mailWorkflow, { status, facts: {}, actor: coordinator, scope: {} })).toEqual(actions);
  const director: Actor = { ...coordinator, grants: [{ role: 'director' }] };
  expect(allowedActions(mailWorkflow, { status, facts: {}, actor: director, scope: {} })).toEqual([]);
});

it('waits twice as long after each try, some two hours over all', () => {
  const waits = Array.from({ length: mailAttempts - 1 }, (_, i) => minutesAfterTry(i + 1));
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64]);
});
