import { readSheet } from './read-sheet';
import type { Table } from './table';

/** Longest name of a sheet, and what may not stand in it (Excel’s limits). */
const NAME = 31;
const notInName = /[\\/?*[\]:]/g;

// A carriage return is lost in XML but as the sheet spells it; what is spelt so already must not be taken for it.
const spelt = (text: string) => text.replace(/_x[0-9A-F]{4}_/g, (code) => `_x005F${code}`).replaceAll('\r', '_x000D_');

/**
 * The table as XLSX. Every cell is text: what begins like a formula stays the words it is, also after it was opened
 * and saved again. In the worker only.
 */
async function write({ title, note, columns, rows }: Table): Promise<Uint8Array> {
  const { default: Excel } = await import('exceljs');
  const book = new Excel.Workbook();
  book.title = title;
  book.description = note;
  const sheet = book.addWorksheet(title.replace(notInName, ' ').slice(0, NAME), {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  sheet.columns = columns.map(({ title: header, width }) => ({ header, width, style: { numFmt: '@' } }));
  sheet.getRow(1).font = { bold: true };
  for (const row of rows) sheet.addRow(row.map(spelt));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The one way by which sheets are made and read. */
export const sheets = { write, read: (bytes: Uint8Array) => readSheet(bytes) };
