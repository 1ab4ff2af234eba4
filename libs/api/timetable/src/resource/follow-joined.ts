import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { Problem } from '@kenshu/domain/kit/problem';
import { wallClockOf } from '@kenshu/domain/kit/time';
import { On, rowOf, rowsOf, sql } from '@kenshu/http';
import { CoursesOfPeople, PeopleMerged, PeopleSeparated } from '@kenshu/identity';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type FollowedLecturer, joinLecturers, separateLecturers } from './join-lecturers';

/** By session rather than by row: an edit writes the rows of a session anew. */
interface FollowedTimetable {
  bookings: string[];
  places: string[];
  unavailabilities: string[];
  /** Where both stood in one session, the row that gave way. */
  asideBookings: { sessionId: string; roles: string[] }[];
  asidePlaces: { id: string; sessionId: string; personId: string; status: string; askedOn: string | null }[];
  lecturer: FollowedLecturer | null;
}

/** Lectures, bookings and the register of lecturers follow two records that are joined, and go back when they are separated. */
@Injectable()
export class FollowJoined {
  @On(CoursesOfPeople)
  async name(tx: EntityManager, { people, courseIds }: CoursesOfPeople): Promise<void> {
    const found = await rowsOf<{ id: string }>(
      tx,
      sql`select s.course_id as id from booking b join session s on s.id = b.session_id where b.resource_id = any(${people}::uuid[])
          union select s.course_id from lecturer_place l join session s on s.id = l.session_id where l.person_id = any(${people}::uuid[])`,
    );
    for (const { id } of found) courseIds.add(id);
  }

  @On(PeopleMerged)
  async join(tx: EntityManager, { from, to, followed }: PeopleMerged): Promise<void> {
    await refuseDoubleBooking(tx, from, to);
    await rowsOf(
      tx,
      sql`insert into resource (id, kind) select ${to}, kind from resource where id = ${from} on conflict (id) do nothing`,
    );
    const asidePlaces = await setPlacesAside(tx, from, to);
    const asideBookings = await setBookingsAside(tx, from, to);
    const bookings = await rowsOf<{ id: string }>(
      tx,
      sql`with moved as (update booking set resource_id = ${to} where resource_id = ${from} returning session_id as id)
          select id from moved order by id`,
    );
    const places = await rowsOf<{ id: string }>(
      tx,
      sql`with moved as (update lecturer_place set person_id = ${to} where person_id = ${from} returning session_id as id)
          select distinct id from moved order by id`,
    );
    const unavailabilities = await rowsOf<{ id: string }>(
      tx,
      sql`with moved as (update unavailability set resource_id = ${to} where resource_id = ${from} returning id)
          select id from moved order by id`,
    );
    const done: FollowedTimetable = {
      bookings: ids(bookings),
      places: ids(places),
      unavailabilities: ids(unavailabilities),
      asideBookings,
      asidePlaces,
      lecturer: await joinLecturers(tx, from, to),
    };
    await noteChange(tx, done);
    followed.timetable = done;
  }

  @On(PeopleSeparated)
  async separate(tx: EntityManager, { from, to, followed }: PeopleSeparated): Promise<void> {
    const done = followed.timetable as FollowedTimetable | undefined;
    if (!done) return;
    await rowsOf(
      tx,
      sql`update booking set resource_id = ${from} where resource_id = ${to} and session_id = any(${done.bookings}::uuid[])`,
    );
    await rowsOf(
      tx,
      sql`update lecturer_place set person_id = ${from} where person_id = ${to} and session_id = any(${done.places}::uuid[])`,
    );
    await rowsOf(
      tx,
      sql`update unavailability set resource_id = ${from} where resource_id = ${to} and id = any(${done.unavailabilities}::uuid[])`,
    );
    await putBack(tx, from, to, done);
    await separateLecturers(tx, from, done.lecturer);
    await noteChange(tx, done);
  }
}

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

interface Double {
  titles: LocalisedText;
  others: LocalisedText;
  at: Date;
  zone: string;
}

/** One human being is at one place at a time; who was at two is two people, or one of the bookings is wrong. */
async function refuseDoubleBooking(tx: EntityManager, from: string, to: string): Promise<void> {
  const double = await rowOf<Double>(
    tx,
    sql`select s.titles, o.titles as others, greatest(s.starts_at, o.starts_at) as at, t.zone
        from booking a join booking b on b.resource_id = ${to} and b.session_id <> a.session_id and not b.cancelled and b.during && a.during
          join session s on s.id = a.session_id join session o on o.id = b.session_id join course t on t.id = s.course_id
        where a.resource_id = ${from} and not a.cancelled order by at, s.id, o.id limit 1`,
  );
  if (!double) return;
  const startsAt = wallClockOf(double.at.toISOString(), double.zone).replace('T', ' ');
  throw new Problem('person/double-booked', { session: double.titles, other: double.others, startsAt });
}

/** Of two places in one session the one that agreed stays, else that of the record that stays. */
const setPlacesAside = (tx: EntityManager, from: string, to: string) =>
  rowsOf<FollowedTimetable['asidePlaces'][number]>(
    tx,
    sql`with gone as (delete from lecturer_place l using lecturer_place a, lecturer_place b
          where a.person_id = ${from} and b.person_id = ${to} and b.session_id = a.session_id
            and l.id = case when a.status = 'agreed' and b.status <> 'agreed' then b.id else a.id end
          returning l.id, l.session_id, l.person_id, l.status, l.asked_on)
        select id, session_id as "sessionId", person_id as "personId", status, asked_on::text as "askedOn" from gone order by id`,
  );

const setBookingsAside = (tx: EntityManager, from: string, to: string) =>
  rowsOf<FollowedTimetable['asideBookings'][number]>(
    tx,
    sql`with gone as (delete from booking a using booking b
          where a.resource_id = ${from} and b.resource_id = ${to} and b.session_id = a.session_id returning a.session_id, a.roles)
        select session_id as "sessionId", roles from gone order by session_id`,
  );

/** Sets up again what gave way, where the session still has the other's row. */
async function putBack(tx: EntityManager, from: string, to: string, done: FollowedTimetable): Promise<void> {
  await rowsOf(
    tx,
    sql`insert into booking (session_id, resource_id, roles, during, cancelled)
        select b.session_id, ${from}, w.roles, b.during, b.cancelled
        from jsonb_to_recordset(${JSON.stringify(done.asideBookings)}::jsonb) as w("sessionId" uuid, roles text[])
          join booking b on b.session_id = w."sessionId" and b.resource_id = ${to}`,
  );
  await rowsOf(
    tx,
    sql`insert into lecturer_place (id, session_id, person_id, status, asked_on)
        select w.id, w."sessionId", case w."personId" when ${from} then ${from}::uuid else ${to} end, w.status, w."askedOn"
        from json_to_recordset(${JSON.stringify(done.asidePlaces)}::json) as w(id uuid, "sessionId" uuid, "personId" uuid, status text, "askedOn" date)
        where exists (select from lecturer_place l where l.session_id = w."sessionId" and l.person_id in (${from}, ${to}))`,
  );
}

/** A session shows who teaches it. */
async function noteChange(tx: EntityManager, { places, asidePlaces }: FollowedTimetable): Promise<void> {
  const sessions = [...new Set([...places, ...asidePlaces.map(({ sessionId }) => sessionId)])];
  await rowsOf(tx, sql`update session set version = version + 1 where id = any(${sessions}::uuid[])`);
}
