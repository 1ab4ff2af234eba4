import { renewDemonstration } from '../demonstration/load';
import type { CommandContext } from './command';
import { inDatabase } from './in-database';

/** Moves a demonstration to today. */
export const demo = ({ config, say }: CommandContext): Promise<void> =>
  inDatabase(config, (source) => renewDemonstration(source, config.baseUrl, say));
