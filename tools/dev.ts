import { build as watchApi, type Rolldown } from 'vite';
import { prepare } from './built-cli.ts';
import { command, Refusal, type Command } from './command.ts';
import { claimDatabase, isEmbedded, startDatabase, type Database } from './database.ts';
import { noteService } from './owner.ts';
import { chosenPort, refuseTakenPort } from './ports.ts';
import { inRoot } from './root.ts';
import { startService, type Service } from './services.ts';

await command(develop, 0);

/** Builds the api at every change and restarts it; the web is served by Vite, which asks the api. */
async function develop(here: Command): Promise<number> {
  const port = chosenPort();
  if (isEmbedded()) await claimDatabase(here, 'npm run dev');
  await refuseTakenPort(port, 'run dev');
  const database = await startDatabase(here);

  const restart = restarter(here, database, port);
  const watcher = (await watchApi({
    root: inRoot('apps/api'),
    logLevel: 'warn',
    build: { watch: {} },
  })) as Rolldown.RolldownWatcher;
  here.atEnd(() => watcher.close());
  let broken = false;
  watcher.on('event', (event) => {
    if (event.code === 'START') broken = false;
    if (event.code === 'ERROR') {
      broken = true;
      console.error(event.error.message);
    }
    if (event.code === 'END' && !broken) restart();
  });

  here.atEnd(startService('web', 'tools/dev-web.ts', { ...database.env, PORT: String(port) }).stop);
  return new Promise<never>(() => undefined);
}

/** Stops the api and the worker and starts them anew, one restart after the other. */
function restarter(here: Command, database: Database, port: number): () => void {
  const env = { ...database.env, PORT: String(port) };
  let services: Service[] = [];
  let last = Promise.resolve();
  const stop = () => Promise.all(services.map((service) => service.stop()));
  here.atEnd(stop);
  const restart = async () => {
    await stop();
    await prepare(here, database);
    services = ['worker', 'main'].map((name) => startService(name, `dist/apps/api/${name}.js`, env));
    if (database.embedded) for (const { pid } of services) noteService(pid);
    console.log(`The api runs at http://localhost:${port}/api`);
  };
  // What does not start is mended by the next change.
  return () =>
    void (last = last
      .then(restart)
      .catch((error: unknown) => console.error(error instanceof Refusal ? error.message : error)));
}
