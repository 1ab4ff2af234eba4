import type { Actor } from '@kenshu/domain/kit/actor';
import { addDays } from '@kenshu/domain/kit/time';
import type { Course } from '@kenshu/courses';
import { rowOf, sql } from '@kenshu/http';
import { checkTrail, putSetting, record, settingsOf } from '@kenshu/platform';
import type { DataSource, EntityManager } from 'typeorm';
import { grantRoles, loadAccounts, nameStaff } from './accounts';
import { fillGroups, makeAdmitted } from './admitted';
import { type Calendar, calendarOf } from './calendar';
import { leaveOpen, makeCourse, makeGroups, noteOnStep } from './courses';
import { makeEarlier } from './earlier';
import { makeLecturers, makeRooms } from './lecturers';
import { makeLetters } from './letters';
import { makeOpenCall } from './open-call';
import { Organizations } from './organizations';
import { People } from './people';
import { clearDemonstration } from './remove';
import { makeTimetable } from './timetable';

/** Fills an empty database with demonstration data; does nothing where there is any account already. */
export async function loadDemonstration(
  source: DataSource,
  baseUrl: string,
  say: (line: string) => void,
): Promise<void> {
  const done = await source.transaction(async (tx) => {
    const found = await rowOf<{ used: boolean; now: Date }>(
      tx,
      sql`select app_now() as now,
            exists (select from "user") or exists (select from setting where name = 'demonstration') as used`,
    );
    if (found!.used)
      return (await settingsOf(tx)).demonstration ? 'there already' : 'not loaded: this database is in use';
    await makeDemonstration(tx, calendarOf(found!.now.toISOString()), baseUrl);
    return 'loaded';
  });
  if (done === 'loaded') await source.transaction(checkTrail); // as it would have been last night
  say(`Demonstration data: ${done}`);
}

/** Makes the demonstration anew from today, so that its call is open again and its course runs; what was done in it is gone. */
export async function renewDemonstration(
  source: DataSource,
  baseUrl: string,
  say: (line: string) => void,
): Promise<void> {
  const today = await source.transaction(async (tx) => {
    if (!(await settingsOf(tx)).demonstration)
      throw new Error('This database holds no demonstration data; nothing was done.');
    const { people, accounts, courses } = await clearDemonstration(tx);
    const actor: Actor = { kind: 'system', job: 'demonstration' };
    await record(tx, actor, 'demonstration.renew', { type: 'installation', id: null }, { people, accounts, courses });
    const found = await rowOf<{ now: Date }>(tx, sql`select app_now() as now`);
    const calendar = calendarOf(found!.now.toISOString());
    await makeDemonstration(tx, calendar, baseUrl);
    return calendar.today;
  });
  await source.transaction(checkTrail);
  say(`Demonstration data: made anew as of ${today}`);
}

const themes = {
  recovery: {
    en: 'Tracing, Confiscating and Recovering the Proceeds of Corruption',
    fr: 'Localiser, confisquer et recouvrer le produit de la corruption',
    topics: ['freezing-and-confiscation', 'asset-recovery'],
  },
  witnesses: {
    en: 'Protecting Those Who Report and Those Who Testify',
    fr: 'Protéger celles et ceux qui signalent et qui témoignent',
    topics: ['whistle-blower-and-witness-protection', 'cooperating-offenders'],
  },
  cooperation: {
    en: 'Recovering Assets across Borders',
    fr: 'Recouvrer les avoirs au-delà des frontières',
    topics: ['asset-recovery', 'mutual-legal-assistance'],
  },
};

const dayInWords = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`));

/** The number of the 2025 course is not recorded, so that ours begin after the one it must have had. */
const FIRST_ORDINAL = 28;

async function makeDemonstration(tx: EntityManager, calendar: Calendar, baseUrl: string): Promise<void> {
  await putSetting(tx, 'demonstration', true);
  await putSetting(tx, 'instituteName', { en: 'Demonstration institute', fr: 'Institut de démonstration' });
  const people = new People(tx);
  const organizations = new Organizations(tx);
  await loadAccounts(tx);
  const lecturers = await makeLecturers(tx, people);
  const rooms = await makeRooms(tx);
  const { today } = calendar;
  const closed = await makeCourse(tx, {
    ordinal: FIRST_ORDINAL,
    startsOn: calendar.closed,
    status: 'closed',
    theme: themes.witnesses,
    today,
  });
  const running = await makeCourse(tx, {
    ordinal: FIRST_ORDINAL + 1,
    startsOn: calendar.running,
    status: 'running',
    theme: themes.recovery,
    today,
  });
  const open = await makeCourse(tx, {
    ordinal: FIRST_ORDINAL + 2,
    startsOn: calendar.open,
    status: 'calling',
    theme: themes.cooperation,
    today,
  });
  await makeClosed(tx, closed);
  await makeRunning(tx, running);
  await makeGroups(tx, open, 0);
  await makeOpenCall(tx, open, calendar, people, organizations);
  await makeLetters(tx, open, calendar, baseUrl);
  await noteOnStep(tx, open, 'screening', {
    noteFromLast: 'Two letters could not be read: ask for a photograph at once.',
  });
  await makeEarlier(tx, people);
  await grantRoles(tx, { open, running, closed });
  await nameStaff(tx, { open, running, closed });

  async function makeClosed(tx: EntityManager, course: Course) {
    const groups = await makeGroups(tx, course, 3);
    const participants = await makeAdmitted(tx, {
      course,
      people,
      organizations,
      abroad: 'KE VN PH EG JO KH BR ET ID NP TH LK MA TZ UG ZM PE FJ MY'.split(' '),
      hosts: 4,
      statuses: { 6: { status: 'not-completed', reason: 'Absent from more sessions than the rule allows' } },
    });
    await fillGroups(tx, groups, participants);
    await makeTimetable(tx, { course, groups, rooms, lecturers, calendar });
    await noteOnStep(tx, course, 'screening', {
      noteForNext: 'Two letters could not be read: ask for a photograph at once.',
    });
  }

  async function makeRunning(tx: EntityManager, course: Course) {
    const groups = await makeGroups(tx, course, 3);
    const participants = await makeAdmitted(tx, {
      course,
      people,
      organizations,
      abroad: 'KH JO ET VN KZ BR ID TL NP UA MM PK GH NG CI MX PG BT MV TN LA'.split(' '),
      hosts: 4,
      statuses: { 11: { status: 'did-not-arrive', reason: 'No visa in time' } },
    });
    await fillGroups(
      tx,
      groups,
      participants.filter(({ status }) => status === 'arrived'),
    );
    await makeTimetable(tx, { course, groups, rooms, lecturers, calendar });
    await leaveOpen(tx, course, 'paper', {
      note: `3 papers are still to come; asked again on ${dayInWords(addDays(today, -2))}`,
    });
  }
}
