/** A sheet as somebody handed it in: only rows and cells that hold something, each with its place. */
export interface Sheet {
  /** Empty for CSV. */
  name: string;
  /** Further sheets of the book, which were not read. */
  others: string[];
  rows: SheetRow[];
}

export interface SheetRow {
  /** As the sheet counts, from 1. */
  row: number;
  cells: SheetCell[];
}

export interface SheetCell {
  /** As the sheet names it: A, B, … AA. */
  column: string;
  /** Exactly as it is shown. */
  text: string;
  /** YYYY-MM-DD, where the sheet holds a date: what is shown of it may be read two ways. */
  day?: string;
}

export const sheetLimits = {
  /** Bytes as handed in. */
  packed: 10 * 1024 * 1024,
  /** Bytes of everything in it, counted while it is unpacked. */
  unpacked: 100 * 1024 * 1024,
  rows: 10_000,
  /** Enough for the largest sheet, which takes 250 MB and 2 s: one of 5 MB took 1.3 GB unguarded. */
  heapMb: 512,
  patienceMs: 30_000,
};

export type SheetLimits = typeof sheetLimits;
export type SheetRefusal = 'sheet/too-large' | 'sheet/unreadable';
