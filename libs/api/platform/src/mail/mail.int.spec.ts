import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kenshu/domain/kit/actor';
import { dataClassOf, rowsOf, sql } from '@kenshu/http';
import { newKey, type TestApp } from '@kenshu/testing';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { somebody, startPlatform, type TestUser } from '../../testing';
import { Jobs } from '../jobs/jobs';
import { putSetting } from '../settings/settings';
import type { LetterTemplate } from './letter';
import { mail } from './mail';
import { Mail } from './mail.entity';

const reset: LetterTemplate = {
  key: 'test-reset',
  subjects: { en: 'A new password', fr: 'Un nouveau mot de passe' },
  texts: { en: 'Dear {name}, open {link}.', fr: 'Bonjour {name}, ouvrez {link}.' },
};
const token = 'a-token-for-the-addressee-alone';

/** A mail server that can be told how to behave. */
class TestServer {
  answer: 'takes' | 'refuses' = 'takes';
  received: { to: string; subject: string; text: string; id: string }[] = [];
  private server = this.listening();
  readonly port = this.server.then((server) => (server.server.address() as { port: number }).port);

  private listening(): Promise<SMTPServer> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_, __, done) => done(this.answer === 'takes' ? null : new Error('no such person')),
      onData: (stream, _, done) => {
        void simpleParser(stream).then(({ to, subject = '', text = '', messageId = '' }) => {
          const addresses = Array.isArray(to) ? to : to ? [to] : [];
          this.received.push({ to: addresses.map((a) => a.text).join(), subject, text, id: messageId });
          done();
        });
      },
    });
    return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
  }

  async close(): Promise<void> {
    const server = await this.server;
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}

let server: TestServer;
let test: TestApp;
let coordinator: TestUser;

beforeAll(async () => {
  server = new TestServer();
  test = await startPlatform({ SMTP_URL: `smtp://127.0.0.1:${await server.port}` });
  coordinator = somebody(test, 'coordinator');
});
beforeEach(() => {
  server.answer = 'takes';
  server.received = [];
});
afterAll(async () => {
  await test.close();
  await server.close();
});

interface Given {
  name?: string;
  language?: string;
  notAfter?: string;
  causedBy?: Actor;
}

const given = ({ name = 'Ada', language = 'en', ...rest }: Given = {}, app = test) =>
  app.db.transaction((tx) =>
    mail.send(tx, {
      template: reset,
      to: { email: 'ada@office.example', name, personId: null },
      language,
      params: { name, link: `http://kenshu.test/l#${token}` },
      secret: token,
      ...rest,
    }),
  );

/** What the worker does. */
const run = (name: string, payload: object = {}, app = test) => app.app.get(Jobs).declared.get(name)!.run(payload);
const deliver = (id: string) => run('mail.send', { id });
const row = (id: string) => test.db.findOneByOrFail(Mail, { id });
const jobsOf = async (id: string, app = test) =>
  (
    await rowsOf<{ count: number }>(
      app.db,
      sql`select count(*)::int from graphile_worker.jobs where key = ${`mail:${id}`}`,
    )
  )[0]!.count;

