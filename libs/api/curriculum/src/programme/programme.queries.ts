import { fold } from '@kenshu/domain/kit/fold';
import { all, given, pageStatement, type Sql, sql } from '@kenshu/http';
import { listed, readable, removalStatus } from '../removal';
import type { ProgrammeQuery } from './programme.dto';

export const programmePage = (query: ProgrammeQuery): Sql =>
  pageStatement({
    from: sql`from programme p join number_series s on s.id = p.series_id`,
    countFrom: sql`from programme p`,
    where: all([
      listed('p', query.removed),
      given(query.ended, (ended) => sql`(p.ended_at is not null) = ${ended}`),
      given(query.q, (q) => sql`p.search_text like ${`%${fold(q)}%`}`),
    ]),
    row: sql`json_build_object('id', p.id, 'code', p.code, 'names', p.names, 'firstYear', p.first_year, 'cadence', p.cadence,
      'series', s.code, 'ended', p.ended_at is not null, 'removedAt', to_utc(p.removed_at))`,
    sorts: {
      name: `p.names ->> 'en'`,
      firstYear: { nullable: 'p.first_year' },
      code: 'p.code',
      removedAt: { nullable: 'p.removed_at' },
    },
    tie: 'p.id',
    query,
  });

export const programmeRecord = (id: string): Sql => sql`
  select json_build_object('id', p.id, 'code', p.code, 'names', p.names, 'firstYear', p.first_year, 'cadence', p.cadence,
    'ended', p.ended_at is not null, 'removedAt', to_utc(p.removed_at), 'namePatterns', p.name_patterns, 'series', s.code, 'source', p.source,
    'formerNames', (select coalesce(json_agg(json_build_object('names', n.names, 'validUntil', n.valid_until) order by n.position), '[]'::json)
      from programme_name n where n.programme_id = p.id),
    'sharesSeriesWith', (select coalesce(json_agg(json_build_object('id', o.id, 'names', o.names) order by o.names ->> 'en'), '[]'::json)
      from programme o where o.series_id = p.series_id and o.id <> p.id and o.removed_at is null),
    'version', p.version)::text as body, p.version, json_build_object('status', ${removalStatus('p')}) as facts
  from programme p join number_series s on s.id = p.series_id where p.id = ${id} and ${readable('p')}`;
