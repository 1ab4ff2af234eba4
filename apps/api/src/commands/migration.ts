import { writeFile } from 'node:fs/promises';
import { ownerDataSource } from '../data-source';
import type { CommandContext } from './command';

const quoted = ({ query, parameters }: { query: string; parameters?: unknown[] }) =>
  `    await run.query(\`${query.replaceAll('`', '\\`').replaceAll('${', '\\${')}\`${parameters?.length ? `, ${JSON.stringify(parameters)}` : ''});`;

/** Writes a migration from what the entities say and the database has not yet; to be read before it is committed. */
export async function writeMigration({ config, args, say }: CommandContext): Promise<void> {
  const [name] = args;
  if (!name || !/^[a-z][a-z0-9-]+$/.test(name)) throw new Error('usage: migration <name-in-kebab-case>');
  const source = await ownerDataSource(config.databaseOwnerUrl ?? config.databaseUrl).initialize();
  try {
    const { upQueries, downQueries } = await source.driver.createSchemaBuilder().log();
    if (!upQueries.length) return say('The database already is as the entities say.');
    const stamp = Date.now();
    const className = name.replace(/(^|-)([a-z0-9])/g, (_, __, c: string) => c.toUpperCase()) + stamp;
    const file = `apps/api/src/migrations/${stamp}-${name}.ts`;
    await writeFile(
      file,
      `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
${upQueries.map(quoted).join('\n')}
  }

  async down(run: QueryRunner): Promise<void> {
${downQueries.map(quoted).reverse().join('\n')}
  }
}
`,
    );
    say(`${file}: read it, then add ${className} to migrations/index.ts`);
  } finally {
    await source.destroy();
  }
}
