import { loadPastCourses } from '@kenshu/courses';
import { loadConvention } from '@kenshu/curriculum';
import { loadCountries } from '@kenshu/identity';
import type { DataSource, EntityManager } from 'typeorm';

/** Fills an empty database with 100 000 nominations, 80 for each of 1 250 courses, and somebody who is signed in. */
export async function fill(source: DataSource, tokenHash: Buffer): Promise<{ nominationId: string }> {
  return source.transaction(async (tx) => {
    await loadCountries(tx);
    await loadConvention(tx);
    await loadPastCourses(tx);
    await makeCalls(tx);
    await makeNominations(tx);
    await signInCoordinator(tx, tokenHash);
    const [row] = await tx.query<{ id: string }[]>(`select id from nomination order by number limit 1 offset 50000`);
    return { nominationId: row!.id };
  });
}

async function makeCalls(tx: EntityManager): Promise<void> {
  await tx.query(`
    insert into course (programme_id, names, zone, starts_on, ends_on, year, status, capacity)
    select (select id from programme where code = 'uncac'), jsonb_build_object('en', 'Course ' || n), 'Asia/Tokyo',
      date '1990-01-01' + n * 10, date '1990-02-01' + n * 10, 1990, 'closed', 24 from generate_series(1, 1250) n`);
  await tx.query(`
    insert into call (course_id, closes_at, zone, issued_at)
    select id, starts_on - 100, zone, starts_on - 160 from course where capacity = 24`);
  await tx.query(`
    insert into invitation (call_id, country_code, places)
    select c.id, k.code, 1 from call c cross join (select code from country order by code limit 40) k`);
}

async function makeNominations(tx: EntityManager): Promise<void> {
  await tx.query(`
    insert into organization (country_code, type, names)
    select code, 'police', jsonb_build_object('en', 'Police Service of ' || (names ->> 'en')) from country`);
  await tx.query(`
    insert into person (id, given_names, family_name, latin_name, search_text)
    select gen_random_uuid(), 'Given' || n, 'Family' || n, 'Given' || n || ' Family' || n, 'given' || n || ' family' || n
    from generate_series(1, 100000) n`);
  await tx.query(`
    insert into nomination (number, course_id, invitation_id, country_code, person_id, organization_id, post, rank, status, submitted_at)
    select 'N-' || lpad(p.n::text, 6, '0'), i.course_id, i.id, i.country_code, p.id, o.id, 'Superintendent', 1 + p.n % 5,
      (array['received', 'selected', 'reserve', 'not-selected', 'confirmed'])[1 + p.n % 5], i.closes_at - make_interval(mins => p.n::int)
    from (select id, row_number() over (order by given_names) as n from person where given_names like 'Given%') p
    join (select i.id, i.country_code, c.course_id, c.closes_at, row_number() over (order by c.id, i.id) as n from invitation i join call c on c.id = i.call_id) i
      on i.n = 1 + p.n % 50000
    join organization o on o.country_code = i.country_code`);
}

async function signInCoordinator(tx: EntityManager, tokenHash: Buffer): Promise<void> {
  await tx.query(
    `with p as (insert into person (given_names, latin_name) values ('Bench', 'Bench') returning id),
       u as (insert into "user" (person_id, email) select id, 'bench@bench.example' from p returning id),
       g as (insert into role_grant (user_id, role, starts_at) select id, 'coordinator', app_now() - interval '1 day' from u)
     insert into sign_in (token_hash, user_id) select $1, id from u`,
    [tokenHash],
  );
}
