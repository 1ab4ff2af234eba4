import { all, given, pageStatement, type Sql, sql } from '@kenshu/http';
import { holdsWords } from '../search';
import type { CountryQuery } from './country.dto';

const country = sql`json_build_object('code', t.code, 'alpha3', t.alpha3, 'names', t.names, 'region', t.region, 'subregion', t.subregion,
  'formerNames', (select coalesce(json_agg(json_build_object('names', n.names, 'validUntil', n.valid_until) order by n.valid_until), '[]'::json)
    from country_name n where n.country_code = t.code), 'version', t.version)`;

export const countryPage = (query: CountryQuery): Sql =>
  pageStatement({
    from: sql`from country t`,
    where: all([
      given(query.region, (v) => sql`t.region = ${v}`),
      given(query.q, (q) => holdsWords(sql`t.search_text`, q)),
    ]),
    row: country,
    // folded, so that Åland stands among the A
    sorts: { name: 't.search_text', code: 't.code' },
    tie: 't.code',
    // a picker wants them all
    query: { ...query, pageSize: query.pageSize ?? 300 },
  });

export const countryRecord = (code: string): Sql =>
  sql`select ${country}::text as body, t.version from country t where t.code = ${code}`;
