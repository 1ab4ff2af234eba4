import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kenshu/domain/kit/actor';
import { setClock, type TestApp } from '@kenshu/testing';
import { DataSource } from 'typeorm';
import { somebody, startPlatform, type TestUser } from '../../testing';
import { Jobs } from '../jobs/jobs';
import { record } from './record';

let test: TestApp;
let auditor: TestUser;
const [person, course] = [randomUUID(), randomUUID()];
const ada: Actor = {
  kind: 'user',
  userId: randomUUID(),
  personId: randomUUID(),
  signInId: randomUUID(),
  name: 'Ada Lovelace',
  grants: [],
};

beforeAll(async () => {
  test = await startPlatform();
  auditor = somebody(test, 'auditor');
  const act = (at: string, actor: Actor, action: string, subject: { type: string; id: string | null }, details = {}) =>
    test.db.transaction(async (tx) => {
      await setClock(test.database, at);
      await record(tx, actor, action, subject, details);
    });
  await act(
    '2026-11-01T00:00:00Z',
    ada,
    'person.join',
    { type: 'person', id: person },
    { reason: 'same', into: course },
  );
  await act('2026-11-02T00:00:00Z', { kind: 'system', job: 'mail.send' }, 'mail.send', { type: 'mail', id: null });
  await act('2026-11-03T00:00:00Z', ada, 'person.update', { type: 'person', id: person }, { fields: ['sex'] });
  await act('2026-11-04T00:00:00Z', ada, 'personnel.list', { type: 'course', id: course });
});
afterAll(() => test.close());

const actions = async (query: string) =>
  ((await auditor.get(`/audit-events?${query}`)).body.items as { action: string }[]).map(({ action }) => action);

describe('the audit trail', () => {
  it('tells who did what to which record, the newest first', async () => {
    const { body } = await auditor.get('/audit-events');
    expect(body.total).toBe(4);
    expect(body.items.at(-1)).toEqual({
      id: expect.any(String),
      at: '2026-11-01T00:00:00.000Z',
      actorKind: 'user',
      actorId: ada.kind === 'user' && ada.userId,
      actorName: 'Ada Lovelace',
      action: 'person.join',
      subjectType: 'person',
      subjectId: person,
      reason: 'same',
      details: JSON.stringify({ into: course }).replace(':', ': '),
    });
  });

  it.each([
    ['q=lovelace', ['personnel.list', 'person.update', 'person.join']],
    ['action=person', ['person.update', 'person.join']],
    ['action=person.join', ['person.join']],
    [`subjectId=${course}`, ['personnel.list']],
    ['subjectType=mail', ['mail.send']],
    ['actorId=mail.send', ['mail.send']],
    ['from=2026-11-02T00:00:00Z&until=2026-11-04T00:00:00Z', ['person.update', 'mail.send']],
    ['sort=at&pageSize=1', ['person.join']],
    ['q=%25', []],
  ])('by %s', async (query, found) => expect(await actions(query)).toEqual(found));

  it('is read by who may read all of it, and by nobody else', async () => {
    const statuses = await Promise.all(
      (['director', 'administrator', 'coordinator', 'lecturer'] as const).map(
        async (role) => (await somebody(test, role).get('/audit-events')).status,
      ),
    );
    expect(statuses).toEqual([200, 200, 403, 403]);
    expect((await test.anyone.get('/audit-events')).status).toBe(401);
  });

  it('is not written by reading it', async () => {
    await auditor.get('/audit-events');
    expect((await auditor.get('/audit-events')).body.total).toBe(4);
  });
});

describe('the nightly look at the trail', () => {
  const look = async () => {
    await test.app.get(Jobs).declared.get('audit.check')!.run({});
    return (await auditor.get('/audit-events/check')).body;
  };
  const asOwner = async (statement: string) => {
    const owner = await new DataSource({ type: 'postgres', url: test.database.ownerUrl }).initialize();
    await owner.query(statement);
    await owner.destroy();
  };

  it('says of itself that there was none yet', async () => {
    const none = { checkedAt: null, events: null, completeFrom: null, complete: null };
    expect((await auditor.get('/audit-events/check')).body).toEqual(none);
  });

  it('says when it was, from when on the trail is complete, and that it is not when it is not', async () => {
    await setClock(test.database, '2026-11-05T19:00:00Z');
    const found = { checkedAt: '2026-11-05T19:00:00.000Z', events: 4, completeFrom: '2026-11-01T00:00:00.000Z' };
    expect(await look()).toEqual({ ...found, complete: true });
    await asOwner(`update audit_event set action = 'nothing.happened' where subject_id = '${course}'`);
    await setClock(test.database, '2026-11-06T19:00:00Z');
    expect(await look()).toEqual({ ...found, checkedAt: '2026-11-06T19:00:00.000Z', complete: false });
  });

  it('is read by who may read the trail', async () => {
    expect((await somebody(test, 'coordinator').get('/audit-events/check')).status).toBe(403);
  });

  it('is not changed by the application', async () => {
    await expect(test.db.query('delete from audit_check')).rejects.toThrow('permission denied');
  });
});
