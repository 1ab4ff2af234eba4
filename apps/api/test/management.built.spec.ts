import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenSignIn } from '@kenshu/identity/testing';
import { cloneDatabase, type TestDatabase } from '@kenshu/testing';
import type { DataSource } from 'typeorm';
import { type BuiltApi, connect, freePort, startBuiltApi } from './built-api';
import { layLine, type Line } from './line';

// The setting is remembered for a second.
const ENDS_WITHIN = 1_500;
const pages = [
  '/metrics',
  '/api/docs',
  '/api/docs/page.js',
  '/api/docs/swagger-ui.css',
  '/api/docs/swagger-ui-bundle.js',
];
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-/;

let database: TestDatabase;
let source: DataSource;
let line: Line;
let api: BuiltApi;
let apart: string;

beforeAll(async () => {
  database = await cloneDatabase();
  source = await connect(database);
  line = await layLine(database);
  const port = String(await freePort());
  apart = `http://127.0.0.1:${port}`;
  api = await startBuiltApi(line.database, { MANAGEMENT_PORT: port });
});
afterAll(async () => {
  line.mend();
  await api.stop();
  line.close();
  await source.destroy();
  await database.drop();
});

const becomes = (demonstration: boolean) =>
  source.query(
    `insert into setting (name, value) values ('demonstration', $1) on conflict (name) do update set value = excluded.value`,
    [JSON.stringify(demonstration)],
  );

async function statusesAt(url: string) {
  const answers = await Promise.all(pages.map((page) => fetch(`${url}${page}`)));
  await Promise.all(answers.map((answer) => answer.text()));
  return answers.map(({ status }) => status);
}

const everywhere = (status: number) => pages.map(() => status);
const figures = async () => (await (await fetch(`${apart}/metrics`)).text()).split('\n');

describe('the docs page and the metrics', () => {
  it('are on a port of their own, and on that of the site as long as it is a demonstration', async () => {
    const refusal = async (path: string) => {
      const answer = await fetch(`${api.url}${path}`);
      const { instance: _, ...body } = (await answer.json()) as Record<string, unknown>;
      return [answer.status, answer.headers.get('content-type'), body];
    };
    for (const page of pages) expect(await refusal(page)).toEqual(await refusal('/api/nothing'));
    expect(await statusesAt(apart)).toEqual(everywhere(200));

    for (const [demonstration, status] of [
      [true, 200],
      [false, 404],
    ] as const) {
      await becomes(demonstration);
      const changed = performance.now();
      for (let sent = changed; (await statusesAt(api.url)).some((s) => s !== status); sent = performance.now())
        expect(sent - changed).toBeLessThan(ENDS_WITHIN);
      expect(await statusesAt(api.url)).toEqual(everywhere(status));
    }
  });

  it('carry the headers of every answer, and give nothing of the site', async () => {
    const [docs, site] = await Promise.all([fetch(`${apart}/api/docs`), fetch(`${api.url}/api/openapi.json`)]);
    for (const header of ['content-security-policy', 'x-content-type-options', 'referrer-policy'])
      expect([header, docs.headers.get(header)]).toEqual([header, site.headers.get(header)]);
    expect((await fetch(`${apart}/api/openapi.json`)).status).toBe(200);
    expect(await (await fetch(`${apart}/api/openapi.json`)).text()).toBe(await site.text());
    for (const path of ['/api/health/live', '/api/courses', '/api/docs/package.json', '/api/docs/..%2fpackage.json'])
      expect([path, (await fetch(`${apart}${path}`)).status]).toEqual([path, 404]);
    expect((await fetch(`${apart}/`, { redirect: 'manual' })).headers.get('location')).toBe('/api/docs');
  });
});

describe('the metrics', () => {
  it('count answers by route, method and status, and hold no id and nobody’s data', async () => {
    const { token } = await givenSignIn(source.manager, 'coordinator');
    const ask = (path: string, method = 'GET') =>
      fetch(`${api.url}/api${path}`, { method, headers: { cookie: `kenshu=${token}` } }).then((answer) =>
        answer.text(),
      );
    const unknown = '/nominations/0f6d1c52-8d0f-4b7c-9d55-3c1a1f0a5b11';
    for (const _ of [1, 2]) await ask(unknown);
    await ask(`${unknown}?email=ada@example.org`, 'HEAD');
    await ask('/courses?q=Ada%20Lovelace');
    const found = await figures();
    const counted = (method: string, route: string, status: number) =>
      found.filter((l) =>
        l.startsWith(`kenshu_request_seconds_count{method="${method}",route="${route}",status="${status}"}`),
      );
    const record = '/api/nominations/:id';
    expect(counted('GET', record, 404)).toEqual([
      `kenshu_request_seconds_count{method="GET",route="${record}",status="404"} 2`,
    ]);
    expect(counted('HEAD', record, 400)).toEqual([
      `kenshu_request_seconds_count{method="HEAD",route="${record}",status="400"} 1`,
    ]);
    expect(counted('GET', '/api/courses', 200)).toHaveLength(1);
    const last = `kenshu_request_seconds_bucket{method="GET",route="${record}",status="404",le="+Inf"} 2`;
    expect(found).toContain(last);
    const seconds = found.find((l) => l.startsWith(`kenshu_request_seconds_sum{method="GET",route="${record}"`))!;
    expect(Number(seconds.split(' ').at(-1))).toBeGreaterThan(0);
    expect(Number(seconds.split(' ').at(-1))).toBeLessThan(5);
    expect(found.filter((l) => UUID.test(l) || l.includes('@') || l.includes('Ada'))).toEqual([]);
  });

  it('say what waits, how the process is, and that there are connections', async () => {
    await source.query(
      `insert into mail (template, language, to_email, subject, text, status)
       select 't', 'en', 'ada@example.org', 's', 't', status from unnest(array['waiting', 'waiting', 'parked', 'sent']) status`,
    );
    await source.query(`select graphile_worker.add_job('mail.send', run_at => now() - interval '90 seconds')`);
    await source.query(`select graphile_worker.add_job('mail.send', run_at => now() + interval '1 hour')`);
    const found = await figures();
    const of = (name: string) =>
      Object.fromEntries(found.filter((l) => l.startsWith(name)).map((l) => l.slice(name.length).split(/ (?=\S+$)/)));
    expect(of('kenshu_mails')).toEqual({
      '{status="waiting"}': '2',
      '{status="sending"}': '0',
      '{status="failed"}': '0',
      '{status="parked"}': '1',
      '{status="held"}': '0',
    });
    const jobs = of('kenshu_jobs');
    expect([jobs['{job="mail.send",state="due"}'], jobs['{job="files.sweep",state="due"}']]).toEqual(['1', '0']);
    const [longest] = Object.values(of('kenshu_job_wait_seconds'));
    expect(Math.floor(Number(longest) / 10)).toBe(9);
    expect(of('kenshu_database_up')).toEqual({ '': '1' });
    expect(Number(of('kenshu_database_connections')['{state="idle"}'])).toBeGreaterThan(0);
    for (const name of [
      'nodejs_eventloop_lag_p99_seconds',
      'process_resident_memory_bytes',
      'process_cpu_seconds_total',
    ])
      expect([name, Object.keys(of(name))]).toEqual([name, ['']]);
  });

  it('are given while the database is gone, and say so', async () => {
    line.swallow();
    const found = await figures();
    line.mend();
    expect(found).toContain('kenshu_database_up 0');
    expect(found.filter((l) => /^kenshu_(mails|jobs|job_wait)/.test(l))).toEqual([]);
    while (!(await figures()).includes('kenshu_database_up 1'));
  });
});
