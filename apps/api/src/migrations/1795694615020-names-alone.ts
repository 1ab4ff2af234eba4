import type { MigrationInterface, QueryRunner } from 'typeorm';

// As `fold` has an address: punctuation and spaces become one space.
const folded = String.raw`trim(regexp_replace(lower(q.email), '[!"#%&''()*,\-./:;?@\[\\\]_{}\s]+', ' ', 'g'))`;

/** The text that a person is found by holds no address any more: not everybody who finds a name may read one. */
export class NamesAlone1795694615020 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`update person p set search_text = coalesce((
        select string_agg(f.form, ' | ' order by f.n)
        from unnest(string_to_array(p.search_text, ' | ')) with ordinality f(form, n)
        where f.form not in (select ${folded} from person q where q.email is not null and (q.id = p.id or q.merged_into_id = p.id))), '')
      where exists (select from person q where q.email is not null and (q.id = p.id or q.merged_into_id = p.id))`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`update person p set search_text = p.search_text || ' | ' || (
        select string_agg(${folded}, ' | ' order by q.id) from person q where q.email is not null and (q.id = p.id or q.merged_into_id = p.id))
      where exists (select from person q where q.email is not null and (q.id = p.id or q.merged_into_id = p.id))`);
  }
}
