import { rowOf, sql } from '@kenshu/http';
import { putSetting, settingsOf } from '@kenshu/platform';
import type { DataSource } from 'typeorm';
import { loadAccounts } from './accounts';

/** Fills an empty database with demonstration data; does nothing where there is any account already. */
export async function loadDemonstration(source: DataSource, say: (line: string) => void): Promise<void> {
  const done = await source.transaction(async (tx) => {
    const used = await rowOf<{ used: boolean }>(tx, sql`select exists (select from "user") as used`);
    if (used?.used)
      return (await settingsOf(tx)).demonstration ? 'there already' : 'not loaded: this database is in use';
    await putSetting(tx, 'demonstration', true);
    await putSetting(tx, 'instituteName', { en: 'Demonstration institute', fr: 'Institut de démonstration' });
    await loadAccounts(tx);
    return 'loaded';
  });
  say(`Demonstration data: ${done}`);
}
