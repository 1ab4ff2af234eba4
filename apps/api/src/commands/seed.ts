import { loadReference } from '../reference/load';
import type { CommandContext } from './command';
import { inDatabase } from './in-database';

/** Brings in the reference data alone, as `prepare` does before a start. */
export const seed = ({ config, say }: CommandContext): Promise<void> =>
  inDatabase(config, (source) => loadReference(source, say));
