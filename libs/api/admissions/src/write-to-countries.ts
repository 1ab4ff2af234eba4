import { randomUUID } from 'node:crypto';
import type { Mode } from '@kenshu/domain/courses/course';
import type { Actor } from '@kenshu/domain/kit/actor';
import { zoneOfCountry } from '@kenshu/domain/kit/country-zone';
import { type LocalisedText, localised } from '@kenshu/domain/kit/localised';
import { join, nowOf, rowsOf, sql } from '@kenshu/http';
import { type LetterTemplate, mail, momentIn, render, settingsOf } from '@kenshu/platform';
import type { EntityManager } from 'typeorm';
import { closesAt } from './call/deadline';
import { newNumber } from './nomination/numbers';
import { keepReceipt } from './receipt/receipts';
import {
  callClosed,
  callIssued,
  callReopened,
  courseCancelled,
  courseChanged,
  coursePostponed,
  modeTexts,
  nominationsReceived,
  resultsReleased,
} from './letters';

interface Addressee {
  countryCode: string;
  email: string;
  language: string;
  name: string;
  personId: string;
}

type Params = (to: Addressee) => Record<string, string>;

/** The focal points and alternates of countries, as of today. */
const addresseesOf = (tx: EntityManager, countryCodes: readonly string[]): Promise<Addressee[]> =>
  rowsOf<Addressee>(
    tx,
    sql`select distinct g.country_code as "countryCode", u.email, u.language, p.latin_name as name, p.id as "personId"
        from role_grant g join "user" u on u.id = g.user_id and u.ended_at is null join person p on p.id = u.person_id
        where g.role in ('focal-point', 'alternate') and g.country_code in (${join([...countryCodes])})
          and g.starts_at <= app_now() and (g.ends_at is null or g.ends_at > app_now())
        order by 1, 2`,
  );

/** One letter each to the focal points and alternates of countries, in their own language; answers whom it was written to. */
async function writeTo(
  tx: EntityManager,
  template: LetterTemplate,
  countryCodes: readonly string[],
  params: Params,
  causedBy: Actor,
  aboutId: string,
): Promise<Addressee[]> {
  if (!countryCodes.length) return [];
  const { instituteName } = await settingsOf(tx);
  const addressees = await addresseesOf(tx, countryCodes);
  for (const to of addressees) {
    const institute = localised(instituteName, [to.language]) ?? '';
    await mail.send(tx, {
      template,
      to,
      language: to.language,
      params: { name: to.name, institute, ...params(to) },
      causedBy,
      aboutId,
    });
  }
  return addressees;
}

interface CourseOfCall {
  names: LocalisedText;
  startsOn: string | null;
  endsOn: string | null;
  mode: Mode | null;
}

const courseOf = async (tx: EntityManager, courseId: string): Promise<CourseOfCall> =>
  (
    await rowsOf<CourseOfCall>(
      tx,
      sql`select names, starts_on::text as "startsOn", ends_on::text as "endsOn", mode from course where id = ${courseId}`,
    )
  )[0]!;

const inLanguage = (text: LocalisedText, { language }: Addressee) => localised(text, [language]) ?? '';

/** In the words of the call, with the hour in the addressee's country. */
const momentFor = ({ language, countryCode }: Addressee, instant: string, zone: string) =>
  momentIn(instant, zone, language, zoneOfCountry(countryCode, instant));

interface Invited {
  countryCode: string;
  places: number | null;
  closesAt: Date;
  zone: string;
}

