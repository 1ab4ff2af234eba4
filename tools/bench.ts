import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';
import { build } from './build.ts';
import { command, type Command, Refusal } from './command.ts';
import { startTestPostgres } from './embedded-postgres.ts';
import { freePort } from './ports.ts';
import { run } from './processes.ts';
import { inRoot } from './root.ts';
import { webSizes } from './web-sizes.ts';

interface Measured {
  name: string;
  value: number;
  unit: string;
  /** Against the bare server or the bare statement in the same run. */
  ratio?: number;
  limit: string;
  pass: boolean;
}

interface Bare {
  port: number;
  token: string;
  paths: Record<'list' | 'record' | 'coverage', string>;
}

const STARTS = 3;
const ROUNDS = 5;
/** Each round alternates in turns of a second, so that a machine that slows down for a while does so for both. */
const TURNS = 5;
/** Until the compiler has done with both: of sixteen rounds of 3 s the first three gave 0.66 to 0.86, the others 0.83. */
const WARM_SECONDS = 12;
const CONNECTIONS = 16;

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

const mean = (numbers: number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** Starts one of the built entries; ended with the command. */
function entry(here: Command, name: string, env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(process.execPath, [inRoot(`dist/apps/api/${name}.js`)], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  here.atEnd(() => child.kill());
  return child;
}

async function ended(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill();
  await gone;
}

async function firstLine(child: ChildProcess): Promise<string> {
  const line = once(createInterface({ input: child.stdout! }), 'line') as Promise<[string]>;
  const ended = once(child, 'exit').then(() => Promise.reject(new Refusal('It ended before it was ready: see above.')));
  return (await Promise.race([line, ended]))[0];
}

async function untilListening(url: string): Promise<number> {
  const begun = performance.now();
  for (;;) {
    const answer = await fetch(url).catch(() => undefined); // refused until it listens
    if (answer?.ok) return performance.now() - begun;
    await sleep(5);
  }
}

async function rate(url: string, token: string, seconds = 1): Promise<{ rate: number; p99: number }> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    headers: { cookie: `kenshu=${token}` },
  });
  if (result.non2xx || result.errors) throw new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`);
  return { rate: result.requests.total / result.duration, p99: result.latency.p99 };
}

/** One round: the mean rate of each, and the median p99 of ours. */
async function round(bareUrl: string, ourUrl: string, token: string) {
  const turns = [];
  for (let i = 0; i < TURNS; i++) {
    const bare = await rate(bareUrl, token);
    const ours = await rate(ourUrl, token);
    turns.push({ bare: bare.rate, ours: ours.rate, p99: ours.p99 });
  }
  const bare = mean(turns.map((t) => t.bare));
  const ours = mean(turns.map((t) => t.ours));
  return { bare, ours, ratio: ours / bare, p99: median(turns.map((t) => t.p99)) };
}

/** The rates of both servers in alternating rounds, and the median of the rounds' ratios. */
async function against(bareUrl: string, ourUrl: string, token: string) {
  const rounds: Awaited<ReturnType<typeof round>>[] = [];
  await rate(ourUrl, token, WARM_SECONDS);
  await rate(bareUrl, token, WARM_SECONDS);
  for (let i = 0; i < ROUNDS; i++) rounds.push(await round(bareUrl, ourUrl, token));
  return {
    bare: median(rounds.map((r) => r.bare)),
    ours: median(rounds.map((r) => r.ours)),
    p99: median(rounds.map((r) => r.p99)),
    ratio: median(rounds.map((r) => r.ratio)),
  };
}

const residentMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

await command(async (here) => {
  const json = here.args.includes('--json');
  await build('@kenshu/app-api', '@kenshu/app-web');
  const { cluster, stop } = await startTestPostgres({ durable: true });
  here.atEnd(stop);
  await cluster.ensureDatabase('bench');
  const port = await freePort();
  const urls = {
    DATABASE_URL: cluster.url('kenshu_app', 'bench'),
    DATABASE_OWNER_URL: cluster.url('kenshu_owner', 'bench'),
  };
  const env = { ...process.env, ...urls, PORT: String(port), KENSHU_LOG_LEVEL: 'warn' };
  const { code, output } = await run(process.execPath, [inRoot('dist/apps/api/cli.js'), 'migrate'], { env });
  if (code !== 0) throw new Refusal(output);
  const bare = JSON.parse(await firstLine(entry(here, 'bench', env))) as Bare;

  const starts = [];
  let api: ChildProcess | undefined;
  for (let i = 0; i < STARTS; i++) {
    if (api) await ended(api);
    api = entry(here, 'main', env);
    starts.push(await untilListening(`http://127.0.0.1:${port}/api/health/ready`));
    await sleep(2_000);
  }
  const started = median(starts);
  const resident = residentMb(api!.pid!);
  const measured: Measured[] = [
    { name: 'api start to ready', value: Math.round(started), unit: 'ms', limit: '≤ 1000', pass: started <= 1_000 },
    { name: 'memory at rest', value: Math.round(resident), unit: 'MB', limit: '≤ 150', pass: resident <= 150 },
  ];
  const limits = { list: 0.75, record: 0.75, coverage: 1 / 1.2 };
  const names = { list: 'list of nominations', record: 'one nomination', coverage: 'coverage matrix' };
  for (const key of ['list', 'record', 'coverage'] as const) {
    const found = await against(
      `http://127.0.0.1:${bare.port}/${key}`,
      `http://127.0.0.1:${port}${bare.paths[key]}`,
      bare.token,
    );
    const { ours, ratio } = found;
    if (!json)
      console.log(`${names[key]}: bare ${Math.round(found.bare)}/s, ours ${Math.round(ours)}/s, p99 ${found.p99} ms`);
    measured.push({
      name: names[key],
      value: Math.round(ours),
      unit: '/s',
      ratio: Math.round(ratio * 100) / 100,
      limit: `≥ ${limits[key].toFixed(2)}`,
      pass: ratio >= limits[key],
    });
  }
  measured.push(...webSizes());
  if (json) console.log(JSON.stringify(measured));
  else
    console.table(
      measured.map(({ pass, ...row }) => ({ ...row, ratio: row.ratio ?? '', judged: pass ? 'pass' : 'FAIL' })),
    );
  return measured.every(({ pass }) => pass) ? 0 : 1;
});
