import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Milliseconds between two looks at whether the servers are ready; a server that closes should pause for longer. */
const LOOKS_EVERY = 400;

export interface Proxy {
  url: string;
  /** The servers behind it, by their addresses; the list may be changed at any time. */
  servers: string[];
  /** Whether it sends requests there. */
  sees: (url: string) => boolean;
  close: () => void;
}

/** What stands before several apis: sends each request to the next one that is ready; where asked, tries another when one is lost. */
export async function startProxy(servers: string[], { retries = false } = {}): Promise<Proxy> {
  const ready = new Set(servers);
  const list = [...servers];
  const look = setInterval(() => {
    for (const url of list) {
      fetch(`${url}/api/health/ready`).then(
        (answer) => (answer.ok ? ready.add(url) : ready.delete(url)),
        () => ready.delete(url),
      );
    }
  }, LOOKS_EVERY);
  let turn = 0;
  const next = (not?: string) => {
    const choice = list.filter((url) => ready.has(url) && url !== not);
    return choice[turn++ % choice.length];
  };

  const server = createServer((incoming, outgoing) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => pass(incoming, outgoing, Buffer.concat(parts), next()));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  function pass(incoming: IncomingMessage, outgoing: ServerResponse, body: Buffer, url?: string): void {
    const lost = () => {
      if (retries && url) return pass(incoming, outgoing, body, next(url));
      outgoing.writeHead(502).end();
    };
    if (!url) return lost();
    const { method, headers } = incoming;
    const forwarded = request(`${url}${incoming.url}`, { method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => outgoing.writeHead(answer.statusCode ?? 502).end(Buffer.concat(chunks)));
      answer.on('error', lost);
    });
    forwarded.on('error', lost);
    forwarded.end(body);
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    servers: list,
    sees: (url) => ready.has(url),
    close: () => {
      clearInterval(look);
      server.close();
      server.closeAllConnections();
    },
  };
}
