import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { rowsOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';

/** The institute's choices and what holds before it has made them. */
export const defaultSettings = {
  instituteName: { en: 'Training institute', fr: 'Institut de formation' } as LocalisedText,
  languages: ['en', 'fr'] as string[],
  zone: 'Asia/Tokyo',
  /** First month of the fiscal year, 1 to 12. */
  fiscalYearMonth: 4,
  /** Whether results are released by another person than the one who proposed them. */
  fourEyes: true,
  /** Set by loading demonstration data; never in a real installation. */
  demonstration: false,
};

export type Settings = typeof defaultSettings;

/** All settings, defaults where nothing is chosen. */
export async function settingsOf(tx: EntityManager): Promise<Settings> {
  const rows = await rowsOf<{ name: string; value: unknown }>(tx, sql`select name, value from setting`);
  return {
    ...defaultSettings,
    ...(Object.fromEntries(rows.map(({ name, value }) => [name, value])) as Partial<Settings>),
  };
}

export async function putSetting<K extends keyof Settings>(
  tx: EntityManager,
  name: K,
  value: Settings[K],
): Promise<void> {
  await rowsOf(
    tx,
    sql`insert into setting (name, value) values (${name}, ${JSON.stringify(value)})
        on conflict (name) do update set value = excluded.value, version = setting.version + 1`,
  );
}
