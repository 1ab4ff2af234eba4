import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@kenshu/domain/kit/permissions';
import { On, rowOf, rowsOf, sql } from '@kenshu/http';
import { Mail } from '@kenshu/platform';
import { type Client, newKey, type TestAnswer, type TestApp, withoutLocks } from '@kenshu/testing';
import { invalidField } from '@kenshu/domain/kit/problem';
import { Global, Injectable, Module } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { givenPerson, signedIn, startApp, type TestUser } from '../../testing';
import { loadCountries } from '../country/load-countries';
import { RoleGranted } from './appoint';
import { RoleGrant } from './role-grant.entity';
import { User } from './user.entity';

const course = '0198aa00-0000-7000-8000-000000000001';

/** As courses will: it knows one course. */
@Injectable()
class ContextOnTheRight {
  @On(RoleGranted)
  async check(_: EntityManager, { grant, pointer }: RoleGranted) {
    await Promise.resolve();
    if (grant.courseId && grant.courseId !== course)
      throw invalidField(`${pointer}/courseId`, 'unknown', 'names no course');
  }
}

@Global()
@Module({ providers: [ContextOnTheRight] })
class RightModule {}

let test: TestApp;
let coordinator: TestUser;
let administrator: TestUser;

beforeAll(async () => {
  test = await startApp(RightModule);
  await test.db.transaction(loadCountries);
  coordinator = await signedIn(test, 'coordinator');
  administrator = await signedIn(test, 'administrator');
});
afterAll(() => test.close());

const address = () => `${randomUUID()}@test.example`;
const second = () => new Promise((resolve) => setTimeout(resolve, 1_050));
const invite = (input: object = {}, by = coordinator) =>
  by.post('/users', { givenNames: 'Amina', familyName: 'Diallo', email: address(), ...input });

describe('an invitation', () => {
  it('opens an account for a new person and mails the link, all at once', async () => {
    const email = address();
    const grants = [{ role: 'focal-point', countryCode: 'SN' }];
    const { status, body } = await invite({ email: email.toUpperCase(), language: 'fr', grants });
    expect([status, body]).toEqual([
      201,
      {
        id: expect.any(String),
        personId: expect.any(String),
        name: 'Amina Diallo',
        email,
        status: 'invited',
        roles: [
          {
            role: 'focal-point',
            countryCode: 'SN',
            countryNames: { en: 'Senegal', fr: 'Sénégal', ja: 'セネガル' },
            programmeId: null,
            courseId: null,
            organizationId: null,
          },
        ],
        createdAt: expect.any(String),
        language: 'fr',
        endedAt: null,
        invitedUntil: expect.any(String),
        grants: [
          expect.objectContaining({ role: 'focal-point', current: true, endsAt: null, allowedActions: ['end'] }),
        ],
        appointableRoles: ['counsellor', 'lecturer', 'agency', 'focal-point', 'alternate'],
        version: 1,
        allowedActions: ['invite-again', 'end'],
      },
    ]);
    const letters = await test.db.findBy(Mail, { toEmail: email });
    expect(letters).toMatchObject([
      { template: 'invitation', language: 'fr', toName: 'Amina Diallo', personId: body.personId, status: 'waiting' },
    ]);
    expect(letters[0]!.text).toMatch(/http:\/\/kenshu\.test\/l#[\w-]{43}\n/);
  });

  it('is one, however often it is sent with one key', async () => {
    const input = { givenNames: 'Ada', email: address() };
    const key = newKey();
    const answers = [];
    for (let i = 0; i < 3; i++) answers.push(await coordinator.post('/users', input, { key }));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await test.db.countBy(Mail, { toEmail: input.email })).toBe(1);
  });

  it('can be for a person on record, who has no account yet', async () => {
    const person = await givenPerson(test.db);
    const first = await invite({ personId: person.id });
    expect([first.status, first.body.name]).toEqual([201, person.latinName]);
    const again = await invite({ personId: person.id });
    const unknown = await invite({ personId: randomUUID() });
    expect([again, unknown].map(({ body }) => [body.errors[0].pointer, body.errors[0].code])).toEqual([
      ['#/personId', 'taken'],
      ['#/personId', 'unknown'],
    ]);
  });

  it.each([
    ['a role of the institute', [{ role: 'director' }], 403, undefined],
    ['a country without a country', [{ role: 'alternate' }], 400, '#/grants/0/countryCode'],
    ['a country that is not on the list', [{ role: 'alternate', countryCode: 'ZZ' }], 400, '#/grants/0/countryCode'],
    [
      'a scope of another kind',
      [{ role: 'reviewer', courseId: course, countryCode: 'KE' }],
      400,
      '#/grants/0/countryCode',
    ],
    [
      'a course that the context to the right does not know',
      [{ role: 'reviewer', courseId: randomUUID() }],
      400,
      '#/grants/0/courseId',
    ],
    [
      'an end before the beginning',
      [{ role: 'alternate', countryCode: 'KE', startsAt: '2090-01-02T00:00:00Z', endsAt: '2090-01-01T00:00:00Z' }],
      400,
      '#/grants/0/endsAt',
    ],
  ])('of a coordinator cannot give %s', async (_, grants, status, pointer) => {
    const email = address();
    const answer = await invite({ email, grants });
    expect([answer.status, answer.body.errors?.[0].pointer]).toEqual([status, pointer]);
    expect([await test.db.existsBy(User, { email }), await test.db.existsBy(Mail, { toEmail: email })]).toEqual([
      false,
      false,
    ]);
  });

  it('is sent again with a new link, and the old one ends', async () => {
    const { body } = await invite();
    expect((await coordinator.post(`/users/${body.id}/actions`, { action: 'invite-again' })).status).toBe(201);
    const links = await rowsOf<{ live: boolean }>(
      test.db,
      sql`select expires_at > app_now() as live from link where subject_id = ${body.id} order by created_at`,
    );
    expect(links).toEqual([{ live: false }, { live: true }]);
    expect(await test.db.countBy(Mail, { toEmail: body.email })).toBe(2);
  });
});

