import type { Tone } from '../kit/workflow';

/** Where long work stands; what is over does not begin again. */
const taskStates = {
  waiting: { label: 'Waiting to begin', tone: 'info' },
  running: { label: 'At work', tone: 'info' },
  done: { label: 'Done', tone: 'success' },
  failed: { label: 'Not done', tone: 'danger' },
  cancelled: { label: 'Cancelled', tone: 'neutral' },
} as const satisfies Record<string, { label: string; tone: Tone }>;

export type TaskStatus = keyof typeof taskStates;
export const taskStatuses = Object.keys(taskStates) as TaskStatus[];

/** Results are fetched within a day and then swept. */
export const taskLimits = { resultHours: 24 } as const;
