import { describe, expect, it } from '@jest/globals';
import { Problem } from '@kenshu/domain/kit/problem';
import Excel from 'exceljs';
import JSZip from 'jszip';
import { readSheet } from './read-sheet';
import { type Sheet, sheetLimits } from './sheet';
import { sheets } from './sheets';
import type { Table } from './table';

const MB = 1024 * 1024;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textsOf = ({ rows }: Sheet) => rows.map(({ cells }) => cells.map(({ text }) => text));

/** What became of it: the problem's type, or the sheet. */
const outcome = (reading: Promise<Sheet>) =>
  reading.catch((error: unknown) => {
    if (error instanceof Problem) return error.type;
    throw error;
  });

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (type: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${related}/${type}" Target="${target}"/></Relationships>`;

/** A book as another program writes it: the content of its one sheet, the shared strings, and what else lies in it. */
function book(sheet: string, strings = '', more: Record<string, Uint8Array> = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('_rels/.rels', relations('officeDocument', 'xl/workbook.xml'));
  zip.file(
    'xl/workbook.xml',
    `<workbook xmlns="${namespace}" xmlns:r="${related}"><sheets><sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>`,
  );
  zip.file('xl/_rels/workbook.xml.rels', relations('worksheet', 'worksheets/sheet1.xml'));
  zip.file('xl/worksheets/sheet1.xml', `<worksheet xmlns="${namespace}">${sheet}</worksheet>`);
  zip.file('xl/sharedStrings.xml', `<sst xmlns="${namespace}">${strings}</sst>`);
  for (const [name, bytes] of Object.entries(more)) zip.file(name, bytes);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const written = async (fill: (book: Excel.Workbook) => void) => {
  const made = new Excel.Workbook();
  fill(made);
  return new Uint8Array(await made.xlsx.writeBuffer());
};

describe('a sheet that is written', () => {
  const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '=HYPERLINK("http://x")', "'=1"];
  const odd = [
    '_x000D_',
    '_x005F_',
    ' space ',
    'two\nlines',
    'two\r\nlines',
    '00123',
    'Нгуен',
    'يوسف',
    '源 悠斗',
    'កែវ',
    '🎓',
  ];
  const table: Table = {
    title: 'List',
    note: '',
    language: 'en',
    columns: [
      { title: 'Dangerous', width: 20 },
      { title: 'Odd', width: 20 },
    ],
    rows: odd.map((text, i) => [dangerous[i] ?? 'x', text]),
  };

  it('comes back as it was, cell by cell', async () => {
    expect(await sheets.read(await sheets.write(table))).toEqual({
      name: 'List',
      others: [],
      rows: [['Dangerous', 'Odd'], ...table.rows].map(([first, second], i) => ({
        row: i + 1,
        cells: [
          { column: 'A', text: first },
          { column: 'B', text: second },
        ],
      })),
    });
  });

  it('holds no formula, but text alone that stays text when it is opened and saved again', async () => {
    const zip = await JSZip.loadAsync(await sheets.write(table));
    const xml = await zip.file('xl/worksheets/sheet1.xml')!.async('string');
    expect(xml.match(/<c [^>]*>/g)!.filter((cell) => !cell.includes('t="s"'))).toEqual([]);
    expect(xml).not.toMatch(/<f[ >]/);
  });
});

describe('a book that is read', () => {
  it('gives every cell as it is shown, and dates also as such', async () => {
    const bytes = await written((made) => {
      const sheet = made.addWorksheet('出願者');
      const cell = (address: string, value: Excel.CellValue, numFmt = 'General') =>
        Object.assign(sheet.getCell(address), { value, numFmt });
      cell('A1', 'Nom de famille');
      cell('A3', new Date('2001-02-03T00:00:00Z'), 'dd/mm/yyyy');
      cell('B3', new Date('2001-02-03T00:00:00Z'), 'mm-dd-yy'); // the reader's own order
      cell('C3', new Date('2001-02-03T00:00:00Z'), 'yyyy"年"m"月"d"日"');
      cell('D3', new Date('2001-02-03T18:30:00Z'), 'd mmm yyyy hh:mm');
      cell('E3', new Date('1899-12-30T09:05:00Z'), 'h:mm');
      cell('A4', 123, '00000');
      cell('B4', 1234567890123);
      cell('C4', 0.256, '0%');
      cell('D4', 1234.5, '#,##0.00 "USD"');
      cell('E4', true);
      cell('F4', { error: '#N/A' });
      cell('G4', { formula: 'A4*2', result: 246 }, '00000');
      cell('H4', { formula: 'A3+1', result: new Date('2001-02-04T00:00:00Z') }, 'dd/mm/yyyy');
      cell('AB7', { richText: [{ text: 'يو' }, { text: 'سف', font: { bold: true } }] });
      cell('AC7', { text: 'ada@example.org', hyperlink: 'mailto:ada@example.org' });
      made.addWorksheet('Hidden', { state: 'hidden' });
      made.addWorksheet('Second');
    });
    expect(await sheets.read(bytes)).toEqual({
      name: '出願者',
      others: ['Second'],
      rows: [
        { row: 1, cells: [{ column: 'A', text: 'Nom de famille' }] },
        {
          row: 3,
          cells: [
            { column: 'A', text: '03/02/2001', day: '2001-02-03' },
            { column: 'B', text: '2001-02-03', day: '2001-02-03' },
            { column: 'C', text: '2001年2月3日', day: '2001-02-03' },
            { column: 'D', text: '3 Feb 2001 18:30', day: '2001-02-03' },
            { column: 'E', text: '9:05' },
          ],
        },
        {
          row: 4,
          cells: [
            { column: 'A', text: '00123' },
            { column: 'B', text: '1234567890123' },
            { column: 'C', text: '26%' },
            { column: 'D', text: '1,234.50 USD' },
            { column: 'E', text: 'TRUE' },
            { column: 'F', text: '#N/A' },
            { column: 'G', text: '00246' },
            { column: 'H', text: '04/02/2001', day: '2001-02-04' },
          ],
        },
        {
          row: 7,
          cells: [
            { column: 'AB', text: 'يوسف' },
            { column: 'AC', text: 'ada@example.org' },
          ],
        },
      ],
    });
  });

  it('leaves the reading aids of a Japanese sheet out of the name', async () => {
    const strings = '<si><t>源 悠斗</t><rPh sb="0" eb="1"><t>ミナモト</t></rPh><phoneticPr fontId="1"/></si>';
    const bytes = await book('<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>', strings);
    expect(textsOf(await sheets.read(bytes))).toEqual([['源 悠斗']]);
  });

  it('is not kept by rules over the whole sheet, which would be unfolded cell by cell', async () => {
    const everything = 'A1:XFD1048576';
    const bytes = await book(
      `<sheetData><row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>last</t></is></c></row></sheetData>
       <mergeCells><mergeCell ref="${everything}"/></mergeCells>
       <dataValidations><dataValidation type="list" sqref="${everything}"><formula1>"a"</formula1></dataValidation></dataValidations>`,
    );
    const rows = [{ row: 1_048_576, cells: [{ column: 'XFD', text: 'last' }] }];
    expect(await sheets.read(bytes)).toEqual({ name: 'One', others: [], rows });
  });
});

describe('a text that is read', () => {
  const header = 'name;born\r\n';
  const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);

  it.each([
    ['commas, quotes, and a line within a cell', bytesOf('a,"b,""c""\nd"\n007,\n'), [['a', 'b,"c"\nd'], ['007']]],
    [
      'semicolons and a byte order mark',
      bytesOf('\ufeffa;b\r\n1,5;"x;y"\r\n'),
      [
        ['a', 'b'],
        ['1,5', 'x;y'],
      ],
    ],
    [
      'tabulators in UTF-16, as a spreadsheet saves Unicode text',
      utf16('a\tb\r\nيوسف\t源'),
      [
        ['a', 'b'],
        ['يوسف', '源'],
      ],
    ],
    ['a line that names the separator', bytesOf('sep=;\r\na;b,c,d\r\n'), [['a', 'b,c,d']]],
    [
      'a stray quote',
      bytesOf('a,b\nO"Neil,x\n'),
      [
        ['a', 'b'],
        ['O"Neil', 'x'],
      ],
    ],
    ['nothing', bytesOf(''), []],
  ])('takes %s', async (_, bytes, texts) => {
    expect(textsOf(await sheets.read(bytes))).toEqual(texts);
  });

  it('names rows and columns as a spreadsheet does, empty ones left out', async () => {
    expect(await sheets.read(bytesOf(`${header};;\r\n\r\nAda;\r\n;2001-02-03;\r\n`))).toEqual({
      name: '',
      others: [],
      rows: [
        {
          row: 1,
          cells: [
            { column: 'A', text: 'name' },
            { column: 'B', text: 'born' },
          ],
        },
        { row: 4, cells: [{ column: 'A', text: 'Ada' }] },
        { row: 5, cells: [{ column: 'B', text: '2001-02-03' }] },
      ],
    });
  });

  it('does not guess letters: another encoding than it says is no sheet', async () => {
    const shiftJis = Uint8Array.from([0x8c, 0xb9, 0x2c, 0x97, 0x49, 0x0a]);
    expect(await outcome(sheets.read(shiftJis))).toBe('sheet/unreadable');
  });
});

