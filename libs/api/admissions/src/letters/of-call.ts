import type { Actor } from '@kenshu/domain/kit/actor';
import { localised } from '@kenshu/domain/kit/localised';
import { rowsOf, sql } from '@kenshu/http';
import { mail, render, settingsOf } from '@kenshu/platform';
import type { EntityManager } from 'typeorm';
import { closesAt } from '../call/deadline';
import { callClosed, callIssued, callMoved, callReopened } from './templates';
import { addresseesOf, courseOf, datesOf, inLanguage, momentFor, type Params, writeTo } from './to-countries';

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

/** Tells the invited countries, or those that were invited later, that the call is open to them. */
export async function writeOfCall(
  tx: EntityManager,
  courseId: string,
  baseUrl: string,
  actor: Actor,
  only?: readonly string[],
): Promise<void> {
  const { countryCodes, params } = await letterOfCall(tx, courseId, baseUrl);
  const written = only ? countryCodes.filter((code) => only.includes(code)) : countryCodes;
  await writeTo(tx, callIssued, written, params, actor, courseId);
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

const templates = { closed: callClosed, reopened: callReopened, moved: callMoved, extended: callReopened };

/**
 * Tells who could still nominate that the institute closes the call before its deadline, opens it again, or has moved
 * the deadline of those who have none of their own, before it came or after (extended).
 */
export async function writeOfCallChange(
  tx: EntityManager,
  courseId: string,
  change: keyof typeof templates,
  baseUrl: string,
  actor: Actor,
): Promise<void> {
  const course = await courseOf(tx, courseId);
  const byDeadline = change === 'moved' || change === 'extended';
  // moved, and moved on: one letter, with the last word
  if (byDeadline) await mail.withdraw(tx, [callMoved], courseId, 'The deadline was moved once more.');
  const open = await rowsOf<{ countryCode: string; closesAt: Date; zone: string }>(
    tx,
    sql`select distinct on (i.country_code) i.country_code as "countryCode", ${closesAt} as "closesAt", c.zone
        from invitation i join call c on c.id = i.call_id
        where c.course_id = ${courseId} and i.ended_at is null and i.no_nomination_at is null and ${closesAt} > app_now()
          and ${byDeadline ? sql`i.closes_at is null and c.issued_at is not null` : sql`true`}
        order by i.country_code, i.kind`,
  );
  const of = new Map(open.map((one) => [one.countryCode, one]));
  await writeTo(
    tx,
    templates[change],
    [...of.keys()],
    (to) => {
      const { closesAt: at, zone } = of.get(to.countryCode)!;
      const deadline = momentFor(to, at.toISOString(), zone);
      return { course: inLanguage(course.names, to), deadline, link: `${baseUrl}/country/calls` };
    },
    actor,
    courseId,
  );
}
