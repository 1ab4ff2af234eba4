import { describe, expect, it } from '@jest/globals';
import { latestHeld } from './latest-held';

const course = (startsOn: string | null, endsOn: string | null, more: object = {}) => ({
  startsOn,
  endsOn,
  year: null,
  status: 'closed' as const,
  ...more,
});

describe('the course that is copied unless told otherwise', () => {
  const planned = course('2027-03-15', '2027-04-16', { status: 'calling' });
  const running = course('2026-11-16', '2026-12-18', { status: 'running' });
  const cancelled = course('2026-02-02', '2026-03-06', { status: 'cancelled' });
  const held = course('2025-11-17', '2025-12-19');
  const known = course(null, null, { year: 2024 });

  it('is the latest that was held', () => {
    expect(latestHeld([planned, running, cancelled, held, known], '2026-11-26')).toBe(held);
    expect(latestHeld([planned, known, held], '2026-11-26')).toBe(held);
    expect(latestHeld([planned, known], '2026-11-26')).toBe(known);
  });

  it('is the latest of all where none was', () => {
    expect(latestHeld([planned, running], '2026-11-26')).toBe(planned);
    expect(latestHeld([], '2026-11-26')).toBeUndefined();
  });
});
