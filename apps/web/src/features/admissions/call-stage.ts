import type { CountryCallDto } from '@kenshu/api-client';

export type CallStage = 'open' | 'cancelled' | 'under-way' | 'over';

/** Where a call stands for its country: nominations can be sent, it will not be held, results are on their way, or all is past. */
export function stageOf({ open, answer, closesAt, course }: CountryCallDto, now: Date): CallStage {
  if (course.status === 'cancelled')
    return course.endsOn && new Date(`${course.endsOn}T23:59Z`) < now ? 'over' : 'cancelled';
  const taking = course.status === 'calling' || course.status === 'selecting';
  // "No nomination" closes a call for the country; until the deadline it may still change its mind.
  if (open || (answer === 'no-nomination' && taking && new Date(closesAt) > now)) return 'open';
  return course.status === 'closed' || course.status === 'reported' ? 'over' : 'under-way';
}
