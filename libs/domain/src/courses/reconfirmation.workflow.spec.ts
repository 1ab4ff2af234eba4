import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../kit/actor';
import { allowedActions } from '../kit/workflow';
import { type ReconfirmationKind, type ReconfirmationStatus, reconfirmationWorkflow } from './reconfirmation.workflow';

const by = (role: 'coordinator' | 'director'): Actor => ({
  kind: 'user',
  userId: 'u',
  personId: 'p',
  signInId: 's',
  name: 'N',
  grants: [{ role }],
});
const allowed = (kind: ReconfirmationKind, status: ReconfirmationStatus, final = false, actor = by('coordinator')) =>
  allowedActions(reconfirmationWorkflow, { status, facts: { kind, final }, actor, scope: {} });

describe('what must be confirmed again', () => {
  it.each<[ReconfirmationKind, string[]]>([
    ['session', ['settle']],
    ['room', ['settle', 'keep']],
    ['call', ['settle', 'keep']],
    ['invitation', ['settle', 'keep']],
    ['nomination', ['keep', 'ask']],
    ['participant', ['settle']],
  ])('a %s offers %j', (kind, actions) => {
    expect(allowed(kind, 'open')).toEqual(actions);
    expect(allowed(kind, 'open', false, by('director'))).toEqual([]);
  });

  it.each<[ReconfirmationStatus, boolean, string[]]>([
    ['settled', false, ['reopen']],
    ['kept', false, ['reopen']],
    ['settled', true, []],
    ['fallen', false, []],
  ])('once %s (final: %s) offers %j', (status, final, actions) => {
    expect(allowed('room', status, final)).toEqual(actions);
  });
});
