import { SnakeNaming } from '@kenshu/http';
import { types } from 'pg';
import type { DataSourceOptions } from 'typeorm';

// A day is a day in every zone; left alone, the driver would make it midnight of the server's zone.
const DATE = 1082;
types.setTypeParser(DATE, (text) => text);

/** Time limits in ms. The client gives up before a request may take 3 s, so that a dead line ends as 503. */
const limits = { connect: 1_000, answer: 2_500, statement: 5_000, lock: 2_000 };

type Entities = NonNullable<DataSourceOptions['entities']>;

/** The connection of one process: its pool, its time limits, names in snake_case. */
export const databaseOptions = (url: string, entities: Entities, poolSize = 10) =>
  ({
    type: 'postgres',
    url,
    entities,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    poolSize,
    connectTimeoutMS: limits.connect,
    extra: {
      query_timeout: limits.answer,
      // a new connection prepares every statement anew: a pause must not cost the next reader that
      idleTimeoutMillis: 0,
      statement_timeout: limits.statement,
      lock_timeout: limits.lock,
      idle_in_transaction_session_timeout: 10_000,
      keepAlive: true,
      application_name: 'kenshu',
      // how alike a name is that the index finds for a mistyped one: of five letters one wrong leaves three of nine triples
      options: '-c pg_trgm.word_similarity_threshold=0.3',
    },
  }) satisfies DataSourceOptions;
