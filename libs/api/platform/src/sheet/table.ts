/** Rows to be printed or put into a sheet, in one language. */
export interface Table {
  title: string;
  /** Where it is from and of what day, under the rows. */
  note: string;
  /** BCP 47. */
  language: string;
  /** `width` is a share of the page, and characters in a sheet. */
  columns: { title: string; width: number }[];
  rows: string[][];
}
