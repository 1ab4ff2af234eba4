import type { ListState } from '@kenshu/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';

type Raw = Record<string, unknown>;

/** A list's part of the address; `columns` are keys with a dot between them. */
export type ListSearch = Omit<ListState, 'columns'> & { columns?: string };

const whole = (value: unknown, most: number) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
// a number in the address reads as one; a person may look for 2018
const words = (value: unknown) =>
  typeof value === 'number' ? String(value) : typeof value === 'string' && value !== '' ? value : undefined;

/**
 * For `validateSearch`: what is not understood is left out, so that an old link opens the list and not an error.
 * A page's own filters stand beside it: `(raw) => ({ ...listSearch(raw), status: … })`.
 */
export function listSearch(raw: Raw): ListSearch {
  const search: ListSearch = {
    page: whole(raw['page'], 1_000_000),
    pageSize: whole(raw['pageSize'], 100),
    sort: words(raw['sort']),
    q: words(raw['q']),
    columns: words(raw['columns']),
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/** The list's state of this page, and the change to it; typing replaces the entry of the history, a page adds one. */
export function useListSearch(): [ListState, (change: Partial<ListState>) => void] {
  const { columns, ...rest } = listSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const change = (next: Partial<ListState>) => {
    const search = (before: Raw) => ({
      ...before,
      ...next,
      ...('columns' in next && { columns: next.columns?.join('.') }),
    });
    void navigate({ to: '.', search: search as never, replace: 'q' in next, resetScroll: false });
  };
  return [{ ...rest, columns: columns?.split('.') }, change];
}
