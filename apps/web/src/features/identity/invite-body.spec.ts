import { describe, expect, it } from '@jest/globals';
import { inviteBody, newInvitation } from './invite-body';

const now = new Date('2026-11-23T00:00:00Z');
const invitation = { ...newInvitation('fr', 'focal-point', 'CI'), email: ' a@office.example ' };

describe('what an invitation sends', () => {
  it('names somebody new', () =>
    expect(inviteBody({ ...invitation, givenNames: 'Awa' }, 'Asia/Tokyo', now)).toEqual({
      givenNames: 'Awa',
      familyName: null,
      email: 'a@office.example',
      language: 'fr',
      grants: [{ role: 'focal-point', countryCode: 'CI' }],
    }));

  it('gives no role where none is chosen', () =>
    expect(inviteBody({ ...newInvitation('en'), givenNames: 'Awa' }, 'Asia/Tokyo', now).grants).toEqual([]));

  it('points to somebody on record, whatever was typed before', () =>
    expect(
      inviteBody({ ...invitation, known: true, personId: 'p', givenNames: 'Awa' }, 'Asia/Tokyo', now),
    ).toMatchObject({ personId: 'p' }));
});
