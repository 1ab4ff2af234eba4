import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { restDaysOf } from '@kenshu/domain/kit/rest-days';

const weekData = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('cldr-core/supplemental/weekData.json')), 'utf8'),
) as { supplemental: { weekData: Record<'weekendStart' | 'weekendEnd', Record<string, string>> } };
const { weekendStart, weekendEnd } = weekData.supplemental.weekData;

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const number = (name: string | undefined) => weekdays.indexOf(name ?? '') + 1;

it('knows the days of rest as CLDR does, in every country', () => {
  const codes = new Set([...Object.keys(weekendStart), ...Object.keys(weekendEnd), 'KE', 'JP', 'AE']);
  const listed = [...codes].filter((code) => /^[A-Z]{2}$/.test(code));
  const wrong = listed.filter((code) => {
    const first = number(weekendStart[code] ?? weekendStart['001']);
    const last = number(weekendEnd[code] ?? weekendEnd['001']);
    return restDaysOf(code).join() !== (first === last ? [first] : [first, last]).join();
  });
  expect(listed.length).toBeGreaterThan(15);
  expect(wrong).toEqual([]);
});
