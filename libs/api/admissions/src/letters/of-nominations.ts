import { randomUUID } from 'node:crypto';
import type { Actor } from '@kenshu/domain/kit/actor';
import { join, nowOf, rowsOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { newNumber } from '../nomination/numbers';
import { keepReceipt } from '../receipt/receipts';
import { nominationsReceived, resultsReleased } from './templates';
import { courseOf, inLanguage, momentFor, writeTo } from './to-countries';

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
