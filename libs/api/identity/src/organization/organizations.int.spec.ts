import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { On } from '@kenshu/http';
import { newKey, type TestApp } from '@kenshu/testing';
import { Global, Injectable, Module } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { givenOrganization, signedIn, startApp, type TestUser } from '../../testing';
import { loadCountries } from '../country/load-countries';
import { joinOrganizations, OrganizationsMerged } from './join-organizations';
import { Organization } from './organization.entity';

const heard: OrganizationsMerged[] = [];

@Injectable()
class ContextOnTheRight {
  @On(OrganizationsMerged)
  async follow(_: EntityManager, event: OrganizationsMerged) {
    heard.push(event);
    await Promise.resolve();
  }
}

@Global()
@Module({ providers: [ContextOnTheRight] })
class RightModule {}

let test: TestApp;
let coordinator: TestUser;
let kenya: TestUser;

beforeAll(async () => {
  test = await startApp(RightModule);
  await test.db.transaction(loadCountries);
  coordinator = await signedIn(test, 'coordinator');
  kenya = await signedIn(test, 'focal-point', { countryCode: 'KE' });
});
beforeEach(() => void heard.splice(0));
afterAll(() => test.close());

const ministry = { names: { en: 'Ministry of Justice', fr: 'Ministère de la justice' }, type: 'ministry' };

describe('a new organization', () => {
  it('of the institute is confirmed', async () => {
    const { status, body } = await coordinator.post('/organizations', { ...ministry, countryCode: 'KE' });
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(String),
      ...ministry,
      ownName: null,
      ownNameLang: null,
      countryCode: 'KE',
      status: 'confirmed',
      parent: null,
      formerNames: [],
      childCount: 0,
      mergedIntoId: null,
      version: 1,
      allowedActions: ['join'],
    });
  });

  it('of a nominator is of the own country, and waits for the institute', async () => {
    const entered = await kenya.post('/organizations', { ...ministry, ownName: 'Wizara ya Sheria', ownNameLang: 'sw' });
    expect(entered.body).toMatchObject({ countryCode: 'KE', status: 'entered', allowedActions: [] });
    const confirmed = await coordinator.post(`/organizations/${entered.body.id}/actions`, { action: 'confirm' });
    expect([confirmed.status, confirmed.body.status]).toEqual([201, 'confirmed']);
    for (const countryCode of ['VN', null]) {
      const { status, body } = await kenya.post('/organizations', { ...ministry, countryCode });
      expect([status, body.errors[0].pointer, body.errors[0].code]).toEqual([400, '#/countryCode', 'unknown']);
    }
  });

  it('names a parent that its maker can see', async () => {
    const abroad = await givenOrganization(test.db, { countryCode: 'VN' });
    const hidden = await kenya.post('/organizations', { ...ministry, parentId: abroad.id });
    const random = await kenya.post('/organizations', { ...ministry, parentId: randomUUID() });
    expect([hidden.status, hidden.body.errors]).toEqual([400, random.body.errors]);
  });

  it('says in what language its own name is', async () => {
    const { body } = await coordinator.post('/organizations', { ...ministry, ownName: '法務省' });
    expect(body.errors).toEqual([{ pointer: '#/ownNameLang', code: 'needed', detail: 'is needed beside the name' }]);
  });
});

describe('what a nominator sees', () => {
  it('is the own country, whether or not others have organizations', async () => {
    const own = await givenOrganization(test.db, { names: { en: 'Zebra Office' }, countryCode: 'KE' });
    const search = () => kenya.get('/organizations?q=zebra');
    const before = (await search()).text;
    const other = await givenOrganization(test.db, {
      names: { en: 'Zebra Bureau' },
      countryCode: 'VN',
      parentId: own.id,
    });
    expect((await search()).text).toBe(before);
    expect((await kenya.get(`/organizations/${own.id}`)).body).toMatchObject({ childCount: 0 });
    const hidden = await kenya.get(`/organizations/${other.id}`);
    const none = await kenya.get(`/organizations/${randomUUID()}`);
    expect([hidden.status, { ...hidden.body, instance: '' }]).toEqual([404, { ...none.body, instance: '' }]);
    expect((await coordinator.get('/organizations?q=zebra')).body.total).toBe(2);
  });
});

describe('a changed name', () => {
  it('stays as a former one, in the languages that changed, and is found', async () => {
    const { id, version } = await givenOrganization(test.db, {
      names: { en: 'Bureau of Prisons', fr: 'Bureau pénitentiaire' },
      ownName: '矯正局',
      ownNameLang: 'ja',
      countryCode: 'JP',
    });
    const names = { en: 'Corrections Bureau', fr: 'Bureau pénitentiaire' };
    const key = newKey();
    const renamed = await coordinator.patch(`/organizations/${id}`, { names, ownName: '矯正庁' }, version, { key });
    expect(renamed.body).toMatchObject({
      names,
      ownName: '矯正庁',
      formerNames: [{ names: { en: 'Bureau of Prisons', ja: '矯正局' }, validUntil: expect.any(String) }],
      version: version + 1,
    });
    const repeated = await coordinator.patch(`/organizations/${id}`, { names, ownName: '矯正庁' }, version, { key });
    expect(repeated.text).toBe(renamed.text);
    for (const q of ['prisons bureau', 'PENITENTIAIRE', '矯正局', '矯正庁']) {
      const found = await coordinator.get(`/organizations?q=${encodeURIComponent(q)}`);
      expect(found.body.items.map((item: { id: string }) => item.id)).toEqual([id]);
    }
    const again = await coordinator.patch(`/organizations/${id}`, { names: { ...names, ja: '矯正庁' } }, version + 1);
    expect(again.body.formerNames).toHaveLength(1);
  });
});

