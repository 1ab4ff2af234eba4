// The program of the thread in which sheets are read. Node runs it as it stands, so it imports packages and types only.
import { PassThrough } from 'node:stream';
import { parentPort, workerData } from 'node:worker_threads';
import { parse } from 'csv-parse/sync';
import type Excel from 'exceljs';
import type JSZip from 'jszip';
import { format, getFormatDateInfo } from 'numfmt';
import type { Sheet, SheetCell, SheetLimits, SheetRefusal, SheetRow } from './sheet';

const { bytes, limits } = workerData as { bytes: Uint8Array; limits: SheetLimits };

class Refused extends Error {}
const refused = (why: SheetRefusal) => new Refused(why);

/** What a library throws at is not a sheet; what we threw ourselves stays. */
async function reading<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Refused ? error : refused('sheet/unreadable');
  }
}

const begins = (...start: number[]) => start.every((byte, i) => bytes[i] === byte);

// --- XLSX

// Not needed for text, and some of them are unfolded cell by cell over a million rows.
const ignoreNodes = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'autoFilter', 'mergeCells', 'rowBreaks'],
  ...[
    'hyperlinks',
    'pageMargins',
    'dataValidations',
    'pageSetup',
    'headerFooter',
    'printOptions',
    'picture',
    'drawing',
  ],
  ...['sheetProtection', 'tableParts', 'conditionalFormatting', 'extLst', 'legacyDrawing'],
];

/** Unpacks everything once, by the reader that unpacks it again, and counts. */
async function countUnpacked(zip: JSZip): Promise<void> {
  let left = limits.unpacked;
  for (const entry of Object.values(zip.files)) {
    for await (const chunk of entry.nodeStream().pipe(new PassThrough())) {
      left -= (chunk as Buffer).length;
      if (left < 0) throw refused('sheet/too-large');
    }
  }
}

const DAY_MS = 86_400_000;
/** Days from 30 December 1899, from which sheets count, to 1970. */
const EPOCH = 25_569;
const GENERAL = 'General';

/** A date that is shown in the reader’s own order is given in the one that everybody reads alike. */
const neutral = (pattern: string) =>
  pattern === 'mm-dd-yy' || pattern.startsWith('[$-F800]')
    ? 'yyyy-mm-dd'
    : pattern === 'm/d/yy "h":mm'
      ? 'yyyy-mm-dd hh:mm'
      : pattern;

const number = (value: number, pattern: string) =>
  // the general format would round what has many digits, such as the number of a passport
  pattern === GENERAL ? String(value) : format(pattern, value, { throws: false });

function date(value: Date, pattern: string): Omit<SheetCell, 'column'> {
  const { year, month, day } = getFormatDateInfo(pattern);
  const text = number(value.getTime() / DAY_MS + EPOCH, neutral(pattern));
  return { text, ...(year && month && day && { day: value.toISOString().slice(0, 10) }) };
}

function shown(value: Excel.CellValue, pattern: string): Omit<SheetCell, 'column'> {
  if (value === null || value === undefined) return { text: '' };
  if (typeof value === 'string') return { text: value };
  if (typeof value === 'number') return { text: number(value, pattern) };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' };
  if (value instanceof Date) return date(value, pattern);
  if ('richText' in value) return { text: value.richText.map(({ text }) => text).join('') };
  if ('error' in value) return { text: value.error };
  if ('hyperlink' in value) return { text: value.text };
  // a formula: what it came to when the sheet was saved
  return shown(value.result, pattern);
}

async function readXlsx(): Promise<Sheet> {
  // half a second that a text need not wait
  const [{ default: Excel }, { default: JSZip }] = await Promise.all([import('exceljs'), import('jszip')]);
  const zip = await reading(() => JSZip.loadAsync(bytes));
  await reading(() => countUnpacked(zip));
  const book = new Excel.Workbook();
  await reading(() => book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer, { ignoreNodes }));
  const [sheet, ...others] = book.worksheets.filter(({ state }) => state === 'visible');
  if (!sheet) throw refused('sheet/unreadable');
  const rows: SheetRow[] = [];
  sheet.eachRow((row) => {
    const cells: SheetCell[] = [];
    row.eachCell((cell) => {
      const { text, day } = shown(cell.value, cell.numFmt ?? GENERAL);
      if (text) cells.push({ column: letters(cell.fullAddress.col), text, ...(day && { day }) });
    });
    add(rows, { row: row.number, cells });
  });
  return { name: sheet.name, others: others.map(({ name }) => name), rows };
}

// --- CSV

/** The text in the encoding that its first bytes tell, else UTF-8; a guess would turn names into other names. */
function decoded(): string {
  const encoding = begins(0xff, 0xfe) ? 'utf-16le' : begins(0xfe, 0xff) ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** What separates the cells of the first line: the one that occurs most, outside quotes. */
function delimiterOf(text: string): string {
  const [line = ''] = text
    .trimStart()
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]/, 1);
  const times = (mark: string) => line.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (times(mark) > times(best) ? mark : best));
}

async function readCsv(): Promise<Sheet> {
  const text = await reading(decoded);
  if (text.includes('\0')) throw refused('sheet/unreadable');
  // a line for Excel alone, which neither shows nor counts it
  const [, told, cells] = /^sep=(.)\r?\n([^]*)$/.exec(text) ?? [undefined, undefined, text];
  const rows: SheetRow[] = [];
  let row = 0;
  const onRecord = (record: string[]) => {
    row++;
    add(rows, {
      row,
      cells: record.flatMap((text, i) => (text ? [{ column: letters(i + 1), text }] : [])),
    });
    return null;
  };
  const delimiter = told ?? delimiterOf(text);
  await reading(() => parse(cells, { delimiter, relaxColumnCount: true, relaxQuotes: true, onRecord }));
  return { name: '', others: [], rows };
}

// --- both

function add(rows: SheetRow[], row: SheetRow): void {
  if (!row.cells.length) return;
  if (rows.length === limits.rows) throw refused('sheet/too-large');
  rows.push(row);
}

/** The name of a column: 1 is A, 27 is AA. */
const letters = (column: number): string =>
  column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

try {
  parentPort!.postMessage({ sheet: await (begins(0x50, 0x4b) ? readXlsx() : readCsv()) });
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  parentPort!.postMessage({ refused: error.message });
}