describe('a letter', () => {
  it('is a row and a job, or neither', async () => {
    const id = await given();
    expect([await row(id), await jobsOf(id)]).toMatchObject([{ status: 'waiting', attempts: 0, language: 'en' }, 1]);
    const lost = test.db.transaction(async (tx) => {
      await mail.send(tx, {
        template: reset,
        to: { email: 'lost@office.example', name: null, personId: null },
        language: 'en',
        params: { name: 'x', link: 'y' },
      });
      throw new Error('the act failed');
    });
    await expect(lost).rejects.toThrow('the act failed');
    expect(await test.db.countBy(Mail, { toEmail: 'lost@office.example' })).toBe(0);
  });

  it('leaves once, in the reader’s language, and takes its secret along', async () => {
    const id = await given({ name: 'Ada “Countess” <x@y.example>', language: 'fr-CA' });
    await deliver(id);
    await deliver(id);
    expect(server.received).toEqual([
      {
        to: '"Ada “Countess” <x@y.example>" <ada@office.example>',
        subject: 'Un nouveau mot de passe',
        text: `Bonjour Ada “Countess” <x@y.example>, ouvrez http://kenshu.test/l#${token}.\n`,
        id: `<${id}@kenshu.test>`,
      },
    ]);
    const kept = await row(id);
    expect(kept).toMatchObject({
      status: 'sent',
      attempts: 1,
      secret: null,
      lastError: null,
      sentAt: expect.any(Date),
    });
    expect(JSON.stringify(kept)).not.toContain(token);
  });

  it('is tried eight times, ever later, and then given up until somebody sends it again', async () => {
    server.answer = 'refuses';
    const id = await given();
    const waits = [];
    for (let i = 0; i < 8; i++) {
      const before = Date.now();
      await deliver(id);
      const { notBefore } = await row(id);
      waits.push(notBefore && Math.round((notBefore.getTime() - before) / 60_000));
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, null]);
    expect(await row(id)).toMatchObject({
      status: 'parked',
      attempts: 8,
      lastError: expect.stringContaining('no such person'),
    });
    await deliver(id);
    expect((await row(id)).attempts).toBe(8);
    server.answer = 'takes';
    const again = await coordinator.post(`/mails/${id}/actions`, { action: 'retry' });
    expect([again.status, again.body]).toMatchObject([
      201,
      { status: 'waiting', attempts: 0, allowedActions: ['hold', 'cancel'] },
    ]);
    await deliver(id);
    expect([(await row(id)).status, server.received.length]).toEqual(['sent', 1]);
  });

  it('that a killed worker left half sent is tried again', async () => {
    const id = await given();
    await rowsOf(test.db, sql`update mail set status = 'sending', attempts = 1 where id = ${id}`);
    await deliver(id);
    expect(await row(id)).toMatchObject({ status: 'sent', attempts: 2 });
  });

  it('is not sent after the link in it has ended', async () => {
    const notAfter = new Date(Date.now() - 1_000).toISOString();
    const [late, swept] = [await given({ notAfter }), await given({ notAfter })];
    await deliver(late);
    await run('mail.sweep');
    for (const id of [late, swept]) expect(await row(id)).toMatchObject({ status: 'cancelled', secret: null });
    expect(server.received).toEqual([]);
  });

  it('is queued again where its job was lost', async () => {
    const id = await given();
    await rowsOf(test.db, sql`delete from graphile_worker._private_jobs where key = ${`mail:${id}`}`);
    await run('mail.sweep');
    await run('mail.sweep');
    expect(await jobsOf(id)).toBe(1);
  });

  it('has a data class on every column', () => {
    const { columns } = test.source.getMetadata(Mail);
    const unlabelled = columns.filter((c) => !c.isPrimary && !c.isVersion && !dataClassOf(Mail, c.propertyName));
    expect(unlabelled.map(({ propertyName }) => propertyName)).toEqual([]);
  });
});

describe('a mail server that is away', () => {
  let away: TestApp;
  beforeAll(async () => {
    away = await startPlatform({ SMTP_URL: 'smtp://127.0.0.1:9' });
  });
  afterAll(() => away.close());

  it('counts against no letter', async () => {
    const id = await given({}, away);
    for (let i = 0; i < 10; i++) await run('mail.send', { id }, away);
    const kept = await away.db.findOneByOrFail(Mail, { id });
    expect(kept).toMatchObject({
      status: 'waiting',
      attempts: 0,
      lastError: expect.stringContaining('ECONNREFUSED'),
      secret: token,
    });
    expect([await jobsOf(id, away), kept.notBefore! > new Date()]).toEqual([1, true]);
  });
});

