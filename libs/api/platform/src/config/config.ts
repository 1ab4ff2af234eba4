import { BlockList, isIP, isIPv4 } from 'node:net';
import { isAbsolute, resolve } from 'node:path';
import type { S3 } from '../file/s3-store';

export interface Config {
  port: number;
  /** Where the docs page and the metrics are; null: nowhere, but beside the site in a demonstration. */
  management: { port: number; host: string } | null;
  /** The address people reach this installation by; every link in a letter begins with it. */
  baseUrl: string;
  databaseUrl: string;
  /** The owner's connection, for `migrate` alone. */
  databaseOwnerUrl: string | null;
  filesFolder: string;
  /** Where files lie instead of in the folder. */
  s3: S3 | null;
  smtpUrl: string | null;
  /** The address letters come from. */
  mailFrom: string;
  masterKey: Buffer | null;
  indexKey: Buffer | null;
  trustProxy: string[];
  /** Where many people sign in from one address. */
  ownNetworks: BlockList;
  logLevel: string;
  /** How long a process that is asked to stop still answers, so that the proxy notices; ms. */
  drainMs: number;
}

interface Variable {
  name: string;
  what: string;
  fallback?: string;
}

/** Every variable there is: the README's table and docker-compose.yml are checked against this list. */
export const variables = [
  { name: 'PORT', what: 'Port of the site', fallback: '3000' },
  {
    name: 'MANAGEMENT_PORT',
    what: 'Port of the docs page of the API (`/api/docs`) and of `/metrics`; absent: both on `PORT`, in a demonstration only',
  },
  {
    name: 'MANAGEMENT_HOST',
    what: 'Address that port listens on; nobody is asked to sign in there',
    fallback: '127.0.0.1',
  },
  { name: 'KENSHU_URL', what: 'Address people reach the site by', fallback: 'http://localhost:<PORT>' },
  {
    name: 'DATABASE_URL',
    what: 'PostgreSQL 16 or newer, as the application’s role (rows only); absent: the embedded one',
  },
  { name: 'DATABASE_OWNER_URL', what: 'The same database as its owner, used by `migrate` alone' },
  { name: 'KENSHU_DEMO', what: '0: no demonstration data in the embedded database' },
  { name: 'KENSHU_FILES', what: 'Folder for files, where S3_ENDPOINT is absent', fallback: '.kenshu/files' },
  { name: 'S3_ENDPOINT', what: 'Address of an S3-compatible store for files; then the next four are read too' },
  { name: 'S3_BUCKET', what: 'Bucket for files; `prepare` makes it where there is none' },
  { name: 'S3_REGION', what: 'Region of the store', fallback: 'us-east-1' },
  { name: 'S3_ACCESS_KEY_ID', what: 'Name of the key the store is opened with' },
  { name: 'S3_SECRET_ACCESS_KEY', what: 'The key itself' },
  { name: 'SMTP_URL', what: 'Mail server, smtp://user:password@host:port; absent: letters stay in the outbox' },
  { name: 'MAIL_FROM', what: 'Address letters come from', fallback: 'kenshu@<host of KENSHU_URL>' },
  { name: 'KENSHU_MASTER_KEY', what: '32 bytes in base64 that wrap the keys of sensitive data' },
  { name: 'KENSHU_INDEX_KEY', what: '32 bytes in base64 for the blind index of passport numbers' },
  { name: 'KENSHU_TRUST_PROXY', what: 'Addresses of proxies whose X-Forwarded-For is believed, by commas' },
  {
    name: 'KENSHU_OWN_NETWORKS',
    what: 'Networks of the institute, e.g. 192.0.2.0/24, by commas; an address in them may fail to sign in more often',
  },
  { name: 'KENSHU_DRAIN_MS', what: 'Milliseconds between SIGTERM and the last new connection', fallback: '0' },
  { name: 'KENSHU_LOG_LEVEL', what: 'trace, debug, info, warn or error', fallback: 'info' },
] as const satisfies readonly Variable[];

type Env = Readonly<Record<string, string | undefined>>;

