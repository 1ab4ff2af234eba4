import { expect, it } from '@jest/globals';
import { courseFilters } from './course-search';

it('keeps what it understands of an address and drops the rest', () => {
  const programmeId = '0198aa00-0000-7000-8000-000000000009';
  expect(courseFilters({ programmeId, status: 'closed', year: 2018, origin: 'reference', page: 2 })).toEqual({
    programmeId,
    status: 'closed',
    year: 2018,
    origin: 'reference',
  });
  expect(courseFilters({ programmeId: 'x', status: 'open', year: 'last', origin: 'elsewhere' })).toEqual({});
});