describe('the outbox', () => {
  it('lists letters, the newest first, by status and by words', async () => {
    const id = await given({ name: 'Ouédraogo' });
    const { status, body } = await somebody(test, 'director').get('/mails?q=ouedraogo');
    expect([status, body]).toEqual([
      200,
      {
        items: [
          {
            id,
            template: 'test-reset',
            toEmail: 'ada@office.example',
            toName: 'Ouédraogo',
            subject: 'A new password',
            status: 'waiting',
            attempts: 0,
            lastError: null,
            createdAt: expect.any(String),
            sentAt: null,
          },
        ],
        total: 1,
        page: 1,
        pageSize: 25,
      },
    ]);
    expect((await coordinator.get('/mails?q=ouedraogo&status=sent')).body.total).toBe(0);
    const all = (await coordinator.get('/mails?pageSize=100')).body.items.map(
      (item: { createdAt: string }) => item.createdAt,
    ) as string[];
    expect(all).toEqual([...all].sort().reverse());
  });

  it('is worked by coordinators, read by directors and auditors, closed to others', async () => {
    const id = await given();
    const act = (by: TestUser, action: string) => by.post(`/mails/${id}/actions`, { action });
    expect((await act(somebody(test, 'director'), 'hold')).status).toBe(403);
    expect([
      (await somebody(test, 'auditor').get(`/mails/${id}`)).status,
      (await somebody(test, 'focal-point').get('/mails')).status,
    ]).toEqual([200, 403]);
    expect((await coordinator.get('/mails/0198aa00-0000-7000-8000-000000000001')).status).toBe(404);
  });

  it('holds a letter back, lets it go and gives it up', async () => {
    const id = await given();
    const key = newKey();
    const act = (action: string, sending = {}) => coordinator.post(`/mails/${id}/actions`, { action }, sending);
    const held = await act('hold', { key, version: 1 });
    expect([held.status, held.body.status, held.body.allowedActions]).toEqual([201, 'held', ['release', 'cancel']]);
    expect((await act('hold', { key, version: 1 })).headers['idempotent-replay']).toBe('true');
    await deliver(id);
    expect(server.received).toEqual([]);
    expect((await act('release', { version: 1 })).status).toBe(412);
    expect((await act('release')).body.status).toBe('waiting');
    expect((await act('cancel')).body).toMatchObject({ status: 'cancelled', allowedActions: [] });
    expect(await row(id)).toMatchObject({ secret: null });
    expect((await act('release')).body.type).toBe('/problems/workflow/not-now');
    await deliver(id);
    expect(server.received).toEqual([]);
  });

  it('never shows a link, where a mail server brings it to the addressee', async () => {
    const causedBy: Actor = {
      kind: 'user',
      userId: coordinator.userId,
      personId: '',
      signInId: '',
      name: '',
      grants: [],
    };
    const id = await given({ causedBy });
    const { text, body } = await coordinator.get(`/mails/${id}`);
    expect(body.text).toBe('Dear Ada, open http://kenshu.test/l#….');
    expect(text).not.toContain(token);
  });
});

describe('without a mail server', () => {
  let alone: TestApp;
  beforeAll(async () => {
    alone = await startPlatform();
  });
  afterAll(() => alone.close());

  it('letters wait, to be read', async () => {
    const id = await given({}, alone);
    await run('mail.send', { id }, alone);
    await run('mail.sweep', {}, alone);
    expect(await alone.db.findOneByOrFail(Mail, { id })).toMatchObject({
      status: 'waiting',
      attempts: 0,
      lastError: null,
    });
  });

  it('whoever caused a letter can hand its link over, and nobody else', async () => {
    const inviter = somebody(alone, 'coordinator');
    const causedBy: Actor = { kind: 'user', userId: inviter.userId, personId: '', signInId: '', name: '', grants: [] };
    const [invitation, resetOfNobody] = [await given({ causedBy }, alone), await given({}, alone)];
    const shows = async (by: TestUser, id: string) => (await by.get(`/mails/${id}`)).text.includes(token);
    expect([await shows(inviter, invitation), await shows(inviter, resetOfNobody)]).toEqual([true, false]);
    const auditor = somebody(alone, 'auditor');
    expect([await shows(auditor, invitation), await shows(auditor, resetOfNobody)]).toEqual([false, false]);
  });

  it('everybody sees everything in a demonstration', async () => {
    const id = await given({}, alone);
    await putSetting(alone.db, 'demonstration', true);
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    expect((await somebody(alone, 'director').get(`/mails/${id}`)).body.text).toContain(token);
  });
});

describe('jobs', () => {
  it('of workers that are gone come back, those of the living do not', async () => {
    const [dead, alive] = [await given(), await given()];
    const lock = (id: string, worker: string) =>
      rowsOf(
        test.db,
        sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = ${worker} where key = ${`mail:${id}`}`,
      );
    await lock(dead, 'worker-dead');
    await lock(alive, 'worker-alive');
    const pulse = test.source.createQueryRunner();
    await pulse.query('select pg_advisory_lock(hashtextextended($1, 0))', ['worker-alive']);
    await run('jobs.release');
    await pulse.query('select pg_advisory_unlock_all()');
    await pulse.release();
    const locked = await rowsOf<{ key: string }>(
      test.db,
      sql`select key from graphile_worker.jobs where locked_by is not null`,
    );
    expect(locked).toEqual([{ key: `mail:${alive}` }]);
  });

  it('remove the keys of requests after 48 hours', async () => {
    await rowsOf(
      test.db,
      sql`insert into idempotency_key (actor_key, route, key, body_hash, status, created_at)
          select 'a', 'r', gen_random_uuid(), '', 201, app_now() - make_interval(hours => h) from unnest(array[1, 47, 49, 100]) h`,
    );
    await run('idempotency.sweep');
    const [left] = await rowsOf<{ count: number }>(
      test.db,
      sql`select count(*)::int from idempotency_key where actor_key = 'a'`,
    );
    expect(left).toEqual({ count: 2 });
  });
});
