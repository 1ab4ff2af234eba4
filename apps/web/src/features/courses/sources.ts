import type { FactDto } from '@kenshu/api-client';

/** What the sources say of one field: which of them bear out the value shown, and what others say instead. */
interface Said {
  numbers: number[];
  others: { value: string; numbers: number[] }[];
}

/** A value in one form, whether it comes from the record, as JSON text, or from a list. */
const normal = (value: unknown): string => {
  if (typeof value !== 'string') return JSON.stringify(value);
  const list = parsedList(value);
  return list ? JSON.stringify(list) : value;
};

function parsedList(value: string): unknown[] | undefined {
  if (!value.startsWith('[')) return undefined;
  try {
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) ? list : undefined;
  } catch {
    // a text that begins with a bracket
    return undefined;
  }
}

// What topics a theme stands for is told with the theme.
const ofTheTheme = new Set(['topics']);

/** Every source once, in the order of the facts; a footnote is its place in this list, from 1. */
export const sourcesOf = (facts: readonly FactDto[]): string[] => [
  ...new Set(facts.filter(({ field }) => !ofTheTheme.has(field)).map(({ source }) => source)),
];

export function saidOf(facts: readonly FactDto[], field: string, shown: unknown): Said {
  const sources = sourcesOf(facts);
  const said: Said = { numbers: [], others: [] };
  for (const fact of facts.filter((one) => one.field === field)) {
    const number = sources.indexOf(fact.source) + 1;
    if (normal(fact.value) === normal(shown)) {
      said.numbers.push(number);
      continue;
    }
    const other = said.others.find(({ value }) => value === fact.value);
    if (other) other.numbers.push(number);
    else said.others.push({ value: fact.value, numbers: [number] });
  }
  return said;
}

/** The values of a list that came as JSON text. */
export const listOf = (value: string): string[] => (parsedList(value) ?? [value]).map(String);
