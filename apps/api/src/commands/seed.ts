import { databaseOptions } from '@kenshu/platform';
import { DataSource } from 'typeorm';
import { entities } from '../contexts';
import { loadReference } from '../reference/load';
import type { CommandContext } from './command';

/** Brings in the reference data alone, as `prepare` does before a start. */
export async function seed({ config, say }: CommandContext): Promise<void> {
  const source = await new DataSource(databaseOptions(config.databaseUrl, entities, 2)).initialize();
  try {
    await loadReference(source, say);
  } finally {
    await source.destroy();
  }
}
