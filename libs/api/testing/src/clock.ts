import { Client } from 'pg';
import type { TestAddresses } from './test-database';

/** Stops the database's clock at an instant, for everybody, until it is set again or let go. */
export const setClock = (database: TestAddresses, instant: string): Promise<void> =>
  withoutClock(database, 'insert into test_clock (now) values ($1)', [instant]);

/** Lets the database's clock follow the real one again. */
export const clearClock = (database: TestAddresses): Promise<void> => withoutClock(database);

/** Empties the clock's table and puts into it what follows, in one transaction: nobody sees a moment in between. */
async function withoutClock(database: TestAddresses, statement?: string, values?: string[]): Promise<void> {
  const client = new Client({ connectionString: database.databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('delete from test_clock');
    if (statement) await client.query(statement, values);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
