import { rowsOf, type Sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import {
  extensions,
  functions,
  policies,
  rights,
  sequences,
  type TableRow,
  tables,
  types,
  views,
} from './catalog.queries';

const introduction = `-- The whole schema as the migrations leave it, in PostgreSQL's own words: to be read, and to be compared with.
-- Made by \`npm run generate\`; a test fails when it is stale. The database itself is made by the migrations alone.`;

const tableText = ({ name, columns, constraints, indexes, triggers }: TableRow): string =>
  [
    `create table ${name} (\n${[...columns, ...constraints].map((line) => `  ${line}`).join(',\n')}\n);`,
    ...[...indexes, ...triggers].map((line) => `${line};`),
  ].join('\n');

/** Everything of the schema that can drift, as text that is the same for the same schema; `role` is the application's. */
export async function describeSchema(tx: EntityManager, role: string): Promise<string> {
  const read = <Row>(statement: Sql) => rowsOf<Row>(tx, statement);
  const bodies = async (statement: Sql) => (await read<{ body: string }>(statement)).map(({ body }) => body);
  const parts = [
    introduction,
    (await read<{ name: string }>(extensions)).map(({ name }) => `create extension ${name};`).join('\n'),
    ...(await read<{ name: string; kind: string; body: string }>(types)).map(
      ({ name, kind, body }) => `create type ${name} as ${kind} (${body});`,
    ),
    ...(await bodies(functions)).map((body) => `${body.trimEnd()};`),
    ...(await bodies(sequences)).map((body) => `create sequence ${body};`),
    ...(await read<TableRow>(tables)).map(tableText),
    ...(await read<{ name: string; materialized: boolean; body: string }>(views)).map(
      ({ name, materialized, body }) => `create ${materialized ? 'materialized ' : ''}view ${name} as\n${body}`,
    ),
    (await bodies(policies)).join('\n'),
    (await bodies(rights(role))).join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}
