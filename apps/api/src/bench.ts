import 'reflect-metadata';
import { createHash, randomBytes } from 'node:crypto';
import { nominationPage, nominationRecord } from '@kenshu/admissions';
import type { Actor } from '@kenshu/domain/kit/actor';
import { databaseOptions, readConfig } from '@kenshu/platform';
import { coverageStatement } from '@kenshu/reporting';
import { DataSource } from 'typeorm';
import { startBareServer } from './bench/bare-server';
import { fill } from './bench/fill';
import { entities } from './contexts';

// Run by tools/bench.ts: fills the database, serves the bare statements, and says where and as whom to ask for the same.
const POOL = 10;
const { databaseUrl, databaseOwnerUrl } = readConfig(process.env);
const source = await new DataSource({ ...databaseOptions(databaseUrl, entities, 2), extra: {} }).initialize();
const token = randomBytes(32).toString('base64url');
const { nominationId } = await fill(source, createHash('sha256').update(token).digest());
await source.destroy();
// What autovacuum would have done by the time there are as many.
const owner = await new DataSource({
  ...databaseOptions(databaseOwnerUrl ?? databaseUrl, [], 1),
  extra: {},
}).initialize();
await owner.query('vacuum analyze');
await owner.destroy();

const coordinator: Actor = {
  kind: 'user',
  userId: '',
  personId: '',
  signInId: '',
  name: '',
  grants: [{ role: 'coordinator' }],
};
const port = await startBareServer(
  databaseUrl,
  {
    list: nominationPage({ countryCode: 'AE', status: 'received', sort: '-submittedAt', page: 2 }, coordinator),
    record: nominationRecord(nominationId, coordinator),
    coverage: coverageStatement({}, 1),
  },
  POOL,
);
const paths = {
  list: '/api/nominations?countryCode=AE&status=received&sort=-submittedAt&page=2',
  record: `/api/nominations/${nominationId}`,
  coverage: '/api/coverage',
};
process.stdout.write(`${JSON.stringify({ port, token, paths })}\n`);
