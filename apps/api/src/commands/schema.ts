import { writeFile } from 'node:fs/promises';
import { ownerDataSource } from '../data-source';
import { describeSchema } from '../schema/describe-schema';
import type { CommandContext } from './command';

/** Writes the schema of the migrated database as text. */
export async function writeSchema({ config, args, say }: CommandContext): Promise<void> {
  const [file] = args;
  if (!file) throw new Error('usage: schema <file>');
  const source = await ownerDataSource(config.databaseOwnerUrl ?? config.databaseUrl).initialize();
  try {
    await writeFile(file, await describeSchema(source.manager, new URL(config.databaseUrl).username));
  } finally {
    await source.destroy();
  }
  say(`${file} written`);
}
