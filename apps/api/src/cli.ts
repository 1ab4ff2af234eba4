import 'reflect-metadata';
import { describeError, readConfig } from '@kenshu/platform';
import type { CliCommand } from './commands/command';
import { demo } from './commands/demo';
import { migrate } from './commands/migrate';
import { writeMigration } from './commands/migration';
import { prepare } from './commands/prepare';
import { writeSchema } from './commands/schema';
import { writeOpenApi } from './commands/openapi';
import { seed } from './commands/seed';
import { writeWorkflows } from './commands/workflows';
import { verifyAudit } from './commands/verify-audit';

const commands: Record<string, CliCommand> = {
  migrate: { what: 'bring the database up to date', run: migrate },
  migration: { what: 'write a migration from the entities: migration <name>', run: writeMigration },
  prepare: {
    what: 'migrate, load reference data and, with --demo, demonstration data into an empty database',
    run: prepare,
  },
  seed: { what: 'bring in the reference data: countries, the Convention, past courses', run: seed },
  demo: { what: 'move the demonstration data to today; what was done in it is gone', run: demo },
  workflows: { what: 'write the pages of the workflows: workflows <folder>', run: writeWorkflows },
  openapi: { what: 'write the contract to a file: openapi <file>', run: writeOpenApi },
  schema: { what: 'write the schema of the database to a file: schema <file>', run: writeSchema },
  'verify-audit': { what: 'check the audit trail and name the first row that does not fit', run: verifyAudit },
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
/** Our own refusals are plain errors with words for whoever runs this; what has a class of its own may quote rows. */
const inWords = (error: unknown) =>
  error instanceof Error && error.constructor === Error ? error.stack : JSON.stringify(describeError(error), null, 2);
const say = (line: string) => void process.stdout.write(`${line}\n`);
if (!command) {
  say(
    `Commands:\n${Object.entries(commands)
      .map(([n, { what }]) => `  ${n.padEnd(12)} ${what}`)
      .join('\n')}`,
  );
  process.exit(name ? 1 : 0);
}
try {
  await command.run({ config: readConfig(process.env), args, say });
  process.exit(0);
} catch (error) {
  process.stderr.write(`${inWords(error)}\n`);
  process.exit(1);
}
