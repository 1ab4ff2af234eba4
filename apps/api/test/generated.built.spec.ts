import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneDatabase, type TestDatabase } from '@kenshu/testing';
import { workflowPages } from '../src/commands/workflows';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');
const again = 'npm run generate';

let database: TestDatabase;
let made: string;
beforeAll(async () => {
  database = await cloneDatabase();
  made = await mkdtemp(join(tmpdir(), 'kenshu-generated-'));
});
afterAll(async () => {
  await rm(made, { recursive: true });
  await database.drop();
});

describe(`what ${again} makes`, () => {
  it('the contract is that of the built api', async () => {
    const file = join(made, 'openapi.json');
    await run(process.execPath, [join(root, 'dist/apps/api/cli.js'), 'openapi', file], {
      env: { DATABASE_URL: database.databaseUrl },
    });
    expect(JSON.parse(await readFile(join(root, 'openapi.json'), 'utf8'))).toEqual(
      JSON.parse(await readFile(file, 'utf8')),
    );
  });

  it('the client is that of the contract', async () => {
    const folder = join(made, 'client');
    const generator = join(root, 'node_modules/@hey-api/openapi-ts/bin/run.js');
    await run(process.execPath, [generator, '-f', 'openapi-ts.config.mjs', '-o', folder], {
      cwd: join(root, 'libs/api-client'),
    });
    const committed = join(root, 'libs/api-client/src');
    const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
    expect((await readdir(committed, { recursive: true })).filter((name) => name.endsWith('.ts')).sort()).toEqual(
      files,
    );
    for (const name of files) {
      expect({ name, text: await readFile(join(committed, name), 'utf8') }).toEqual({
        name,
        text: await readFile(join(folder, name), 'utf8'),
      });
    }
  });

  it('the pages of the workflows are those of the tables', async () => {
    const folder = join(root, 'docs/workflows');
    const committed = await Promise.all(
      (await readdir(folder)).map(async (name) => [name, await readFile(join(folder, name), 'utf8')]),
    );
    expect(Object.fromEntries(committed)).toEqual(workflowPages());
  });
});

interface Complaint {
  severity: number | string;
  message: string;
}

describe('the contract', () => {
  // Redocly neither reports its use nor looks for a newer version
  const env = { PATH: process.env['PATH'], REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

  /** What the checker calls an error; where there is any it ends with another code than 0. */
  async function errorsOf(checker: string, args: string[], file: string): Promise<string[]> {
    const command = [join(root, 'node_modules', checker), 'lint', file, '--format', 'json', ...args];
    const { stdout } = await run(process.execPath, command, { cwd: root, env, maxBuffer: 1e8 }).catch(
      (ended: { stdout: string }) => ended,
    );
    const found = JSON.parse(stdout) as Complaint[] | { problems: Complaint[] };
    return (Array.isArray(found) ? found : found.problems)
      .filter(({ severity }) => severity === 0 || severity === 'error')
      .map(({ message }) => message);
  }

  it.each([
    ['Spectral', '@stoplight/spectral-cli/dist/index.js', ['--ruleset', '.spectral.yaml', '--quiet']],
    ['Redocly', '@redocly/cli/bin/cli.js', ['--max-problems', '100000']],
  ])('passes %s without an error, which one that says nothing does not', async (_, checker, args) => {
    const empty = join(made, 'empty.json');
    await writeFile(empty, '{ "openapi": "3.0.0" }');
    expect(await errorsOf(checker, args, join(root, 'openapi.json'))).toEqual([]);
    expect(await errorsOf(checker, args, empty)).not.toEqual([]);
  });
});
