import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rowOf, sql } from '@kenshu/http';
import type { TestApp } from '@kenshu/testing';
import { somebody, startPlatform, type TestUser } from '../../testing';

let test: TestApp;
let administrator: TestUser;

beforeAll(async () => {
  test = await startPlatform();
  administrator = somebody(test, 'administrator');
});
afterAll(() => test.close());

describe('the settings of the institute', () => {
  it('are what holds before anybody chose, then what was chosen, with a line in the trail', async () => {
    const before = await administrator.get('/settings');
    expect(before.body).toEqual({
      instituteName: { en: 'Training institute', fr: 'Institut de formation' },
      languages: ['en', 'fr'],
      zone: 'Asia/Tokyo',
      fiscalYearMonth: 4,
      fourEyes: true,
      version: 1,
    });
    const input = {
      instituteName: { en: 'Institute', fr: 'Institut' },
      languages: ['fr', 'en', 'pt'],
      fourEyes: false,
    };
    const after = await administrator.patch('/settings', input, before.body.version);
    expect([after.status, after.body]).toEqual([200, { ...before.body, ...input, version: 4 }]);
    expect((await administrator.get('/settings')).body).toEqual(after.body);
    const noted = await rowOf<{ details: object }>(
      test.db,
      sql`select details from audit_event where action = 'setting.update'`,
    );
    expect(noted!.details).toMatchObject({ fourEyes: { from: true, to: false } });
    expect((await administrator.patch('/settings', { fourEyes: true }, before.body.version)).status).toBe(412);
    expect((await administrator.patch('/settings', { fourEyes: true })).status).toBe(428);
  });

  it.each([
    ['a zone that is none', { zone: 'Mars/Olympus' }, '#/zone', 'zone'],
    ['a month that is none', { fiscalYearMonth: 13 }, '#/fiscalYearMonth', 'too-large'],
    ['no language', { languages: [] }, '#/languages', 'too-few'],
    ['what is no language', { languages: ['English!'] }, '#/languages', 'pattern'],
    ['a language twice', { languages: ['en', 'en'] }, '#/languages', 'twice'],
    ['a name in a foreign language', { instituteName: { zz: 'x' } }, '#/instituteName', 'needs-language'],
    ['languages without a name', { languages: ['ja'] }, '#/instituteName', 'needs-language'],
    ['what is set by loading data only', { demonstration: true }, '#/demonstration', 'unknown'],
  ])('are not %s', async (_, input, pointer, code) => {
    const { body: now } = await administrator.get('/settings');
    const { status, body } = await administrator.patch('/settings', input, now.version);
    expect([status, body.errors[0].pointer, body.errors[0].code]).toEqual([400, pointer, code]);
    expect((await administrator.get('/settings')).body).toEqual(now);
  });

  it('are the administrator’s to change and the coordinator’s to read', async () => {
    const coordinator = somebody(test, 'coordinator');
    const { body } = await coordinator.get('/settings');
    expect((await coordinator.patch('/settings', { zone: 'UTC' }, body.version)).status).toBe(403);
    expect((await somebody(test, 'lecturer').get('/settings')).status).toBe(403);
  });
});
