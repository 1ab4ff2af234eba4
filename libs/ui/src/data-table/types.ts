import type { ReactNode } from 'react';

export interface Column<T> {
  /** The name in the address and, where sortable, the field the server sorts by. */
  key: string;
  title: string;
  render: (row: T) => ReactNode;
  sortable?: boolean;
  /** `end` for numbers, so that units stand under units. */
  align?: 'start' | 'end';
  width?: number | string;
  /** Not shown until it is chosen. */
  hidden?: boolean;
  /** Not offered for hiding. The first column never is: it says which record the row is. */
  always?: boolean;
  /** A column of buttons: its title is for screen readers only, and it is always there. */
  quiet?: boolean;
  /** Wraps instead of making the table wider. */
  wraps?: boolean;
}

/** What the address says of a list; whatever is absent is as the page has it at first. */
export interface ListState {
  page?: number;
  pageSize?: number;
  /** A column's key, with `-` before it for descending. */
  sort?: string;
  /** Words to find. */
  q?: string;
  /** The keys of the columns shown. */
  columns?: string[];
}

export const defaultPageSize = 25;
