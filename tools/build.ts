import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './command.ts';
import { run } from './processes.ts';
import { inRoot, root } from './root.ts';

// We read what Nx writes, so it cannot see whether there is a terminal behind us.
const colours = { FORCE_COLOR: process.stdout.isTTY ? '1' : '0' };

/** The environment for Nx: without a daemon, which would outlive the command, and without what an outer Nx has set. */
function nxEnvironment(): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith('NX_'));
  return { ...Object.fromEntries(others), NX_DAEMON: 'false', NX_TUI: 'false', ...colours };
}

/** Runs targets of projects; what has not changed comes from Nx's cache in this clone. */
export const nx = (...args: string[]): Promise<{ code: number; output: string }> =>
  run(process.execPath, [inRoot('node_modules/nx/dist/bin/nx.js'), ...args], { cwd: root, env: nxEnvironment() });

/** Builds what changed of the applications. */
export async function build(...projects: string[]): Promise<void> {
  const record = inRoot('dist', `built-${hashOf(projects).slice(0, 8)}`);
  const sources = stateOf([
    'package-lock.json',
    'nx.json',
    'tsconfig.base.json',
    'apps/api',
    'apps/web',
    'libs',
    'tools',
  ]);
  const results = () =>
    stateOf(
      ['main.js', 'worker.js', 'cli.js'].map((name) => join('dist/apps/api', name)).concat('dist/apps/web/index.html'),
    );
  // Nx itself takes a second to find that nobody has touched a source or a result.
  if (existsSync(record) && readFileSync(record, 'utf8') === sources + results()) return;
  const { code, output } = await nx(
    'run-many',
    '-t',
    'build',
    '-p',
    projects.join(','),
    '--parallel=2',
    '--output-style=static',
  );
  if (code !== 0) throw new Refusal(`${output.trim()}\n\nThe build failed: see above.`);
  mkdirSync(inRoot('dist'), { recursive: true });
  writeFileSync(record, sources + results());
}

const hashOf = (lines: string[]): string => createHash('sha256').update(lines.join('\n')).digest('hex');

/** Equal as long as no file under the paths was touched. */
function stateOf(paths: string[]): string {
  const files = paths.filter((path) => existsSync(inRoot(path))).flatMap(filesBelow);
  return hashOf(
    files.map((file) => {
      const { size, mtimeMs } = statSync(inRoot(file));
      return `${file} ${size} ${mtimeMs}`;
    }),
  );
}

function filesBelow(path: string): string[] {
  if (!statSync(inRoot(path)).isDirectory()) return [path];
  return readdirSync(inRoot(path))
    .filter((name) => name !== 'node_modules' && !name.startsWith('.'))
    .flatMap((name) => filesBelow(join(path, name)));
}
