import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { UserActor } from '@kenshu/domain/kit/actor';
import { Problem } from '@kenshu/domain/kit/problem';
import type { TestApp } from '@kenshu/testing';
import { Injectable, Module } from '@nestjs/common';
import { somebody, startPlatform, type TestUser } from '../../testing';
import { Jobs } from '../jobs/jobs';
import { type TaskAtWork, TaskOf, type TaskResult } from './task-of';
import { tasks } from './tasks.service';

/** Counts as far as it is told; between the steps a test may do something. */
@Injectable()
class Counting {
  between: (at: number) => unknown = () => undefined;

  @TaskOf('count', { needs: 'course:read' })
  async count({ params, actor, progress }: TaskAtWork<{ to: number }>): Promise<TaskResult> {
    for (let at = 1; at <= params.to; at++) {
      await progress(at, params.to);
      await this.between(at);
    }
    return { name: 'Zählung “1”.txt', type: 'text/plain', bytes: Buffer.from(`${actor.name}: ${params.to}`) };
  }

  @TaskOf('refuse')
  refuse(): Promise<TaskResult> {
    return Promise.reject(new Problem('course/no-dates'));
  }

  @TaskOf('break')
  break(): Promise<TaskResult> {
    return Promise.reject(new Error('a bug'));
  }
}

@Module({ providers: [Counting] })
class CountingModule {}

let test: TestApp;
let folder: string;
let ada: TestUser;
let bo: TestUser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kenshu-files-'));
  test = await startPlatform({ KENSHU_FILES: folder }, CountingModule);
  ada = somebody(test, 'coordinator');
  bo = somebody(test, 'coordinator');
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true });
});

const as = ({ userId }: TestUser): UserActor => ({
  kind: 'user',
  userId,
  personId: userId,
  signInId: '',
  name: 'Ada',
  grants: [{ role: 'coordinator' }],
});

async function started(kind: string, params: Record<string, unknown> = {}, user = ada): Promise<string> {
  const { text } = await test.db.transaction((tx) => tasks.start(tx, kind, params, as(user)));
  return (JSON.parse(text) as { id: string }).id;
}

/** What the worker does with it. */
const work = (id: string) => test.app.get(Jobs).declared.get('task.run')!.run({ id });
const state = async (id: string, user = ada) => (await user.get(`/tasks/${id}`)).body;
const between = (act: (at: number) => unknown) => (test.app.get(Counting).between = act);

it('is queued in the transaction that starts it, or not at all', async () => {
  const queued = async () =>
    (
      await test.db.query<{ n: number }[]>(
        `select count(*)::int as n from graphile_worker.jobs where task_identifier = 'task.run'`,
      )
    )[0]!.n;
  const before = await queued();
  const rolledBack = test.db.transaction(async (tx) => {
    await tasks.start(tx, 'count', { to: 1 }, as(ada));
    throw new Error('thought better of it');
  });
  await expect(rolledBack).rejects.toThrow('thought better');
  expect(await queued()).toBe(before);
  const id = await started('count', { to: 1 });
  expect(await queued()).toBe(before + 1);
  expect(await state(id)).toEqual({
    id,
    kind: 'count',
    status: 'waiting',
    done: 0,
    total: null,
    result: null,
    problem: null,
    createdAt: expect.any(String),
    endedAt: null,
    version: 1,
  });
});

it('says how far it is, and gives its result to its owner alone, to be saved and not shown', async () => {
  const id = await started('count', { to: 3 });
  const seen: number[] = [];
  between(async () => seen.push((await state(id)).done));
  await work(id);
  expect(seen).toEqual([1, 2, 3]);
  const { status, result } = await state(id);
  expect([status, result]).toEqual(['done', { id: expect.any(String), name: 'Zählung “1”.txt', size: 14 }]);

  const file = await ada.get(`/files/${result.id}`);
  expect([file.status, file.text]).toEqual([200, 'coordinator: 3']);
  expect(file.headers).toMatchObject({
    'content-type': 'text/plain',
    'content-disposition': `attachment; filename="Z_hlung _1_.txt"; filename*=UTF-8''Z%C3%A4hlung%20%E2%80%9C1%E2%80%9D.txt`,
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  expect([(await bo.get(`/files/${result.id}`)).status, (await bo.get(`/tasks/${id}`)).status]).toEqual([404, 404]);
  const nobodyYet = test.withCookie(`lecturer.${ada.userId}`);
  await test.db.query(`update file set needs = 'nomination:read' where id = $1`, [result.id]);
  expect((await nobodyYet.get(`/files/${result.id}`)).status).toBe(404);
  expect((await ada.get(`/files/${result.id}`)).status).toBe(200);
});

it('is taken away with its bytes when its day is over', async () => {
  const id = await started('count', { to: 1 });
  await work(id);
  const { result } = await state(id);
  const kept = async () =>
    (await readdir(folder, { recursive: true, withFileTypes: true })).filter((f) => f.isFile()).length;
  const before = await kept();
  await test.db.query(`update file set expires_at = app_now() - interval '1 second' where id = $1`, [result.id]);
  expect((await ada.get(`/files/${result.id}`)).status).toBe(404);
  await test.app.get(Jobs).declared.get('files.sweep')!.run({});
  // bytes are left for a day, as a transaction may be about to name them
  expect(await kept()).toBe(before);
  expect((await state(id)).result).toBeNull();
});

it('ends where it was cancelled, without a result', async () => {
  const id = await started('count', { to: 3 });
  between(async (at) => {
    if (at !== 1) return;
    const { version } = await state(id);
    expect((await bo.delete(`/tasks/${id}`, version)).status).toBe(404);
    expect((await ada.delete(`/tasks/${id}`, version)).status).toBe(204);
  });
  await work(id);
  expect(await state(id)).toMatchObject({ status: 'cancelled', done: 1, result: null });
  const { version } = await state(id);
  expect((await ada.delete(`/tasks/${id}`, version)).status).toBe(404);
  await work(id);
  expect(await state(id)).toMatchObject({ status: 'cancelled' });
});

it('tells what refused it, and a bug to the log', async () => {
  const refused = await started('refuse');
  await work(refused);
  expect(await state(refused)).toMatchObject({ status: 'failed', problem: 'course/no-dates' });
  const broken = await started('break');
  await expect(work(broken)).rejects.toThrow('a bug');
  expect(await state(broken)).toMatchObject({ status: 'failed', problem: 'internal' });
  const { version } = await state(broken);
  expect((await ada.delete(`/tasks/${broken}`, version)).body.type).toBe('/problems/task/ended');
});

it('begins anew where the worker was killed in the middle', async () => {
  const id = await started('count', { to: 2 });
  const killed = new Promise<never>(() => undefined);
  const reached = new Promise<void>((resolve) => between((at) => (resolve(), at === 1 ? killed : undefined)));
  void work(id);
  await reached;
  expect(await state(id)).toMatchObject({ status: 'running', done: 1 });
  between(() => undefined);
  await work(id);
  expect(await state(id)).toMatchObject({ status: 'done', done: 2 });
});
