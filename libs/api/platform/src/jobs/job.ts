import { SetMetadata } from '@nestjs/common';

export const JOB = 'kenshu:job';

export interface JobLabel {
  name: string;
  /** When it runs of itself, in the five fields of cron, UTC. */
  cron?: string;
}

/** Marks a method `(payload)` that the worker runs for every job of this name. */
export const Job = (name: string, options: Pick<JobLabel, 'cron'> = {}): MethodDecorator =>
  SetMetadata(JOB, { name, ...options } satisfies JobLabel);