/** Reads the environment; throws one error that names everything that is wrong. */
export function readConfig(env: Env): Config {
  const wrong: string[] = [];
  const check = <T>(
    name: (typeof variables)[number]['name'],
    read: (text: string) => T | undefined,
    expected: string,
  ): T | null => {
    const text = env[name];
    if (text === undefined || text === '') return null;
    const value = read(text);
    if (value === undefined) wrong.push(`${name} must be ${expected}`);
    return value ?? null;
  };
  const port = check('PORT', portOf, 'a port number') ?? 3000;
  const s3 = {
    endpoint: check('S3_ENDPOINT', urlOf('http:', 'https:'), 'an http:// or https:// address'),
    bucket: check('S3_BUCKET', bucketOf, 'the name of a bucket'),
    accessKeyId: env['S3_ACCESS_KEY_ID'] || null,
    secretAccessKey: env['S3_SECRET_ACCESS_KEY'] || null,
  };
  const s3Given = Object.values(s3).filter((value) => value !== null);
  if (s3Given.length > 0 && s3Given.length < 4)
    wrong.push('S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY belong together');
  const managementPort = check('MANAGEMENT_PORT', portOf, 'a port number');
  if (managementPort === port) wrong.push('MANAGEMENT_PORT must be another port than PORT');
  const managementHost = check('MANAGEMENT_HOST', addressOf, 'an IP address') ?? '127.0.0.1';
  const databaseUrl = check('DATABASE_URL', urlOf('postgres:', 'postgresql:'), 'a postgresql:// address');
  if (!databaseUrl) wrong.push('DATABASE_URL is needed: `npm start` sets it for the embedded database');
  const baseUrl =
    check('KENSHU_URL', urlOf('http:', 'https:'), 'an http:// or https:// address')?.replace(/\/$/, '') ??
    `http://localhost:${port}`;
  const config: Config = {
    port,
    management: managementPort === null ? null : { port: managementPort, host: managementHost },
    baseUrl,
    databaseUrl: databaseUrl ?? '',
    databaseOwnerUrl: check('DATABASE_OWNER_URL', urlOf('postgres:', 'postgresql:'), 'a postgresql:// address'),
    filesFolder: resolve(check('KENSHU_FILES', (t) => (isAbsolute(t) ? t : resolve(t)), 'a folder') ?? '.kenshu/files'),
    s3: s3Given.length ? ({ ...s3, region: env['S3_REGION'] || 'us-east-1' } as S3) : null,
    smtpUrl: check('SMTP_URL', urlOf('smtp:', 'smtps:'), 'an smtp:// address'),
    mailFrom: check('MAIL_FROM', emailOf, 'an e-mail address') ?? `kenshu@${new URL(baseUrl).hostname}`,
    masterKey: check('KENSHU_MASTER_KEY', keyOf, '32 bytes in base64'),
    indexKey: check('KENSHU_INDEX_KEY', keyOf, '32 bytes in base64'),
    trustProxy: env['KENSHU_TRUST_PROXY']?.split(',').map((a) => a.trim()) ?? [],
    ownNetworks:
      check('KENSHU_OWN_NETWORKS', networksOf, 'networks such as 192.0.2.0/24, by commas') ?? new BlockList(),
    logLevel: check('KENSHU_LOG_LEVEL', levelOf, 'trace, debug, info, warn or error') ?? 'info',
    drainMs: check('KENSHU_DRAIN_MS', millisecondsOf, 'milliseconds up to 60000') ?? 0,
  };
  if (wrong.length) throw new Error(`The configuration is not usable:\n- ${wrong.join('\n- ')}`);
  return config;
}

const portOf = (text: string) => (/^[0-9]{1,5}$/.test(text) && Number(text) < 65_536 ? Number(text) : undefined);
const bucketOf = (text: string) => (/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(text) ? text : undefined);
const addressOf = (text: string) => (isIP(text) ? text : undefined);
function networksOf(text: string): BlockList | undefined {
  const networks = new BlockList();
  for (const network of text.split(',')) {
    const [address = '', bits = ''] = network.trim().split(/\/(?=\d+$)/);
    const v4 = isIPv4(address);
    // a network of 0 bits would be everybody
    if (!isIP(address) || !/^[1-9]\d*$/.test(bits) || Number(bits) > (v4 ? 32 : 128)) return undefined;
    networks.addSubnet(address, Number(bits), v4 ? 'ipv4' : 'ipv6');
  }
  return networks;
}
const millisecondsOf = (text: string) =>
  /^[0-9]{1,5}$/.test(text) && Number(text) <= 60_000 ? Number(text) : undefined;
const levelOf = (text: string) => (['trace', 'debug', 'info', 'warn', 'error'].includes(text) ? text : undefined);
const keyOf = (text: string) => (Buffer.from(text, 'base64').length === 32 ? Buffer.from(text, 'base64') : undefined);
const emailOf = (text: string) => (/^[^\s@<>]+@[^\s@<>]+$/.test(text) ? text : undefined);
const urlOf =
  (...protocols: string[]) =>
  (text: string) =>
    URL.canParse(text) && protocols.includes(new URL(text).protocol) ? text : undefined;
