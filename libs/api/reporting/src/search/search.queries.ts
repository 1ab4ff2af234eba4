import { visibleNominations } from '@kenshu/admissions';
import { visibleCourses } from '@kenshu/courses';
import { type Actor, can, seesAll } from '@kenshu/domain/kit/actor';
import { fold } from '@kenshu/domain/kit/fold';
import { asksForAddress, distanceOf, folded, hasAddress, holdsWords, isNamed } from '@kenshu/identity';
import { join, type Sql, sql } from '@kenshu/http';
import { visibleSessions } from '@kenshu/timetable';
import { type SearchKind, searchKinds } from './search.dto';

const EACH = 6;

/** One kind of record that may be found: what is looked through, and what is shown of it. */
interface Source {
  kind: SearchKind;
  from: Sql;
  where: Sql;
  /** What the words are looked for in. */
  text: Sql;
  id: Sql;
  titles: Sql;
  subtitles?: Sql;
  /** Of a person, so that namesakes are told apart. */
  country?: Sql;
  /** Of an article, which has no id. */
  number?: Sql;
  /** Of a session. */
  courseId?: Sql;
  day?: Sql;
  /** Which come first of those that match as well; by title where it does not matter. */
  nearest?: Sql;
  /** Where whoever finds the record may read it. */
  email?: Sql;
  /** A person's name is found in spite of a slip of the fingers. */
  forgiving?: boolean;
}

const nominations = (actor: Actor) => ({
  kind: 'nomination' as const,
  from: sql`nomination t join person p on p.id = t.person_id join course k on k.id = t.course_id`,
  where: sql`t.removed_at is null and ${visibleNominations(actor)}`,
  id: sql`t.id`,
  subtitles: sql`k.names`,
  country: sql`t.country_code`,
});

function sourcesFor(actor: Actor): Source[] {
  const courses: Source = {
    kind: 'course',
    from: sql`course t left join theme h on h.id = t.theme_id left join country c on c.code = t.host_country_code`,
    where: visibleCourses(actor),
    text: sql`(t.search_text || ' | ' || coalesce(h.search_text, '') || ' | ' || ${folded(sql`concat_ws(' ', t.venue::text, c.names::text)`)})`,
    id: sql`t.id`,
    titles: sql`t.names`,
    subtitles: sql`h.titles`,
  };
  const people: Source = {
    kind: 'person',
    from: sql`person p`,
    where: sql`p.merged_into_id is null`,
    text: sql`p.search_text`,
    email: sql`p.email`,
    forgiving: true,
    id: sql`p.id`,
    titles: sql`jsonb_build_object('en', p.latin_name)`,
    subtitles: sql`case when p.own_name is not null then jsonb_build_object(coalesce(p.own_name_lang, 'en'), p.own_name) end`,
    country: sql`coalesce(p.nationalities[1], (select n.country_code from nomination n where n.person_id = p.id order by n.created_at desc limit 1))`,
  };
  const sessions: Source = {
    kind: 'session',
    from: sql`session s join course t on t.id = s.course_id`,
    where: sql`s.cancelled_at is null and ${visibleSessions(actor, 's')}`,
    text: sql`s.search_text`,
    id: sql`s.id`,
    titles: sql`s.titles`,
    subtitles: sql`t.names`,
    courseId: sql`t.id`,
    day: sql`left(s.starts_local, 10)`,
    nearest: sql`abs(extract(epoch from s.starts_at - app_now()))`,
  };
  const organizations: Source = {
    kind: 'organization',
    from: sql`organization o left join country c on c.code = o.country_code`,
    where: sql`o.merged_into_id is null`,
    text: sql`o.search_text`,
    id: sql`o.id`,
    titles: sql`o.names`,
    subtitles: sql`c.names`,
  };
  const themes: Source = {
    kind: 'theme',
    from: sql`theme h`,
    where: sql`h.removed_at is null`,
    text: sql`h.search_text`,
    id: sql`h.id`,
    titles: sql`h.titles`,
  };
  const programmes: Source = {
    kind: 'programme',
    from: sql`programme g`,
    where: sql`g.removed_at is null`,
    text: sql`g.search_text`,
    id: sql`g.id`,
    titles: sql`g.names`,
  };
  const articles: Source = {
    kind: 'article',
    from: sql`article a`,
    where: sql`true`,
    text: folded(sql`a.titles::text`),
    id: sql`null::uuid`,
    number: sql`a.number::int`,
    titles: sql`a.titles`,
    nearest: sql`a.number`,
  };
  return [
    ...(seesAll(actor, 'person:read') ? [people] : []),
    courses,
    {
      ...nominations(actor),
      text: sql`p.search_text`,
      forgiving: true,
      titles: sql`jsonb_build_object('en', p.latin_name)`,
    },
    ...(can(actor, 'session:read') ? [sessions] : []),
    ...(seesAll(actor, 'organization:read') ? [organizations] : []),
    ...(can(actor, 'theme:read') ? [themes] : []),
    ...(can(actor, 'programme:read') ? [programmes] : []),
    ...(can(actor, 'coverage:read') ? [articles] : []),
  ];
}

