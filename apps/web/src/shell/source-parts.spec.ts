import { expect, it } from '@jest/globals';
import { partsOf } from './source-parts';

it('opens the addresses in a source', () => {
  expect(partsOf('found: https://www.a.example/x/ (derived: one a year)')).toEqual([
    { text: 'a.example/x', href: 'https://www.a.example/x/' },
    { text: ' (derived: one a year)' },
  ]);
  expect(partsOf('a local blog, see notes')).toEqual([{ text: 'a local blog, see notes' }]);
});
