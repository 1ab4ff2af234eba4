import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { TestDatabase } from '@kenshu/testing';

export interface Line {
  /** The database at the other end. */
  database: TestDatabase;
  /** From now on nothing comes through, in either direction, and nothing is closed: a black hole. */
  swallow: () => void;
  /** Everything comes through again, what was held back included. */
  mend: () => void;
  close: () => void;
}

/** A line between a client and a database on this machine that can go dead without a word. */
export async function layLine(database: TestDatabase): Promise<Line> {
  const url = new URL(database.databaseUrl);
  const targetPort = Number(url.port);
  const sockets = new Set<Socket>();
  let dead = false;
  const server = createServer((client) => {
    const target = connect(targetPort, '127.0.0.1');
    for (const [socket, other] of [
      [client, target],
      [target, client],
    ] as const) {
      sockets.add(socket);
      socket.pipe(other);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
      if (dead) socket.pause();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    database: { ...database, databaseUrl: url.href },
    swallow: () => {
      dead = true;
      for (const socket of sockets) socket.pause();
    },
    mend: () => {
      dead = false;
      for (const socket of sockets) socket.resume();
    },
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