describe('what is not a sheet, or too much of one,', () => {
  it.each([
    ['an old or encrypted book', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['a document', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3', 'latin1')],
    ['a text with zeros', bytesOf('a,b\0\n')],
    ['an archive of something else', new JSZip().file('a.txt', 'a')],
    ['half a book', book('<sheetData/>').then((bytes) => bytes.slice(0, bytes.length / 2))],
    ['a book that is not well-formed', book('<sheetData><row')],
  ])('is refused: %s', async (_, given) => {
    const made = await given;
    const bytes = made instanceof JSZip ? await made.generateAsync({ type: 'uint8array' }) : made;
    expect(await outcome(sheets.read(bytes))).toBe('sheet/unreadable');
  });

  it('is refused beyond 10 MB', async () => {
    const problem: unknown = await sheets.read(new Uint8Array(10 * MB + 1)).catch((error: unknown) => error);
    expect(problem).toEqual(new Problem('sheet/too-large', { rows: 10_000, megabytes: 10, unpacked: 100 }));
    expect(problem).toMatchObject({ type: 'sheet/too-large', params: { rows: 10_000, megabytes: 10, unpacked: 100 } });
  });

  it.each([
    ['text', (rows: number) => Promise.resolve(bytesOf('a\n\n'.repeat(rows)))],
    [
      'book',
      (rows: number) =>
        book(
          `<sheetData>${'<row><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>'.repeat(rows)}</sheetData>`.replace(
            /<row><c r="A1"/g,
            (
              (row) => () =>
                `<row r="${++row}"><c r="A${row}"`
            )(0),
          ),
        ),
    ],
  ])('is refused beyond 10 000 rows of a %s', async (_, rows) => {
    const full = await outcome(sheets.read(await rows(10_000)));
    expect(typeof full === 'string' ? full : full.rows.length).toBe(10_000);
    expect(await outcome(sheets.read(await rows(10_001)))).toBe('sheet/too-large');
  });

  it('is refused beyond 100 MB unpacked, wherever in the book they lie', async () => {
    const padded = (size: number) => book('<sheetData/>', '', { 'xl/media/image1.png': new Uint8Array(size) });
    const bomb = await padded(100 * MB);
    expect(bomb.length).toBeLessThan(MB);
    expect(await outcome(sheets.read(bomb))).toBe('sheet/too-large');
    const small = { ...sheetLimits, unpacked: MB };
    expect(await outcome(readSheet(await padded(MB), small))).toBe('sheet/too-large');
    expect(await outcome(readSheet(await padded(MB - 4_000), small))).toEqual({ name: 'One', others: [], rows: [] });
  });

  it('takes its thread with it at most, be it memory or time, and the next one is read', async () => {
    const bytes = await book(`<sheetData><row r="1">${'<c r="A1"><v>1</v></c>'.repeat(200_000)}</row></sheetData>`);
    const little = { ...sheetLimits, heapMb: 16 };
    const hurried = { ...sheetLimits, patienceMs: 50 };
    const [memory, time, next] = await Promise.all([
      outcome(readSheet(bytes, little)),
      outcome(readSheet(bytes, hurried)),
      outcome(sheets.read(bytes)), // the control: under the usual guards it is no bomb
    ]);
    expect([memory, time]).toEqual(['sheet/too-large', 'sheet/too-large']);
    expect(next).toEqual({ name: 'One', others: [], rows: [{ row: 1, cells: [{ column: 'A', text: '1' }] }] });
  });
});
