import { createServer } from 'vite';
import { inRoot } from './root.ts';

// A process of its own, run by dev.ts: Vite's server ends the process it runs in when that is told to stop.
const server = await createServer({
  root: inRoot('apps/web'),
  clearScreen: false,
  server: { proxy: { '/api': `http://127.0.0.1:${process.env.PORT}` } },
});
await server.listen();
server.printUrls();