describe('a role', () => {
  it('is given and ended, stays on record, and signs its holder out each time', async () => {
    const user = await signedIn(test);
    const granted = await coordinator.post(`/users/${user.userId}/grants`, { role: 'reviewer', courseId: course });
    expect([granted.status, granted.body.roles]).toMatchObject([201, [{ role: 'reviewer', courseId: course }]]);
    await second();
    expect((await user.get('/me')).status).toBe(401);
    const [grant] = granted.body.grants;
    const path = `/role-grants/${grant.id}`;
    expect([
      (await coordinator.delete(path)).status,
      (await coordinator.delete(path, grant.version + 1)).status,
    ]).toEqual([428, 412]);
    const key = newKey();
    expect((await coordinator.delete(path, grant.version, { key })).status).toBe(204);
    expect((await coordinator.delete(path, grant.version, { key })).headers['idempotent-replay']).toBe('true');
    expect((await coordinator.delete(path, grant.version + 1)).status).toBe(404);
    const { body } = await coordinator.get(`/users/${user.userId}`);
    expect([body.roles, body.grants]).toMatchObject([
      [],
      [{ role: 'reviewer', current: false, endsAt: expect.any(String), allowedActions: [] }],
    ]);
  });

  it('leaves the sign-in open through which somebody changed the own roles', async () => {
    const other = await signedIn(test, 'administrator');
    expect((await other.post(`/users/${other.userId}/grants`, { role: 'auditor' })).status).toBe(201);
    await second();
    expect((await other.get('/me')).body.roles.map(({ role }: { role: Role }) => role)).toEqual([
      'administrator',
      'auditor',
    ]);
  });

  it('that changed gives the sign-in a new token, one to all that ask at one moment', async () => {
    const other = await signedIn(test, 'administrator');
    const cookiesOf = (answers: TestAnswer[]) =>
      answers.flatMap(({ headers }) => /kenshu=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? []);
    const asks = (as: Client, count: number) => Promise.all(Array.from({ length: count }, () => as.get('/me')));
    expect(cookiesOf(await asks(other, 3))).toEqual([]);
    await other.post(`/users/${other.userId}/grants`, { role: 'auditor' });
    await second();
    const answers = await asks(other, 20);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const [token, ...more] = cookiesOf(answers);
    expect([token, more]).toEqual([expect.stringMatching(/^[\w-]{43}$/), []]);
    const renewed = test.withCookie(token!);
    expect((await renewed.get('/sign-ins')).body.items).toMatchObject([{ current: true }]);
    await second();
    const [old, fresh] = [await asks(other, 3), await asks(renewed, 3)];
    expect([...old, ...fresh].map(({ status }) => status)).toEqual(Array(6).fill(200));
    expect(cookiesOf([...old, ...fresh])).toEqual([]);
    // the seconds of grace are over
    await rowsOf(test.db, sql`update sign_in set previous_until = app_now() where user_id = ${other.userId}`);
    await second();
    expect([(await other.get('/me')).status, (await renewed.get('/me')).status]).toEqual([401, 200]);
  });

  it('that begins on a day that was set renews the token as well', async () => {
    const other = await signedIn(test, 'administrator');
    await rowsOf(
      test.db,
      sql`update sign_in set token_made_at = app_now() - interval '1 hour' where user_id = ${other.userId}`,
    );
    const startsAt = new Date(Date.now() - 60_000);
    await test.db.save(RoleGrant, { userId: other.userId, role: 'auditor', startsAt });
    expect(String((await other.get('/me')).headers['set-cookie'])).toMatch(/^kenshu=/);
  });

  it('is not held twice at one time', async () => {
    const { body } = await invite({ grants: [{ role: 'alternate', countryCode: 'ML' }] });
    const again = await coordinator.post(`/users/${body.id}/grants`, { role: 'alternate', countryCode: 'ML' });
    expect([again.status, again.body.errors[0].code]).toEqual([400, 'held']);
    expect((await coordinator.post(`/users/${body.id}/grants`, { role: 'alternate', countryCode: 'NE' })).status).toBe(
      201,
    );
  });

  it('that an administrator gave is an administrator’s to take', async () => {
    const { body } = await invite({ grants: [{ role: 'director' }] }, administrator);
    expect(body.grants[0].allowedActions).toEqual(['end']);
    const seen = (await coordinator.get(`/users/${body.id}`)).body;
    expect([seen.grants[0].allowedActions, seen.allowedActions]).toEqual([[], []]);
    expect((await coordinator.delete(`/role-grants/${body.grants[0].id}`, 1)).status).toBe(403);
    for (const action of ['end', 'invite-again']) {
      expect((await coordinator.post(`/users/${body.id}/actions`, { action })).status).toBe(403);
    }
  });

  it('that has not begun never does, once it is ended', async () => {
    const startsAt = '2090-01-01T00:00:00Z';
    const { body } = await invite({ grants: [{ role: 'focal-point', countryCode: 'TG', startsAt }] });
    expect([body.roles, body.grants[0].current]).toEqual([[], false]);
    const row = async () => (await coordinator.get('/focal-points?countryCode=TG')).body.items[0];
    expect((await row()).coming).toMatchObject([{ userId: body.id, since: '2090-01-01T00:00:00.000Z' }]);
    await coordinator.delete(`/role-grants/${body.grants[0].id}`, 1);
    expect(await row()).toMatchObject({ holder: null, coming: [], former: [] });
  });

  it('is the institute’s to see and give', async () => {
    const focalPoint = await signedIn(test, 'focal-point', { countryCode: 'BF' });
    const auditor = await signedIn(test, 'auditor');
    expect([(await focalPoint.get('/users')).status, (await auditor.get('/users')).status]).toEqual([403, 200]);
    expect((await auditor.post(`/users/${focalPoint.userId}/actions`, { action: 'end' })).status).toBe(403);
    expect((await auditor.post(`/users/${focalPoint.userId}/grants`, { role: 'auditor' })).status).toBe(403);
  });
});