/** Whom a call is written to, and what the letter to each of them says. */
async function letterOfCall(
  tx: EntityManager,
  courseId: string,
  baseUrl: string,
): Promise<{ countryCodes: string[]; params: Params }> {
  const course = await courseOf(tx, courseId);
  const invited = await rowsOf<Invited>(
    tx,
    sql`select distinct on (i.country_code) i.country_code as "countryCode", i.places, coalesce(i.closes_at, c.closes_at) as "closesAt", c.zone
        from invitation i join call c on c.id = i.call_id where c.course_id = ${courseId} and i.ended_at is null order by i.country_code, i.kind`,
  );
  const of = new Map(invited.map((one) => [one.countryCode, one]));
  return {
    countryCodes: [...of.keys()],
    params: (to) => {
      const { places, closesAt, zone } = of.get(to.countryCode)!;
      const pool = to.language.startsWith('fr') ? 'sur un contingent commun' : 'from a common pool';
      return {
        course: inLanguage(course.names, to),
        dates: datesOf(course, to),
        places: places === null ? pool : String(places),
        deadline: momentFor(to, closesAt.toISOString(), zone),
        link: `${baseUrl}/country/calls`,
      };
    },
  };
}

/** Tells every invited country that the call is open to it. */
export async function writeOfCall(tx: EntityManager, courseId: string, baseUrl: string, actor: Actor): Promise<void> {
  const { countryCodes, params } = await letterOfCall(tx, courseId, baseUrl);
  await writeTo(tx, callIssued, countryCodes, params, actor, courseId);
}

/** What issuing the call would send: to whom, and the letter as the first reader of each language has it. */
export async function previewOfCall(tx: EntityManager, courseId: string, baseUrl: string) {
  const { countryCodes, params } = await letterOfCall(tx, courseId, baseUrl);
  const { instituteName } = await settingsOf(tx);
  const letters = (countryCodes.length ? await addresseesOf(tx, countryCodes) : []).map((to) => {
    const institute = localised(instituteName, [to.language]) ?? '';
    return { to, letter: render(callIssued, to.language, { name: to.name, institute, ...params(to) }) };
  });
  const reached = new Set(letters.map(({ to }) => to.countryCode));
  return {
    recipients: letters.map(({ to: { countryCode, name, email }, letter: { language } }) => ({
      countryCode,
      name,
      email,
      language,
    })),
    unreached: countryCodes.filter((code) => !reached.has(code)),
    letters: [...new Map(letters.toReversed().map(({ letter }) => [letter.language, letter])).values()].toReversed(),
  };
}

/** Keeps the receipt of what a country has sent, and mails it to its focal point and the alternate alike. */
export async function writeReceipt(
  tx: EntityManager,
  invitationId: string,
  nominationIds: readonly string[],
  baseUrl: string,
  actor: Actor,
): Promise<void> {
  const sent = await rowsOf<{ number: string; countryCode: string; courseId: string; zone: string }>(
    tx,
    sql`select n.number, n.country_code as "countryCode", n.course_id as "courseId", c.zone
        from nomination n join invitation i on i.id = n.invitation_id join call c on c.id = i.call_id
        where n.id in (${join([...nominationIds])}) order by n.rank`,
  );
  const { courseId, countryCode, zone } = sent[0]!;
  const course = await courseOf(tx, courseId);
  const now = await nowOf(tx);
  const [id, number] = [randomUUID(), await newNumber(tx, 'R')];
  const sentBy = actor.kind === 'user' ? actor.name : '';
  const addressees = await writeTo(
    tx,
    nominationsReceived,
    [countryCode],
    (to) => ({
      course: inLanguage(course.names, to),
      numbers: sent.map(({ number }) => number).join(', '),
      moment: momentFor(to, now, zone),
      sender: sentBy,
      receipt: number,
      link: `${baseUrl}/country/receipts/${id}`,
    }),
    actor,
    courseId,
  );
  const mailedTo = addressees.map(({ name }) => name);
  await keepReceipt(tx, { id, number, invitationId, nominationIds, sentAt: now, sentBy, mailedTo });
}

/** Tells the countries concerned that results are there to be read. */
export async function writeOfResults(
  tx: EntityManager,
  courseId: string,
  countryCodes: readonly string[],
  baseUrl: string,
  actor: Actor,
): Promise<void> {
  const course = await courseOf(tx, courseId);
  await writeTo(
    tx,
    resultsReleased,
    countryCodes,
    (to) => ({ course: inLanguage(course.names, to), link: `${baseUrl}/country/calls` }),
    actor,
    courseId,
  );
}

