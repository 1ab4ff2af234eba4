import type { UserActor } from '@kenshu/domain/kit/actor';
import { Problem } from '@kenshu/domain/kit/problem';
import { type Answer, Db, demandVersion, jsonOf, JsonText, lockVisible, nowOf, Reader, rowOf, sql } from '@kenshu/http';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { addJob } from '../jobs/add-job';
import { ownTasks, taskRecord } from './task.queries';
import { Task } from './task.entity';

/** Begins long work in the transaction of the act that asks for it; answers the task, to be given out with 202. */
async function start(
  tx: EntityManager,
  kind: string,
  params: Record<string, unknown>,
  actor: UserActor,
): Promise<JsonText> {
  const { id } = await tx.save(Task, { kind, params, ownerId: actor.userId });
  await addJob(tx, 'task.run', { id });
  const { body, version } = (await rowOf<Answer>(tx, taskRecord(id, actor)))!;
  return new JsonText(body, version, `/api/tasks/${id}`);
}

/** The one way by which long work begins. */
export const tasks = { start };

@Injectable()
export class TasksService {
  constructor(
    private readonly db: Db,
    private readonly reader: Reader,
  ) {}

  async get(id: string, actor: UserActor): Promise<JsonText> {
    const found = await this.reader.row<Answer>(taskRecord(id, actor));
    if (!found) throw new Problem('not-found');
    return jsonOf(found);
  }

  /** The work ends where it next says how far it is. */
  cancel(id: string, version: number | undefined, actor: UserActor): Promise<void> {
    return this.db.transaction(async (tx) => {
      const task = await lockVisible<Pick<Task, 'version' | 'endedAt'>>(
        tx,
        'task',
        sql`t.version, t.ended_at as "endedAt"`,
        id,
        ownTasks(actor),
        sql`t.status = 'cancelled'`,
      );
      demandVersion(version, task.version);
      if (task.endedAt) throw new Problem('task/ended');
      await tx.update(Task, { id }, { status: 'cancelled', endedAt: new Date(await nowOf(tx)) });
    });
  }
}
