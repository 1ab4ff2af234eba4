import { describe, expect, it } from '@jest/globals';
import { keyFor, settle } from './idempotency';

describe('the key of a press', () => {
  it('is a version 4 uuid', () => {
    expect(keyFor('POST /api/a {}')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('stays while the same request has no answer, and only for that request', () => {
    const first = keyFor('POST /api/b {"name":"A"}');
    expect(keyFor('POST /api/b {"name":"A"}')).toBe(first);
    expect(keyFor('POST /api/b {"name":"B"}')).not.toBe(first);
  });

  it('is new after an answer', () => {
    const first = keyFor('POST /api/c {}');
    settle('POST /api/c {}');
    expect(keyFor('POST /api/c {}')).not.toBe(first);
  });
});
