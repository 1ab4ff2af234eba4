import { createServer } from 'node:http';
import type { Sql } from '@kenshu/http';
import { Pool } from 'pg';

/** What there is to gain at most: node:http and one prepared statement that gives the same bytes. */
export function startBareServer(
  databaseUrl: string,
  statements: Record<string, Pick<Sql, 'text' | 'values'>>,
  poolSize: number,
) {
  const pool = new Pool({ connectionString: databaseUrl, max: poolSize });
  const prepared = Object.fromEntries(
    Object.entries(statements).map(([name, { text, values }]) => [`/${name}`, { name, text, values }]),
  );
  const server = createServer((request, reply) => {
    const statement = prepared[request.url ?? ''];
    if (!statement) return void reply.writeHead(404).end();
    pool.query<{ body: string }>(statement).then(
      ({ rows }) => reply.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(rows[0]?.body),
      () => reply.writeHead(500).end(),
    );
  });
  return new Promise<number>((listening) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      listening(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
