import { writeOfCall } from '@kenshu/admissions';
import type { Course } from '@kenshu/courses';
import type { Actor } from '@kenshu/domain/kit/actor';
import { addDays } from '@kenshu/domain/kit/time';
import { rowsOf, sql } from '@kenshu/http';
import { User } from '@kenshu/identity';
import type { EntityManager } from 'typeorm';
import { at, type Calendar } from './calendar';

/** The letters of the open call, as they left when it was issued; the address of one focal point is dead. */
export async function makeLetters(tx: EntityManager, course: Course, { today }: Calendar, baseUrl: string) {
  const { id: userId, personId } = await tx.findOneByOrFail(User, { email: 'coordinator@demo.example' });
  const coordinator: Actor = { kind: 'user', userId, personId, signInId: '', name: '', grants: [] };
  await writeOfCall(tx, course.id, baseUrl, coordinator);
  const issued = at(addDays(today, -30), '09:22');
  const ofCall = sql`caused_by_id = ${userId} and template = 'call-issued'`;
  await rowsOf(
    tx,
    sql`update mail set status = 'sent', attempts = 1, created_at = ${issued}, sent_at = ${issued} where ${ofCall}`,
  );
  await rowsOf(
    tx,
    sql`update mail set status = 'parked', sent_at = null, last_error = '550 5.1.1 The mailbox does not exist'
        where ${ofCall} and to_email = 'focal-point.la@demo.example'`,
  );
  await rowsOf(tx, sql`select graphile_worker.remove_job('mail:' || id) from mail where ${ofCall}`);
}