/** Tells who could still nominate that the institute closes the call before its deadline, or opens it again. */
export async function writeOfCallChange(
  tx: EntityManager,
  courseId: string,
  change: 'closed' | 'reopened',
  baseUrl: string,
  actor: Actor,
): Promise<void> {
  const course = await courseOf(tx, courseId);
  const open = await rowsOf<{ countryCode: string; closesAt: Date; zone: string }>(
    tx,
    sql`select distinct on (i.country_code) i.country_code as "countryCode", ${closesAt} as "closesAt", c.zone
        from invitation i join call c on c.id = i.call_id
        where c.course_id = ${courseId} and i.ended_at is null and i.no_nomination_at is null and ${closesAt} > app_now()
        order by i.country_code, i.kind`,
  );
  const of = new Map(open.map((one) => [one.countryCode, one]));
  await writeTo(
    tx,
    change === 'closed' ? callClosed : callReopened,
    [...of.keys()],
    (to) => {
      const { closesAt: at, zone } = of.get(to.countryCode)!;
      const deadline = momentIn(at.toISOString(), zone, to.language);
      return { course: inLanguage(course.names, to), deadline, link: `${baseUrl}/country/calls` };
    },
    actor,
    courseId,
  );
}

interface CourseChange {
  courseId: string;
  change: 'postpone' | 'cancel';
  reason?: string;
  actor: Actor;
}

/** Tells every invited country that the course has new days or will not be held; a call to what will not be held stays here. */
export async function writeOfCourseChange(
  tx: EntityManager,
  { courseId, change, reason = '', actor }: CourseChange,
  baseUrl: string,
): Promise<void> {
  const course = await courseOf(tx, courseId);
  if (change === 'cancel') {
    await mail.withdraw(tx, [callIssued, callClosed, callReopened, coursePostponed], courseId, cancelled);
  }
  const invited = await rowsOf<{ countryCode: string }>(
    tx,
    sql`select distinct i.country_code as "countryCode" from invitation i join call c on c.id = i.call_id
        where c.course_id = ${courseId} and i.ended_at is null order by 1`,
  );
  await writeTo(
    tx,
    change === 'cancel' ? courseCancelled : coursePostponed,
    invited.map(({ countryCode }) => countryCode),
    (to) => ({
      course: inLanguage(course.names, to),
      dates: datesOf(course, to),
      reason,
      link: `${baseUrl}/country/calls`,
    }),
    actor,
    courseId,
  );
}

const cancelled = 'The course was cancelled before this letter left.';

const datesOf = ({ startsOn, endsOn }: CourseOfCall, { language }: Addressee) =>
  [startsOn, endsOn].map((day) => dayIn(day, language)).join(' – ');

/** Asks the countries of these nominations whether their people still come, one letter each. */
export async function writeOfChange(
  tx: EntityManager,
  courseId: string,
  nominationIds: readonly string[],
  baseUrl: string,
  actor: Actor,
): Promise<void> {
  const course = await courseOf(tx, courseId);
  const counts = await rowsOf<{ countryCode: string; count: number }>(
    tx,
    sql`select country_code as "countryCode", count(*)::int as count from nomination
        where id in (${join([...nominationIds])}) group by country_code`,
  );
  const of = new Map(counts.map(({ countryCode, count }) => [countryCode, count]));
  await writeTo(
    tx,
    courseChanged,
    [...of.keys()],
    (to) => ({
      course: inLanguage(course.names, to),
      dates: datesOf(course, to),
      mode: modeIn(course.mode, to.language),
      count: String(of.get(to.countryCode)),
      link: `${baseUrl}/country/calls`,
    }),
    actor,
    courseId,
  );
}

function modeIn(mode: Mode | null, language: string): string {
  const french = language.startsWith('fr');
  if (!mode) return french ? 'non renseignée' : 'not recorded';
  return modeTexts[mode][french ? 'fr' : 'en'];
}

function dayIn(day: string | null, language: string): string {
  if (!day) return language.startsWith('fr') ? 'non renseigné' : 'not recorded';
  const locale = language.startsWith('fr') ? language : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`));
}
