import type { EntityManager } from 'typeorm';
import { makeFirstRunCode, User } from '@kenshu/identity';
import { prepareFiles } from '@kenshu/platform';
import { loadDemonstration } from '../demonstration/load';
import { loadReference } from '../reference/load';
import type { CommandContext } from './command';
import { inDatabase } from './in-database';
import { migrate } from './migrate';

/** What `npm start` runs before it serves: an up-to-date schema, the reference data, demonstration data where asked for. */
export async function prepare(context: CommandContext): Promise<void> {
  await migrate(context);
  const { config, args, say } = context;
  await prepareFiles(config);
  await inDatabase(config, async (source) => {
    await loadReference(source, say);
    if (args.includes('--demo')) await loadDemonstration(source, config.baseUrl, say);
    const code = await source.transaction(firstRunCode);
    if (code) say(`No administrator yet. Open ${config.baseUrl}/first-run within 60 minutes with this code: ${code}`);
  });
}

/** The code that opens the first-run page; null where there is an account already. */
async function firstRunCode(tx: EntityManager): Promise<string | null> {
  return (await tx.exists(User)) ? null : makeFirstRunCode(tx);
}
