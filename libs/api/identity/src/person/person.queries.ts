import type { PersonNames } from '@kenshu/domain/identity/person-name';
import type { PersonStatus } from '@kenshu/domain/identity/person.workflow';
import { type Actor, seesAll } from '@kenshu/domain/kit/actor';
import { all, type Answer, given, lockVisible, pageStatement, type Sql, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { asksForAddress, distanceOf, forgives, hasAddress, isNamed } from '../search';
import type { PersonQuery } from './person.dto';
import type { NameRendering } from './person.entity';

/** Which people the actor sees, over `person` as `t`; who sees those of one country or course comes with nominations. */
const visiblePeople = (actor: Actor): Sql => (seesAll(actor, 'person:read') ? sql`true` : sql`false`);

const row = sql`'id', t.id, 'latinName', t.latin_name, 'ownName', t.own_name, 'ownNameLang', t.own_name_lang,
  'renderings', t.renderings, 'nationalities', to_json(t.nationalities), 'demonstration', t.demonstration`;

/** Everybody, each with how far the name is from what was asked. */
function rankedPeople(q: string | undefined): Sql {
  if (q === undefined || !forgives(q)) return sql`from (select p.*, 0 as rank from person p) t`;
  return sql`from (select p.*, ${distanceOf(sql`p.search_text`, q)} as rank from person p) t`;
}

// One index of trigrams serves all of it: the words as they stand, and what is alike where a letter is wrong.
const named = (q: string): Sql => (asksForAddress(q) ? hasAddress(sql`t.email`, q) : isNamed(sql`t.search_text`, q));

// folded, and led by the Latin name; as the index `person_order` has it
const order = 'left(t.search_text, 100)';

export const personPage = (query: PersonQuery, actor: Actor): Sql =>
  pageStatement({
    from: rankedPeople(query.q),
    where: all([
      visiblePeople(actor),
      sql`t.merged_into_id is null`,
      given(query.nationality, (v) => sql`${v} = any(t.nationalities)`),
      given(query.demonstration, (v) => sql`t.demonstration = ${v}`),
      given(query.q, named),
    ]),
    row: sql`json_build_object(${row})`,
    sorts: { latinName: order, relevance: 't.rank' },
    sort: query.q === undefined ? 'latinName' : 'relevance',
    tie: `${order}, t.id`,
    query,
  });

const status = sql`case when t.merged_into_id is null then 'current' else 'joined' end`;

export type PersonAnswer = Required<Answer<{ status: PersonStatus }>>;

export const personRecord = (id: string, actor: Actor): Sql => sql`
  select json_build_object(${row}, 'givenNames', t.given_names, 'familyName', t.family_name,
    'certificateName', t.certificate_name, 'sex', t.sex, 'bornOn', t.born_on, 'email', t.email,
    'mergedIntoId', t.merged_into_id, 'mergedIntoName', (select p.latin_name from person p where p.id = t.merged_into_id),
    'joined', (select coalesce(json_agg(json_build_object('id', p.id, 'latinName', p.latin_name) order by p.latin_name, p.id), '[]'::json)
      from person p where p.merged_into_id = t.id), 'version', t.version)::text as body, t.version, json_build_object('status', ${status}) as facts
  from person t where t.id = ${id} and ${visiblePeople(actor)}`;

interface LockedPerson extends PersonNames {
  version: number;
  status: PersonStatus;
  ownNameLang: string | null;
  renderings: NameRendering[];
}

export const lockPerson = (tx: EntityManager, id: string, actor: Actor): Promise<LockedPerson> =>
  lockVisible<LockedPerson>(
    tx,
    'person',
    sql`t.version, ${status} as status, t.given_names as "givenNames", t.family_name as "familyName", t.latin_name as "latinName",
      t.own_name as "ownName", t.own_name_lang as "ownNameLang", t.renderings, t.certificate_name as "certificateName"`,
    id,
    visiblePeople(actor),
  );