describe('joining', () => {
  const join = (id: string, into?: string) =>
    coordinator.post(`/organizations/${id}/actions`, { action: 'join', into });

  it('keeps the row, moves what points to it and tells the contexts to the right', async () => {
    const from = await givenOrganization(test.db, { names: { en: 'Anticorruption Agency' }, countryCode: 'KE' });
    const into = await givenOrganization(test.db, { names: { en: 'EACC' }, countryCode: 'KE' });
    const earlier = await givenOrganization(test.db, { countryCode: 'KE' });
    const child = await givenOrganization(test.db, { parentId: from.id, countryCode: 'KE' });
    await join(earlier.id, from.id);
    heard.splice(0);
    const joined = await join(from.id, into.id);
    expect([joined.status, joined.body]).toEqual([
      201,
      expect.objectContaining({ status: 'joined', mergedIntoId: into.id, childCount: 0, allowedActions: [] }),
    ]);
    expect(heard).toEqual([new OrganizationsMerged(from.id, into.id)]);
    const rows = await test.db.findBy(Organization, [{ id: child.id }, { id: earlier.id }]);
    expect(rows.map(({ parentId, mergedIntoId }) => parentId ?? mergedIntoId)).toEqual([into.id, into.id]);
    const found = await kenya.get('/organizations?q=anticorruption');
    expect(found.body.items.map((item: { id: string }) => item.id)).toEqual([into.id]);
    expect((await coordinator.get('/organizations?q=anticorruption&status=joined')).body.total).toBe(1);
    expect((await coordinator.patch(`/organizations/${from.id}`, { type: 'other' }, joined.body.version)).status).toBe(
      409,
    );
  });

  it('refuses itself, nothing, what it contains and what was joined already', async () => {
    const above = await givenOrganization(test.db);
    const middle = await givenOrganization(test.db, { parentId: above.id });
    const below = await givenOrganization(test.db, { parentId: middle.id });
    const gone = await givenOrganization(test.db, { status: 'joined', mergedIntoId: middle.id });
    const answers = [join(above.id), join(above.id, above.id), join(above.id, below.id), join(above.id, gone.id)];
    const errors = (await Promise.all(answers)).map(({ status, body }) => [status, body.errors[0].code]);
    expect(errors).toEqual([
      [400, 'needed'],
      [400, 'itself'],
      [400, 'below-itself'],
      [400, 'unknown'],
    ]);
    const ring = await coordinator.patch(`/organizations/${above.id}`, { parentId: below.id }, above.version);
    expect([ring.status, ring.body.errors[0].code]).toEqual([400, 'below-itself']);
    expect(heard).toEqual([]);
  });

  it('never makes a ring of two desks that join at one moment', async () => {
    for (let round = 0; round < 5; round++) {
      const [a, b] = [await givenOrganization(test.db), await givenOrganization(test.db)];
      const statuses = (await Promise.all([join(a.id, b.id), join(b.id, a.id)])).map(({ status }) => status);
      expect(statuses.sort()).toEqual([201, 400]);
    }
  });

  it('stands still where the lock on the tree is left out (control)', async () => {
    const [a, b] = [await givenOrganization(test.db), await givenOrganization(test.db)];
    const unlocked = (from: string, into: string) =>
      test.db.transaction(async (tx) => {
        await tx.query('select 1 from organization where id = $1 for update', [from]);
        await new Promise((resolve) => setTimeout(resolve, 100));
        return joinOrganizations(tx, from, into);
      });
    const outcomes = await Promise.allSettled([unlocked(a.id, b.id), unlocked(b.id, a.id)]);
    const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [String(outcome.reason)] : []));
    expect(failures.join()).toContain('deadlock detected');
  });

  it('is not for nominators', async () => {
    const [a, b] = [
      await givenOrganization(test.db, { countryCode: 'KE' }),
      await givenOrganization(test.db, { countryCode: 'KE' }),
    ];
    expect((await kenya.post(`/organizations/${a.id}/actions`, { action: 'join', into: b.id })).status).toBe(403);
  });
});

it('asks as many statements for three rows as for one', async () => {
  const count = async (q: string) => {
    let statements = 0;
    const pool = (test.source.driver as unknown as { master: { query: (...args: unknown[]) => unknown } }).master;
    const query = pool.query.bind(pool);
    pool.query = (...args) => (statements++, query(...args));
    await coordinator.get(`/organizations?q=${q}`);
    pool.query = query;
    return statements;
  };
  await coordinator.get('/me');
  await givenOrganization(test.db, { names: { en: 'Onlyone' } });
  for (const en of ['Three a', 'Three b', 'Three c']) await givenOrganization(test.db, { names: { en } });
  expect([await count('onlyone'), await count('three')]).toEqual([1, 1]);
});
