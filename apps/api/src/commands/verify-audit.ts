import { databaseOptions, verifyTrail } from '@kenshu/platform';
import { DataSource } from 'typeorm';
import type { CommandContext } from './command';

/** Checks the audit trail's chain and names the first row that does not fit. */
export async function verifyAudit({ config, say }: CommandContext): Promise<void> {
  const source = await new DataSource({ ...databaseOptions(config.databaseUrl, [], 1), extra: {} }).initialize();
  try {
    const { events, broken } = await verifyTrail(source.manager);
    if (broken)
      throw new Error(
        `The audit trail is broken at position ${broken.position} (event ${broken.auditId}): ${broken.why}`,
      );
    say(`The audit trail is complete: ${events} events`);
  } finally {
    await source.destroy();
  }
}
