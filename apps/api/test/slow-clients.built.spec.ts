import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect as open, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { cloneDatabase, type TestDatabase } from '@kenshu/testing';
import { type BuiltApi, startBuiltApi } from './built-api';

const CLOSED_WITHIN = 15_000;

let database: TestDatabase;
let api: BuiltApi;

beforeAll(async () => {
  database = await cloneDatabase();
  api = await startBuiltApi(database);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

/** Says this much and then one letter a second; answers whether the other side has hung up within the time. */
async function dribble(port: number, begins: string): Promise<boolean> {
  const socket: Socket = open(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.on('error', () => undefined); // writing into a closed line
  socket.resume();
  socket.write(begins);
  const drip = setInterval(() => socket.write('a'), 1_000);
  const closed = await Promise.race([once(socket, 'close').then(() => true), sleep(CLOSED_WITHIN, false)]);
  clearInterval(drip);
  socket.destroy();
  return closed;
}

const slowHead = 'GET /api/health/live HTTP/1.1\r\nHost: here\r\nX-Slow: ';
const slowBody =
  'POST /api/sign-in HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"';

it('a client that sends head or body letter by letter is closed in time; the control stays open', async () => {
  // The control: the same time limit, with the round of checks Node takes by default.
  const lax = createServer({ requestTimeout: 12_000 }, () => undefined).listen(0, '127.0.0.1');
  await once(lax, 'listening');
  const ours = Number(new URL(api.url).port);
  const [head, body, control] = await Promise.all([
    dribble(ours, slowHead),
    dribble(ours, slowBody),
    dribble((lax.address() as AddressInfo).port, slowBody),
  ]);
  lax.closeAllConnections();
  lax.close();
  expect({ head, body, control }).toEqual({ head: true, body: true, control: false });
});