describe('the focal points', () => {
  const row = async (countryCode: string) =>
    (await coordinator.get(`/focal-points?countryCode=${countryCode}`)).body.items[0];

  it('are countries with who holds the appointment, who stands in, and who did before', async () => {
    const alternate = (await invite({ grants: [{ role: 'alternate', countryCode: 'BJ' }] })).body;
    const first = (
      await invite({ grants: [{ role: 'focal-point', countryCode: 'BJ', startsAt: '2020-01-01T00:00:00Z' }] })
    ).body;
    const refused = await invite({ givenNames: 'Next', grants: [{ role: 'focal-point', countryCode: 'BJ' }] });
    expect([refused.status, refused.body.params]).toEqual([409, { name: 'Amina Diallo' }]);
    await coordinator.delete(`/role-grants/${first.grants[0].id}`, 1);
    const next = (await invite({ grants: [{ role: 'focal-point', countryCode: 'BJ' }] })).body;
    expect(await row('BJ')).toEqual({
      countryCode: 'BJ',
      countryNames: { en: 'Benin', fr: 'Bénin', ja: 'ベナン' },
      holder: expect.objectContaining({ userId: next.id, role: 'focal-point', until: null, version: 1 }),
      alternates: [expect.objectContaining({ userId: alternate.id, role: 'alternate' })],
      coming: [],
      former: [
        expect.objectContaining({ userId: first.id, since: '2020-01-01T00:00:00.000Z', until: expect.any(String) }),
      ],
    });
    const held = (await coordinator.get('/focal-points?held=true&pageSize=100')).body.items as {
      countryCode: string;
    }[];
    expect(held.map(({ countryCode }) => countryCode)).toContain('BJ');
    expect((await coordinator.get('/focal-points?held=false&q=benin')).body.total).toBe(0);
    const { items, total } = (await coordinator.get('/focal-points?first=TG,KE&pageSize=3')).body;
    expect(items.map((item: { countryCode: string }) => item.countryCode)).toEqual(['KE', 'TG', 'AF']);
    expect(total).toBeGreaterThan(190);
    expect((await coordinator.get('/focal-points?first=Kenya')).status).toBe(400);
  });

  /** Ten people are appointed for one country at one moment. */
  const appointTen = async (countryCode: string) => {
    const users: string[] = [];
    for (let i = 0; i < 10; i++) users.push((await invite()).body.id);
    const appoint = (id: string) => coordinator.post(`/users/${id}/grants`, { role: 'focal-point', countryCode });
    return () => Promise.all(users.map(appoint));
  };
  const holders = (countryCode: string) => test.db.countBy(RoleGrant, { role: 'focal-point', countryCode });

  it('are one a country, of ten appointments at one moment', async () => {
    const press = await appointTen('GM');
    const answers = await press();
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 9 }, () => 409)]);
    expect(answers.find(({ status }) => status === 409)!.body.type).toBe('/problems/focal-point/held');
    expect(await holders('GM')).toBe(1);
  });

  it('would be several without the lock on the country (control)', async () => {
    const press = await appointTen('GN');
    const statuses = (await withoutLocks(test, press)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201).length).toBeGreaterThan(1);
    expect(await holders('GN')).toBeGreaterThan(1);
  });
});

