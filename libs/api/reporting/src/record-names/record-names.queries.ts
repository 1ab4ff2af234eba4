import { join, type Sql, sql } from '@kenshu/http';

interface Source {
  from: Sql;
  names: Sql;
  /** Where it belongs to a course, which then stands as `k`. */
  ofCourse?: true;
}

const person = sql`jsonb_build_object('en', p.latin_name)`;
const course = sql`join course k on k.id = r.course_id`;

// Every kind that the audit trail speaks of and that has a name.
const sources: Source[] = [
  { from: sql`person r`, names: sql`jsonb_build_object('en', r.latin_name)` },
  { from: sql`"user" r join person p on p.id = r.person_id`, names: person },
  { from: sql`organization r`, names: sql`r.names` },
  { from: sql`programme r`, names: sql`r.names` },
  { from: sql`theme r`, names: sql`r.titles` },
  { from: sql`room r`, names: sql`r.names` },
  { from: sql`course r`, names: sql`r.names` },
  { from: sql`mail r`, names: sql`jsonb_build_object('en', r.subject)` },
  { from: sql`session r ${course}`, names: sql`r.titles`, ofCourse: true },
  { from: sql`call r ${course}`, names: sql`k.names` },
  {
    from: sql`invitation r join call c on c.id = r.call_id join country n on n.code = r.country_code join course k on k.id = c.course_id`,
    names: sql`n.names`,
    ofCourse: true,
  },
  { from: sql`nomination r join person p on p.id = r.person_id ${course}`, names: person, ofCourse: true },
  { from: sql`participant r join person p on p.id = r.person_id ${course}`, names: person, ofCourse: true },
];

/** What records are called, whatever their kind: one statement over all contexts. */
export function recordNames(ids: readonly string[]): Sql {
  const each = sources.map(
    ({ from, names, ofCourse }) =>
      sql`select r.id, ${names} as names, ${ofCourse ? sql`k.names` : sql`null::jsonb`} as course_names from ${from} where r.id = any(${[...ids]}::uuid[])`,
  );
  return sql`select json_build_object('items', coalesce(json_agg(json_build_object('id', n.id, 'names', n.names, 'courseNames', n.course_names)), '[]'::json))::text as body
    from (${join(each, ' union all ')}) n where n.names is not null`;
}
