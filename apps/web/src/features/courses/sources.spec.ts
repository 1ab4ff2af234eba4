import { expect, it } from '@jest/globals';
import { listOf, saidOf, sourcesOf } from './sources';

const facts = [
  { field: 'countryCodes', value: '["PH", "KH"]', source: 'A', chosen: true },
  { field: 'countryCodes', value: '["PH", "KH", "VN"]', source: 'B', chosen: false },
  { field: 'endsOn', value: '2009-12-11', source: 'A', chosen: true },
  { field: 'endsOn', value: '2009-12-10', source: 'B', chosen: false },
  { field: 'topics', value: '["asset-recovery"]', source: 'our reading', chosen: true },
];

it('numbers each source once, and leaves the reading of the topics to the theme', () => {
  expect(sourcesOf(facts)).toEqual(['A', 'B']);
});

it('tells what bears out the value shown from what others say', () => {
  expect(saidOf(facts, 'endsOn', '2009-12-11')).toEqual({
    numbers: [1],
    others: [{ value: '2009-12-10', numbers: [2] }],
  });
  expect(saidOf(facts, 'countryCodes', ['PH', 'KH'])).toMatchObject({ numbers: [1] });
});

it('says that no source bears out what was changed here', () => {
  expect(saidOf(facts, 'endsOn', '2009-12-12')).toEqual({
    numbers: [],
    others: [
      { value: '2009-12-11', numbers: [1] },
      { value: '2009-12-10', numbers: [2] },
    ],
  });
});

it('reads a list', () => expect(listOf('["PH", "KH"]')).toEqual(['PH', 'KH']));