describe('an account', () => {
  it('ends with its roles, sign-ins and links, and comes back without them', async () => {
    const user = await signedIn(test, 'focal-point', { countryCode: 'CV' });
    const ended = await coordinator.post(`/users/${user.userId}/actions`, { action: 'end', reason: 'retired' });
    expect([ended.status, ended.body]).toMatchObject([
      201,
      { status: 'ended', roles: [], appointableRoles: [], allowedActions: ['reopen'] },
    ]);
    await second();
    expect((await user.get('/me')).status).toBe(401);
    const refused = await coordinator.post(`/users/${user.userId}/grants`, { role: 'alternate', countryCode: 'CV' });
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/user/ended']);
    const reopened = await coordinator.post(`/users/${user.userId}/actions`, { action: 'reopen' });
    expect(reopened.body).toMatchObject({ status: 'invited', roles: [], endedAt: null });
  });

  it('is found by role, country, status, name and address', async () => {
    const { body } = await invite({ familyName: 'Ouédraogo', grants: [{ role: 'alternate', countryCode: 'CI' }] });
    const total = async (query: string) => (await coordinator.get(`/users?${query}`)).body.total;
    expect(await total('role=alternate&countryCode=CI')).toBe(1);
    expect(await total('role=focal-point&countryCode=CI')).toBe(0);
    expect([await total('q=ouedraogo&status=invited'), await total('q=ouedraogo&status=active')]).toEqual([1, 0]);
    expect(await total(`q=${body.email.slice(0, 12)}`)).toBe(1);
  });

  describe('of the last administrator', () => {
    const end = (id: string, by: TestUser) => by.post(`/users/${id}/actions`, { action: 'end' });
    const withPassword = (...users: TestUser[]) =>
      Promise.all(users.map(({ userId }) => test.db.update(User, { id: userId }, { passwordHash: 'set' })));
    const standing = () =>
      rowOf<{ count: number }>(
        test.db,
        sql`select count(distinct u.id)::int from "user" u join role_grant g on g.user_id = u.id
            where g.role = 'administrator' and g.ends_at is null and u.ended_at is null and u.password_hash is not null`,
      );

    it('cannot end, nor lose the role, for another one that is only invited or that will lapse', async () => {
      const last = await signedIn(test, 'administrator');
      await withPassword(last);
      await invite({ grants: [{ role: 'administrator' }] }, last);
      const lapsing = await signedIn(test, 'administrator');
      await withPassword(lapsing);
      await test.db.update(RoleGrant, { userId: lapsing.userId }, { endsAt: new Date('2090-01-01') });
      const ended = await end(last.userId, last);
      const { body } = await last.get(`/users/${last.userId}`);
      const lost = await last.delete(`/role-grants/${body.grants[0].id}`, body.grants[0].version);
      expect([ended, lost].map((answer) => [answer.status, answer.body.type])).toEqual([
        [409, '/problems/user/last-administrator'],
        [409, '/problems/user/last-administrator'],
      ]);
      expect([body.allowedActions, body.grants[0].allowedActions]).toEqual([[], []]);
      expect((await end(lapsing.userId, last)).status).toBe(201);
    });

    /** Nobody else counts as an administrator who can sign in. */
    const alone = () => rowsOf(test.db, sql`update "user" set password_hash = null`);

    it('is one of two that are ended at one moment', async () => {
      for (let round = 0; round < 5; round++) {
        await alone();
        const [a, b] = [await signedIn(test, 'administrator'), await signedIn(test, 'administrator')];
        await withPassword(a, b);
        const statuses = (await Promise.all([end(a.userId, b), end(b.userId, a)])).map(({ status }) => status);
        // the other is refused by the rule, or is a moment later and signed in no more
        const [through, refused] = statuses.sort();
        expect([through, refused === 401 || refused === 409]).toEqual([201, true]);
        expect(await standing()).toEqual({ count: 1 });
      }
    });

    it('would be lost without the lock (control)', async () => {
      await alone();
      const [a, b] = [await signedIn(test, 'administrator'), await signedIn(test, 'administrator')];
      await withPassword(a, b);
      const unlocked = (id: string, other: string) =>
        test.db.transaction(async (tx) => {
          const [left] = await rowsOf<{ left: boolean }>(
            tx,
            sql`select ended_at is null as left from "user" where id = ${other}`,
          );
          await new Promise((resolve) => setTimeout(resolve, 50));
          if (left?.left) await rowsOf(tx, sql`update "user" set ended_at = app_now() where id = ${id}`);
        });
      await Promise.all([unlocked(a.userId, b.userId), unlocked(b.userId, a.userId)]);
      expect(await standing()).toEqual({ count: 0 });
    });
  });
});

