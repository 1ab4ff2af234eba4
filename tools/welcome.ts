import { relative } from 'node:path';
import type { Database } from './database.ts';
import { connected } from './connected.ts';
import { root, stateFolder } from './root.ts';

const accounts = {
  coordinator: 'plans courses, selects, schedules',
  'focal-point.ke': 'nominates for Kenya',
  'focal-point.vn': 'nominates for Viet Nam',
  alumna: 'has taken part in courses',
  lecturer: 'sees the own sessions',
  reviewer: 'scores nominations',
  director: 'approves',
  agency: 'funds courses',
  administrator: 'people, roles, settings',
};

/** Says where everything is, once it runs. */
export async function welcome(port: number, database: Database): Promise<void> {
  const { version, demonstration } = await facts(database.env.DATABASE_URL ?? '');
  const say = (...lines: string[]) => console.log(lines.join('\n'));
  const url = process.env.KENSHU_URL || `http://localhost:${port}`;
  say('', `Kenshu runs at ${url}`, '');
  say(`Database: ${database.embedded ? 'embedded' : 'external'}, PostgreSQL ${version}`);
  if (!database.env.DATABASE_OWNER_URL) {
    say('          DATABASE_OWNER_URL is not set: audit rows are not protected from the application');
  }
  say(process.env.SMTP_URL ? 'Mail: sent' : 'Mail: not set, letters stay in the outbox');
  say(process.env.KENSHU_LOG === 'stdout' ? 'Logs: here' : `Logs: ${relative(root, stateFolder('logs'))}`);
  if (demonstration) {
    say(`API: ${url}/api/docs`);
    say('', 'Demonstration data. Sign in with the password kenshu-demonstration as');
    for (const [name, what] of Object.entries(accounts)) say(`  ${`${name}@demo.example`.padEnd(28)} ${what}`);
  }
  say('', 'Stop with Ctrl-C.');
}

async function facts(url: string): Promise<{ version: string; demonstration: boolean }> {
  const sql = `select split_part(current_setting('server_version'), ' ', 1) as version,
      coalesce((select value::boolean from setting where name = 'demonstration'), false) as demonstration`;
  const { rows } = await connected(url, (client) => client.query<{ version: string; demonstration: boolean }>(sql));
  return rows[0] ?? { version: 'unknown', demonstration: false };
}