const found = (source: Source, rank: Sql, holds: Sql): Sql => {
  const { kind, from, where, id, titles, subtitles = sql`null::jsonb`, nearest = sql`0` } = source;
  const {
    courseId = sql`null::uuid`,
    day = sql`null::text`,
    number = sql`null::int`,
    country = sql`null::text`,
  } = source;
  return sql`(select ${kind}::text as kind, ${rank} as rank, ${nearest} as nearest, ${id} as id, ${titles} as titles,
      ${subtitles} as subtitles, ${courseId} as course_id, ${day} as day, ${number} as number, ${country} as country_code
    from ${from} where ${where} and ${holds} order by 2, 3, 5::text limit ${EACH})`;
};

/** What begins with the words first, then what holds them all, then what is alike. */
function rankOf({ kind, text, forgiving }: Source, q: string): Sql {
  if (kind === 'article' && articleIn(q) !== undefined) return sql`0`;
  const begins = sql`${text} like ${`${fold(q)}%`}`;
  return forgiving
    ? sql`case when ${begins} then 0 else 1 + ${distanceOf(text, q)} end`
    : sql`case when ${begins} then 0 else 1 end`;
}

function holdsIn({ kind, text, email, forgiving }: Source, q: string): Sql {
  if (email && asksForAddress(q)) return hasAddress(email, q);
  if (!fold(q)) return sql`false`; // signs alone are nothing to look for
  const number = articleIn(q);
  if (kind === 'article' && number !== undefined) return sql`a.number = ${number}`;
  return forgiving ? isNamed(text, q) : holdsWords(text, q);
}

/** "21", "Article 21", "art. 21" */
function articleIn(q: string): number | undefined {
  const [, number] = /^(?:art(?:icle)?s? ?)?(\d{1,2})$/.exec(fold(q)) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Everything the actor may see whose name or number holds the words; what begins with them first, kind by kind. */
export function searchStatement(q: string, actor: Actor): Sql {
  const number = nominations(actor);
  const sources = [
    ...sourcesFor(actor).map((source) => found(source, rankOf(source, q), holdsIn(source, q))),
    found(
      { ...number, text: sql`t.number`, titles: sql`jsonb_build_object('en', t.number || ' ' || p.latin_name)` },
      sql`0`,
      sql`t.number = ${q.trim().toUpperCase()}`,
    ),
  ];
  return sql`select json_build_object('items', coalesce(json_agg(json_build_object('kind', kind, 'id', id, 'titles', titles,
      'subtitles', subtitles, 'courseId', course_id, 'day', day, 'number', number, 'countryCode', country_code)
      order by rank, array_position(${[...searchKinds]}::text[], kind), nearest, titles::text), '[]'::json))::text as body
    from (select distinct on (kind, id, number) * from (${join(sources, ' union all ')}) f order by kind, id, number, rank) found`;
}
