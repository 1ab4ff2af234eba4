import { describe, expect, it } from '@jest/globals';
import { listSearch } from './list-search';

describe('a list in the address', () => {
  it('reads what is there and leaves out what is not', () => {
    expect(listSearch({ page: 2, sort: '-submittedAt', q: 'Nguyễn', columns: 'name.rank' })).toEqual({
      page: 2,
      sort: '-submittedAt',
      q: 'Nguyễn',
      columns: 'name.rank',
    });
    expect(listSearch({})).toEqual({});
  });

  it('takes a number for words to find', () => expect(listSearch({ q: 2018 })).toEqual({ q: '2018' }));

  it.each([{ page: 0 }, { page: 'two' }, { page: 1.5 }, { pageSize: 101 }, { sort: '' }, { q: null }])(
    'opens the list at first view for %j',
    (raw) => expect(listSearch(raw)).toEqual({}),
  );
});
