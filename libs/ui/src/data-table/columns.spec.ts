import { describe, expect, it } from '@jest/globals';
import { nextSort, shownColumns, toggledColumns } from './columns';
import type { Column } from './types';

const column = (key: string, more: Partial<Column<object>> = {}): Column<object> => ({
  key,
  title: key,
  render: () => key,
  ...more,
});
const columns = [column('name'), column('rank'), column('notes', { hidden: true }), column('status', { always: true })];
const keys = (list: Column<object>[]) => list.map(({ key }) => key);

describe('the columns of a list', () => {
  it('leaves out at first what is hidden', () => {
    expect(keys(shownColumns(columns, undefined))).toEqual(['name', 'rank', 'status']);
  });

  it('shows the first column and the ones that always stand, whatever was chosen', () => {
    expect(keys(shownColumns(columns, []))).toEqual(['name', 'status']);
  });

  it('toggles one and keeps the order of the table', () => {
    expect(toggledColumns(columns, undefined, 'notes')).toEqual(['name', 'rank', 'notes', 'status']);
    expect(toggledColumns(columns, undefined, 'rank')).toEqual(['name', 'status']);
  });

  it('forgets a choice that equals the first view', () => {
    expect(toggledColumns(columns, ['name', 'status'], 'rank')).toBeUndefined();
  });

  it.each([
    [undefined, 'rank'],
    ['rank', '-rank'],
    ['-rank', undefined],
    ['name', 'rank'],
  ])('after %s a press on rank sorts by %s', (sort, next) => expect(nextSort(sort, 'rank')).toBe(next));
});
