import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyDatabase, type TestDatabase } from '@kenshu/testing';
import type { DataSource, EntityManager } from 'typeorm';
import { ownerDataSource } from '../src/data-source';
import { describeSchema } from '../src/schema/describe-schema';

const root = join(import.meta.dirname, '../../..');

let database: TestDatabase;
let source: DataSource;
let committed: string;

beforeAll(async () => {
  committed = await readFile(join(root, 'docs/schema.sql'), 'utf8');
  database = await emptyDatabase();
  await promisify(execFile)(process.execPath, [join(root, 'dist/apps/api/cli.js'), 'migrate'], {
    env: { DATABASE_URL: database.databaseUrl, DATABASE_OWNER_URL: database.ownerUrl },
  });
  source = await ownerDataSource(database.ownerUrl).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const describeIn = (tx: EntityManager) => describeSchema(tx, new URL(database.databaseUrl).username);

/** The lines of the committed text that are gone after a change, and those that are new; the change is taken back. */
async function noticed(change: string[]): Promise<{ gone: string[]; come: string[] }> {
  const runner = source.createQueryRunner();
  await runner.startTransaction();
  try {
    for (const statement of change) await runner.query(statement);
    const before = committed.split('\n');
    const after = (await describeIn(runner.manager)).split('\n');
    const without = (lines: string[], others: string[]) => {
      const left = [...others];
      const isNew = (line: string) => {
        const at = left.indexOf(line);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      };
      return lines.filter(isNew).map((line) => line.trim());
    };
    return { gone: without(before, after), come: without(after, before) };
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

describe('docs/schema.sql', () => {
  it('is the schema that the migrations make (npm run generate writes it again)', async () => {
    expect(await describeIn(source.manager)).toBe(committed);
  });

  it.each([
    {
      what: 'the body of a trigger’s function',
      change: [
        `do $do$ begin execute replace(pg_get_functiondef('seal_audit_event'::regproc), 'perform pg_advisory_xact_lock(8365012294);', 'null;'); end $do$`,
      ],
      gone: ['perform pg_advisory_xact_lock(8365012294);'],
      come: ['null;'],
    },
    {
      what: 'a trigger that is switched off',
      change: ['alter table audit_event disable trigger seal'],
      gone: [expect.stringMatching(/^CREATE CONSTRAINT TRIGGER seal AFTER INSERT ON public.audit_event .*\(\);$/)],
      come: [expect.stringMatching(/^CREATE CONSTRAINT TRIGGER seal .*\(\) \/\* enabled: D \*\/;$/)],
    },
    {
      what: 'an index of the same name on other rows',
      change: ['drop index person_order', 'create index person_order on person (left(search_text, 100), id)'],
      gone: [
        'CREATE INDEX person_order ON public.person USING btree ("left"(search_text, 100), id) WHERE (merged_into_id IS NULL);',
      ],
      come: ['CREATE INDEX person_order ON public.person USING btree ("left"(search_text, 100), id);'],
    },
    {
      what: 'a constraint of the same name with another body',
      change: [
        `alter table booking drop constraint "XCL_59b92d2ed6e09eb2b6eb5692d3"`,
        `alter table booking add constraint "XCL_59b92d2ed6e09eb2b6eb5692d3" exclude using gist (resource_id with =, during with &&) deferrable`,
      ],
      gone: [expect.stringContaining('WHERE ((NOT cancelled)) DEFERRABLE')],
      come: [
        'constraint "XCL_59b92d2ed6e09eb2b6eb5692d3" EXCLUDE USING gist (resource_id WITH =, during WITH &&) DEFERRABLE',
      ],
    },
    {
      what: 'a right too many of the application’s role',
      change: ['grant update on audit_event to kenshu_app', 'grant truncate on audit_seal to public'],
      gone: ['grant insert, select on audit_event to kenshu_app;'],
      come: ['grant insert, select, update on audit_event to kenshu_app;', 'grant truncate on audit_seal to public;'],
    },
    {
      what: 'another default of a column',
      change: [`alter table audit_event alter column at set default now()`],
      gone: ['at timestamp with time zone not null default app_now(),'],
      come: ['at timestamp with time zone not null default now(),'],
    },
  ])('notices $what', async ({ change, gone, come }) => {
    expect(await noticed(change)).toEqual({ gone, come });
  });
});
