import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NominationStatus } from '@kenshu/domain/admissions/nomination.workflow';
import type { Role } from '@kenshu/domain/kit/permissions';
import { Invitation } from '@kenshu/admissions';
import { givenNominations } from '@kenshu/admissions/testing';
import { Course } from '@kenshu/courses';
import { loadCountries } from '@kenshu/identity';
import { givenOrganization, givenPerson, givenSignIn } from '@kenshu/identity/testing';
import { Participant } from '@kenshu/participation';
import { Mail } from '@kenshu/platform';
import { cloneDatabase, setClock, type TestDatabase } from '@kenshu/testing';
import type { DataSource } from 'typeorm';
import { type BuiltApi, connect, startBuiltApi } from './built-api';
import { isSafe, mayCall, type Route, routesOf } from './contract-routes';
import { givenWorld, type World } from './worlds';

let database: TestDatabase;
let source: DataSource;
let api: BuiltApi;
let routes: Route[];
let kenya: World;
const vietNam = { personId: randomUUID(), organizationId: randomUUID() };

beforeAll(async () => {
  database = await cloneDatabase();
  source = await connect(database);
  await source.transaction(loadCountries);
  kenya = await givenWorld(source.manager, 'KE');
  api = await startBuiltApi(database);
  routes = (await routesOf(api)).filter(isSafe);
  await setClock(database, new Date().toISOString());
});
afterAll(async () => {
  await api.stop();
  await source.destroy();
  await database.drop();
});

/** What is asked for under each filter, so that what Viet Nam has would answer to it. */
const asked = (): Record<string, string[]> => ({
  page: ['2'],
  pageSize: ['1'],
  q: ['ada', 'police', 'VN', 'viet'],
  countryCode: ['KE', 'VN'],
  hostCountryCode: ['VN'],
  nationality: ['VN'],
  region: ['035'],
  first: ['VN,KE'],
  held: ['true', 'false'],
  courseId: [kenya.records['courses']!],
  programmeId: [kenya.records['programmes']!],
  themeId: [kenya.records['themes']!],
  personId: [vietNam.personId],
  subjectId: [vietNam.personId],
  actorId: [vietNam.personId],
  ids: [vietNam.personId],
  action: ['nomination'],
  subjectType: ['nomination'],
  year: ['2027'],
  from: ['2027'],
  to: ['2027'],
  until: ['2027-01-01T00:00:00Z'],
  demonstration: ['false'],
  removed: ['true'],
  ended: ['true'],
});

/** By route and address. */
type Reading = Record<string, { status: number; text: string }>;

async function get(address: string, role: Role): Promise<Reading[string]> {
  const answer = await fetch(`${api.url}${address}`, { headers: { cookie: `kenshu=${kenya.accounts[role].token}` } });
  return { status: answer.status, text: (await answer.text()).replace(/"instance":"[0-9a-f-]{36}",/, '') };
}

/** The refusal of a sort that there is not names those there are. */
async function sortsOf(path: string, role: Role): Promise<string[]> {
  const { text } = await get(`${path}?sort=none`, role);
  return /must be one of: ([\w, ]+)/
    .exec(text)![1]!
    .split(', ')
    .flatMap((sort) => [sort, `-${sort}`]);
}

/** Everything the role may read, whole and by each value of each filter, as it is answered now. */
async function whatIsRead(role: Role): Promise<Reading> {
  const found: Reading = {};
  for (const route of routes.filter((one) => mayCall(role, one))) {
    const path = route.path.replace('{id}', kenya.records[route.path.split('/')[2]!] ?? vietNam.personId);
    const addresses = [path];
    for (const { name, values = name === 'sort' ? await sortsOf(path, role) : asked()[name]! } of route.query)
      addresses.push(...values.map((value) => `${path}?${name}=${encodeURIComponent(value)}`));
    for (const address of addresses) found[`${route.id} ${address}`] = await get(address, role);
  }
  return found;
}

const statuses: NominationStatus[] = ['draft', 'received', 'returned', 'selected', 'reserve', 'confirmed', 'refused'];

/** Viet Nam is invited to the same course, nominates namesakes from a body of the same name, and has its letters. */
async function givenVietNam(): Promise<void> {
  const db = source.manager;
  const { courses: courseId, calls: callId } = kenya.records as Record<'courses' | 'calls', string>;
  const course = await db.findOneByOrFail(Course, { id: courseId });
  const invitation = await db.save(Invitation, { callId, countryCode: 'VN', places: 5 });
  const person = await givenPerson(db, { id: vietNam.personId, nationalities: ['VN'], email: 'ada@viet.example' });
  await givenOrganization(db, { id: vietNam.organizationId, countryCode: 'VN', names: { en: 'Police of Viet Nam' } });
  const nominations = [];
  for (const status of statuses)
    nominations.push(...(await givenNominations(db, { course }, invitation, 1, { status, ...vietNam })));
  const confirmed = nominations.find(({ status }) => status === 'confirmed')!;
  await db.save(Participant, { courseId, personId: person.id, nominationId: confirmed.id, countryCode: 'VN' });
  const { personId } = await givenSignIn(db, 'focal-point', { countryCode: 'VN' });
  await db.save(Mail, {
    template: 'call',
    language: 'en',
    toEmail: 'vn@test.example',
    personId,
    subject: 'VN',
    text: '',
  });
}

it('every filter has something to be asked for', () => {
  const names = routes.flatMap(({ query }) => query.filter(({ values }) => !values).map(({ name }) => name));
  expect(names.filter((name) => name !== 'sort' && !(name in asked()))).toEqual([]);
});

it('a country reads the same to the byte whether or not another has data, and the institute does not', async () => {
  const roles = ['focal-point', 'alternate', 'coordinator'] as const;
  const readNow = async () => {
    const [country, alternate, coordinator] = await Promise.all(roles.map(whatIsRead));
    return { country, alternate, coordinator: coordinator! };
  };
  const before = await readNow();
  await givenVietNam();
  const { coordinator, ...countries } = await readNow();
  expect({ ...countries, coordinator: before.coordinator }).toEqual(before);
  const changed = Object.keys(coordinator).filter((one) => coordinator[one]!.text !== before.coordinator[one]!.text);
  expect(changed.map((one) => one.split(' ')[0])).toEqual(
    expect.arrayContaining([
      ...['listNominations', 'listOrganizations', 'listPeople', 'listParticipants', 'listFocalPoints'],
      ...['listCalledCountries', 'getPlaces', 'getHome', 'search'],
    ]),
  );
});
