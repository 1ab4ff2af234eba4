import { createServer, type AddressInfo } from 'node:net';
import { Refusal } from './command.ts';

/** The port asked for, or why it cannot be listened on. */
function listen(port: number, host: string): Promise<number | NodeJS.ErrnoException> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', resolve);
    server.listen({ port, host, exclusive: true }, () => {
      const taken = (server.address() as AddressInfo).port;
      server.close(() => resolve(taken));
    });
  });
}

export const isFree = async (port: number): Promise<boolean> => (await listen(port, '127.0.0.1')) === port;

/** A port of the loopback that nobody listens on. */
export async function freePort(): Promise<number> {
  const port = await listen(0, '127.0.0.1');
  if (typeof port !== 'number') throw port;
  return port;
}

/** The port of the web address, from `PORT`. */
export function chosenPort(): number {
  const port = process.env.PORT || '3000';
  if (/^[0-9]{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65536) return Number(port);
  throw new Refusal(`PORT is “${port}”, which is not a port number. Choose one: PORT=3001 npm start`);
}

/** Refuses when another program has the port, before anything was started. */
export async function refuseTakenPort(port: number, script: string): Promise<void> {
  for (const host of ['127.0.0.1', '0.0.0.0', '::']) {
    const answer = await listen(port, host);
    if (typeof answer === 'number' || answer.code === 'EAFNOSUPPORT' || answer.code === 'EADDRNOTAVAIL') continue;
    const why = answer.code === 'EACCES' ? 'may not be used by this account' : 'is taken by another program';
    throw new Refusal(`Port ${port} ${why}. Choose another: PORT=${port < 65535 ? port + 1 : 3001} npm ${script}`);
  }
}
