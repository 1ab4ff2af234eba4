import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readConfig, variables } from '@kenshu/platform';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../../..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const known: string[] = variables.map(({ name }) => name);

it('the README has every variable of the configuration, with its words', () => {
  const rows = [...read('README.md').matchAll(/^\| `(\w+)` +\| (.+?) +\|/gm)].map(([, name, what]) => ({ name, what }));
  expect(rows).toEqual(variables.map(({ name, what }) => ({ name, what })));
});

it('.env.example names only what the application reads', () => {
  const names = [...read('.env.example').matchAll(/^(\w+)=/gm)].map(([, name]) => name!);
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
});

interface Service {
  build?: string;
  image?: string;
  environment?: Record<string, string>;
  expose?: string[];
  depends_on?: Record<string, unknown>;
  volumes?: string[];
}

describe('docker-compose.yml', () => {
  const text = read('docker-compose.yml');
  const { services, volumes } = parse(text, { merge: true }) as {
    services: Record<string, Service>;
    volumes: Record<string, unknown>;
  };
  const ours = Object.entries(services).filter(([, { build }]) => build);
  /** As Compose fills it in where nothing but the secrets is given. */
  const filled = (value: string) =>
    value.replace(
      /\$\{(\w+)(?::-([^}]*)|:\?)\}/g,
      (_, name: string, usual?: string) =>
        usual ?? (name.endsWith('_KEY') && name.startsWith('KENSHU_') ? Buffer.alloc(32).toString('base64') : 'secret'),
    );
  const environmentOf = ({ environment = {} }: Service) =>
    Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, filled(value)]));

  it('gives our services what their configuration takes, and no variable it does not know', () => {
    expect(ours.map(([name]) => name)).toEqual(['api-1', 'api-2', 'worker', 'migrate']);
    for (const [, service] of ours) {
      const environment = environmentOf(service);
      expect(Object.keys(environment).filter((name) => !known.includes(name))).toEqual([]);
      expect(readConfig(environment)).toMatchObject({
        port: 3000,
        management: { port: 9464, host: '0.0.0.0' },
        s3: { endpoint: 'http://store:7070', bucket: 'kenshu', accessKeyId: 'secret' },
        smtpUrl: 'smtp://mail:1025',
        drainMs: 3000,
      });
    }
  });

  it('asks the environment for nothing but what the application reads and the passwords of the database', () => {
    const asked = [...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name!);
    const passwords = ['POSTGRES_PASSWORD', 'KENSHU_OWNER_PASSWORD', 'KENSHU_APP_PASSWORD'];
    expect(asked.filter((name) => !known.includes(name) && !passwords.includes(name))).toEqual([]);
  });

  it('names no service, port or volume that it has not', () => {
    const addresses = ours.flatMap(([, service]) =>
      Object.values(environmentOf(service)).filter((value) => /^(?!http:\/\/localhost)\w+:\/\//.test(value)),
    );
    expect(new Set(addresses.map((address) => new URL(address).hostname))).toEqual(
      new Set(['postgres', 'store', 'mail']),
    );
    for (const address of addresses) {
      const { hostname, port } = new URL(address);
      expect({ address, there: services[hostname]?.expose?.includes(port) }).toEqual({ address, there: true });
    }
    const proxied = [...read('docs/deploy/nginx.conf').matchAll(/server ([\w-]+):(\d+)/g)];
    expect(proxied.map(([, name, port]) => [name, services[name!]?.environment?.['PORT'] === port])).toEqual([
      ['api-1', true],
      ['api-2', true],
    ]);
    for (const { depends_on = {}, volumes: mounted = [] } of Object.values(services)) {
      expect(Object.keys(depends_on).filter((name) => !services[name])).toEqual([]);
      const named = mounted.map((volume) => volume.split(':')[0]!).filter((volume) => !volume.startsWith('.'));
      expect(named.filter((name) => !(name in volumes))).toEqual([]);
    }
    expect(Object.keys(volumes).filter((name) => !text.includes(` ${name}:/`) && !text.includes(`[${name}:/`))).toEqual(
      [],
    );
  });

  it('takes no image without a version, and publishes nothing that needs no sign-in', () => {
    const images = Object.values(services).flatMap(({ image }) => image ?? []);
    expect(images.filter((image) => !/:\S*\d/.test(image))).toEqual([]);
    expect(text.match(/^ +ports: .*/gm)?.map((line) => line.trim())).toEqual([
      "ports: ['8080:8080']",
      "ports: ['127.0.0.1:8025:8025']",
    ]);
  });
});
