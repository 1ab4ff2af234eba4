import { describe, expect, it } from '@jest/globals';
import { changesOf, orNull } from './changes';

describe('what an edit sends', () => {
  it('is what was changed, and nothing else', () =>
    expect(
      changesOf(
        { a: 'x', b: null, c: ['KE'], d: { en: 'Police' } },
        { a: 'y', b: null, c: ['KE'], d: { en: 'Police' } },
      ),
    ).toEqual({ a: 'y' }));

  it('is null where a box was emptied', () =>
    expect(changesOf({ a: orNull('x') }, { a: orNull(' ') })).toEqual({ a: null }));
});
