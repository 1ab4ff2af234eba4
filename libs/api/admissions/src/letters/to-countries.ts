import type { Mode } from '@kenshu/domain/courses/course';
import type { Actor } from '@kenshu/domain/kit/actor';
import { zoneOfCountry } from '@kenshu/domain/kit/country-zone';
import { firstOfMonth } from '@kenshu/domain/kit/first-of-month';
import { type LocalisedText, localised } from '@kenshu/domain/kit/localised';
import { join, rowsOf, sql } from '@kenshu/http';
import { type LetterTemplate, mail, momentIn, settingsOf } from '@kenshu/platform';
import type { EntityManager } from 'typeorm';

export interface Addressee {
  countryCode: string;
  email: string;
  language: string;
  name: string;
  personId: string;
}

export type Params = (to: Addressee) => Record<string, string>;

/** The focal points and alternates of countries, as of today. */
export const addresseesOf = (tx: EntityManager, countryCodes: readonly string[]): Promise<Addressee[]> =>
  rowsOf<Addressee>(
    tx,
    sql`select distinct g.country_code as "countryCode", u.email, u.language, p.latin_name as name, p.id as "personId"
        from role_grant g join "user" u on u.id = g.user_id and u.ended_at is null join person p on p.id = u.person_id
        where g.role in ('focal-point', 'alternate') and g.country_code in (${join([...countryCodes])})
          and g.starts_at <= app_now() and (g.ends_at is null or g.ends_at > app_now())
        order by 1, 2`,
  );

/** One letter each to the focal points and alternates of countries, in their own language; answers whom it was written to. */
export async function writeTo(
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

export const courseOf = async (tx: EntityManager, courseId: string): Promise<CourseOfCall> =>
  (
    await rowsOf<CourseOfCall>(
      tx,
      sql`select names, starts_on::text as "startsOn", ends_on::text as "endsOn", mode from course where id = ${courseId}`,
    )
  )[0]!;

export const inLanguage = (text: LocalisedText, { language }: Addressee) => localised(text, [language]) ?? '';

/** In the words of the call, with the hour in the addressee's country. */
export const momentFor = ({ language, countryCode }: Addressee, instant: string, zone: string) =>
  momentIn(instant, zone, language, zoneOfCountry(countryCode, instant));

export const datesOf = ({ startsOn, endsOn }: CourseOfCall, { language }: Addressee) =>
  [startsOn, endsOn].map((day) => dayIn(day, language)).join(' – ');

function dayIn(day: string | null, language: string): string {
  if (!day) return language.startsWith('fr') ? 'non renseigné' : 'not recorded';
  const locale = language.startsWith('fr') ? language : 'en-GB';
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return firstOfMonth(format.format(new Date(`${day}T00:00Z`)), language);
}
