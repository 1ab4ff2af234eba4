import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Line {
  port: number;
  /** From now on nothing comes through, in either direction, and nothing is closed: a black hole. */
  swallow: () => void;
  /** Everything comes through again, what was held back included. */
  mend: () => void;
  close: () => void;
}

/** A line between a client and a server on this machine that can go dead without a word. */
export async function layLine(targetPort: number): Promise<Line> {
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
  return {
    port: (server.address() as AddressInfo).port,
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
