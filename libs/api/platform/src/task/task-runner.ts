import { Problem } from '@kenshu/domain/kit/problem';
import { taskLimits } from '@kenshu/domain/platform/task';
import { Authenticator, Db, LabelledMethods, rowOf, sql } from '@kenshu/http';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Files } from '../file/files';
import { Job } from '../jobs/job';
import { TASK, type TaskAtWork, type TaskLabel, type TaskResult } from './task-of';
import { Task } from './task.entity';

type Run = (work: TaskAtWork<unknown>) => Promise<TaskResult>;

class Cancelled extends Error {}

/** Runs tasks in the worker. A worker that is killed leaves its task to another, which begins it anew. */
@Injectable()
export class TaskRunner implements OnModuleInit {
  private readonly kinds = new Map<string, TaskLabel & { run: Run }>();

  constructor(
    private readonly db: Db,
    private readonly files: Files,
    private readonly authenticator: Authenticator,
    private readonly methods: LabelledMethods,
  ) {}

  onModuleInit() {
    for (const { label, method } of this.methods.with<TaskLabel, Run>(TASK)) {
      if (this.kinds.has(label.kind)) throw new Error(`two methods do the task ${label.kind}`);
      this.kinds.set(label.kind, { ...label, run: method });
    }
  }

  @Job('task.run')
  async run(payload: unknown): Promise<void> {
    const { id } = payload as { id: string };
    const task = await this.db.transaction((tx) => begin(tx, id));
    if (!task) return;
    const kind = this.kinds.get(task.kind);
    if (!kind) throw new Error(`nobody does the task ${task.kind}`);
    try {
      const actor = await this.authenticator.actorOfUser(task.ownerId);
      if (!actor) throw new Problem('not-allowed');
      const progress = (done: number, total: number) => this.db.transaction((tx) => note(tx, id, done, total));
      const result = await kind.run({ params: task.params, actor, progress });
      await this.db.transaction((tx) => this.finish(tx, task, kind, result));
    } catch (error) {
      if (error instanceof Cancelled) return;
      const expected = error instanceof Problem;
      await this.db.transaction((tx) => fail(tx, id, expected ? error.type : 'internal'));
      // a bug is told to the log of the worker; it is not tried again, for it would fail again
      if (!expected) throw error;
    }
  }

  private async finish(
    tx: EntityManager,
    { id, ownerId }: Task,
    { needs }: TaskLabel,
    result: TaskResult,
  ): Promise<void> {
    if (!(await rowOf(tx, sql`select 1 from task where id = ${id} and status = 'running' for update`))) return;
    const { now } = (await rowOf<{ now: Date }>(tx, sql`select app_now() as now`))!;
    const expiresAt = new Date(now.getTime() + taskLimits.resultHours * 3_600_000);
    const file = await this.files.keep(tx, { ...result, ownerId, needs, expiresAt });
    await tx.update(Task, { id }, { status: 'done', resultId: file.id, endedAt: now });
  }
}

/** The task, now at work; null where it was cancelled or is over. */
async function begin(tx: EntityManager, id: string): Promise<Task | null> {
  const task = await tx.findOne(Task, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!task || task.endedAt) return null;
  await tx.update(Task, { id }, { status: 'running', done: 0, total: null });
  return task;
}

async function note(tx: EntityManager, id: string, done: number, total: number): Promise<void> {
  const { affected } = await tx.update(Task, { id, status: 'running' }, { done, total });
  if (!affected) throw new Cancelled();
}

async function fail(tx: EntityManager, id: string, problem: string): Promise<void> {
  const at = await rowOf<{ now: Date }>(tx, sql`select app_now() as now`);
  await tx.update(Task, { id, status: 'running' }, { status: 'failed', problem, endedAt: at!.now });
}
