import { invalidField } from '@kenshu/domain/kit/problem';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type Pool, Query, type QueryResult } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { JsonText } from './json-text';
import { prepared, type Prepared, Sql } from './statement';

/** What a statement for the wire answers: the JSON text, and the record's version and the facts its workflow asks for. */
export interface Answer<F = unknown> {
  body: string;
  version?: number;
  facts?: F;
  /** The filter that names nothing which is there for the reader. */
  unknown?: string | null;
}

export const jsonOf = ({ body, version }: Answer): JsonText => new JsonText(body, version);

/** A query that the driver takes as it is: an object it copies first, which is the dearest step of a small one. */
const queryOf = ({ name, text, values }: Prepared): Query => Object.assign(new Query(text, values), { name });

/** Reads for the wire: named prepared statements on the pool beneath TypeORM, one statement an answer. */
@Injectable()
export class Reader {
  private readonly pool: Pool;

  constructor(@InjectDataSource() source: DataSource) {
    this.pool = (source.driver as unknown as { master: Pool }).master;
  }

  /** How many connections there are, how many of them idle, and how many requests wait for one. */
  get connections(): { total: number; idle: number; waiting: number } {
    const { totalCount, idleCount, waitingCount } = this.pool;
    return { total: totalCount, idle: idleCount, waiting: waitingCount };
  }

  async row<R extends object>(statement: Sql | Prepared): Promise<R | undefined> {
    const query = queryOf(statement instanceof Sql ? prepared(statement) : statement);
    // its types know a pool's query of a Query as one of a stream; what comes back is the promise of rows
    const { rows } = await (this.pool.query(query) as unknown as Promise<QueryResult<R>>);
    return rows[0];
  }

  /** The JSON of a statement that always answers, such as a list. */
  async json(statement: Sql): Promise<JsonText> {
    const found = await this.row<Answer>(statement);
    if (!found) throw new Error('a statement that always answers gave no row');
    if (found.unknown) throw invalidField(`#/${found.unknown}`, 'unknown', 'names nothing that is there for you');
    return jsonOf(found);
  }
}

/** Rows of one statement inside a transaction. */
export const rowsOf = <R>(tx: EntityManager, statement: Pick<Sql, 'text' | 'values'>): Promise<R[]> =>
  tx.query(statement.text, statement.values);

/** The first row of one statement inside a transaction. */
export const rowOf = async <R>(tx: EntityManager, statement: Pick<Sql, 'text' | 'values'>): Promise<R | undefined> =>
  (await rowsOf<R>(tx, statement))[0];

/** How many rows an `update` or `delete` touched. */
export async function touched(tx: EntityManager, statement: Sql): Promise<number> {
  const [, count] = await tx.query<[unknown, number]>(statement.text, statement.values);
  return count;
}
