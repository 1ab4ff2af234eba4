export interface Holiday {
  /** In the country’s own calendar of days. */
  day: string;
  /** In English and the country’s languages. */
  names: Record<string, string>;
}

const DAY_MS = 86_400_000;
const known = new Map<string, Holiday[]>();

/** The public holidays of a country in a year, one row a day; those by the moon are a forecast. None where none are known. */
export async function holidaysOf(code: string, year: number): Promise<Holiday[]> {
  const key = `${code} ${year}`;
  const kept = known.get(key);
  if (kept) return kept;
  const found = await reckon(code, year);
  known.set(key, found);
  return found;
}

async function reckon(code: string, year: number): Promise<Holiday[]> {
  const { default: Holidays } = await import('date-holidays'); // some 10 MB, for whoever asks first
  const calendar = new Holidays(code);
  const languages = [...new Set(['en', ...calendar.getLanguages()])];
  const [first = [], ...others] = languages.map((language) =>
    calendar.getHolidays(year, language).filter(({ type }) => type === 'public'),
  );
  return first.flatMap(({ date, start, end, rule, name }) => {
    const inLanguage = (i: number) => others[i]?.find((h) => h.rule === rule && h.date === date)?.name ?? name;
    const names = {
      en: name,
      ...Object.fromEntries(languages.slice(1).map((language, i) => [language, inLanguage(i)])),
    };
    const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
    const from = Date.parse(`${date.slice(0, 10)}T00:00Z`);
    return Array.from({ length: days }, (_, i) => ({
      day: new Date(from + i * DAY_MS).toISOString().slice(0, 10),
      names,
    }));
  });
}
