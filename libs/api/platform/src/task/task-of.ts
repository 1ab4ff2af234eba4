import type { UserActor } from '@kenshu/domain/kit/actor';
import type { Permission } from '@kenshu/domain/kit/permissions';
import { SetMetadata } from '@nestjs/common';

export const TASK = 'kenshu:task';

export interface TaskResult {
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** What a task's method is given to work with. */
export interface TaskAtWork<P> {
  params: P;
  /** Who started it, with the rights of the moment it runs. */
  actor: UserActor;
  /** Notes how far it is; throws where it was cancelled, which ends the work. */
  progress: (done: number, total: number) => Promise<void>;
}

export interface TaskLabel {
  kind: string;
  /** What the owner must be allowed to when fetching the result. */
  needs?: Permission;
}

/** Marks a method `(TaskAtWork) => TaskResult` that the worker runs for every task of this kind. */
export const TaskOf = (kind: string, options: Pick<TaskLabel, 'needs'> = {}): MethodDecorator =>
  SetMetadata(TASK, { kind, ...options } satisfies TaskLabel);
