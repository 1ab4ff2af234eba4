import { databaseOptions } from '@kenshu/platform';
import { DataSource } from 'typeorm';
import { entities } from '../contexts';
import { renewDemonstration } from '../demonstration/load';
import type { CommandContext } from './command';

/** Moves a demonstration to today. */
export async function demo({ config, say }: CommandContext): Promise<void> {
  const source = await new DataSource(databaseOptions(config.databaseUrl, entities, 2)).initialize();
  try {
    await renewDemonstration(source, config.baseUrl, say);
  } finally {
    await source.destroy();
  }
}
