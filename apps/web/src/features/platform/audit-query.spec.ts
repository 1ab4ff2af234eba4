import { describe, expect, it } from '@jest/globals';
import { auditQuery } from './audit-query';

describe('what the trail is asked for', () => {
  it('is from the first hour of a day to the last hour of another, in the institute’s zone', () =>
    expect(auditQuery({ q: 'ada', from: '2026-11-01', until: '2026-11-01' }, 'Asia/Tokyo')).toMatchObject({
      q: 'ada',
      from: '2026-10-31T15:00:00Z',
      until: '2026-11-01T15:00:00Z',
    }));
});
