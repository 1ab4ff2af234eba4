import { databaseOptions, checkTrail } from '@kenshu/platform';
import { DataSource } from 'typeorm';
import type { CommandContext } from './command';

/** Looks at the audit trail's chain, notes what it found and names the first row that does not fit. */
export async function verifyAudit({ config, say }: CommandContext): Promise<void> {
  const source = await new DataSource({ ...databaseOptions(config.databaseUrl, [], 1), extra: {} }).initialize();
  try {
    const { events, broken } = await source.transaction(checkTrail);
    if (broken)
      throw new Error(
        `The audit trail is broken at position ${broken.position} (event ${broken.auditId}): ${broken.why}`,
      );
    say(`The audit trail is complete: ${events} events`);
  } finally {
    await source.destroy();
  }
}