describe('who nominates does not select', () => {
  const taken = (role: string) => [409, '/problems/role/apart', role];
  const asked = async (as: TestUser, id: string, grant: object) => {
    const { status, body } = await as.post(`/users/${id}/grants`, grant);
    return status === 201 ? 201 : [status, body.type, body.params.role];
  };

  it('so that a coordinator appoints neither herself nor a colleague for a country', async () => {
    const director = await signedIn(test, 'director');
    const country = { role: 'focal-point', countryCode: 'JP' };
    expect(await asked(coordinator, coordinator.userId, country)).toEqual(taken('Course coordinator'));
    expect(await asked(coordinator, director.userId, { ...country, role: 'alternate' })).toEqual(taken('Director'));
    expect((await coordinator.get(`/users/${director.userId}`)).body.appointableRoles).not.toContain('alternate');
  });

  it('nor is who acts for a country made a reviewer or a director, but a lecturer', async () => {
    const { userId } = await signedIn(test, 'alternate', { countryCode: 'GH' });
    expect(await asked(coordinator, userId, { role: 'reviewer', courseId: course })).toEqual(taken('Alternate'));
    expect(await asked(administrator, userId, { role: 'director' })).toEqual(taken('Alternate'));
    expect(await asked(coordinator, userId, { role: 'lecturer', courseId: course })).toBe(201);
  });

  it('not even by one invitation, or by two presses at one moment; one after the other is possible', async () => {
    const both = [
      { role: 'reviewer', courseId: course },
      { role: 'alternate', countryCode: 'GH' },
    ];
    const refused = await invite({ grants: both });
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/role/apart']);
    const { body } = await invite();
    const answers = await Promise.all(both.map((grant) => coordinator.post(`/users/${body.id}/grants`, grant)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const later = (await invite({ grants: [{ ...both[0], endsAt: '2090-01-01T00:00:00Z' }] })).body;
    expect(await asked(coordinator, later.id, { ...both[1], startsAt: '2090-01-01T00:00:00Z' })).toBe(201);
  });
});
