import { describe, expect, it } from '@jest/globals';
import Excel from 'exceljs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { sheets } from '../sheet/sheets';
import type { Table } from '../sheet/table';
import { documents } from './documents';
import { listTemplate } from './list.template';

const table: Table = {
  title: 'List: “participants” / *all*',
  note: 'Demonstration institute',
  language: 'en',
  columns: [
    { title: 'Name', width: 20 },
    { title: 'Own script', width: 20 },
  ],
  rows: [
    ['#panic("markup")', '=1+1'],
    ['Nguyễn Văn Hùng', '源 悠斗'],
    ['+1', '@SUM(A1)'],
    ['Keo Sreymom', 'កែវ'],
  ],
};

describe('a document', () => {
  it('holds what people wrote as text, in every script, and counts its pages', async () => {
    const pdf = await getDocument({ data: new Uint8Array(await documents.render(listTemplate, table)) }).promise;
    const { items } = await (await pdf.getPage(1)).getTextContent();
    // a reader of PDFs sees pieces of words; where they touch, it cannot know
    const close = (text: string) => text.replace(/\s/g, '').normalize('NFC');
    const text = close(items.map((item) => ('str' in item ? item.str : '')).join(''));
    const parts = ['*all*', '#panic("markup")', '=1+1', 'Nguyễn Văn Hùng', '源 悠斗', '+1', '@SUM(A1)', '1 / 1'];
    expect(parts.filter((part) => !text.includes(close(part)))).toEqual([]);
  });
});

describe('a sheet', () => {
  it('holds text alone, which survives being opened and saved again', async () => {
    const again = async (bytes: Uint8Array) => {
      const book = new Excel.Workbook();
      await book.xlsx.load(bytes.buffer as ArrayBuffer);
      return book;
    };
    const first = await again(await sheets.write(table));
    const second = await again(new Uint8Array(await first.xlsx.writeBuffer()));
    const sheet = second.worksheets[0]!;
    const rows = sheet.getSheetValues().slice(1) as unknown[][];
    expect(rows.map((row) => row.slice(1))).toEqual([['Name', 'Own script'], ...table.rows]);
    sheet.eachRow((row) => row.eachCell((cell) => expect(cell.type).toBe(Excel.ValueType.String)));
  });
});
