import { setTimeout as sleep } from 'node:timers/promises';
import { build } from './build.ts';
import { command, Refusal, type Command } from './command.ts';
import { claimDatabase, isEmbedded, startDatabase, type Database } from './database.ts';
import { noteService, noteStopping } from './owner.ts';
import { chosenPort, refuseTakenPort } from './ports.ts';
import { prepare } from './built-cli.ts';
import { stateFolder } from './root.ts';
import { startService, waitUntilReady, type Service } from './services.ts';
import { welcome } from './welcome.ts';

await command(start, 0);

async function start(here: Command): Promise<number> {
  const port = chosenPort();
  if (isEmbedded()) await claimDatabase(here, 'npm start');
  await refuseTakenPort(port, 'start');

  console.log('Building what changed, starting the database …');
  const starting = startDatabase(here);
  const building = build('@kenshu/app-api', '@kenshu/app-web');
  await Promise.allSettled([starting, building]);
  const database = await starting;
  await building;

  const services: Service[] = [];
  here.atEnd(async () => {
    for (const service of services) await service.stop();
  });
  here.atEnd(noteStopping);
  const serve = (name: string, entry: string, ...args: string[]) => {
    const logs = process.env.KENSHU_LOG === 'stdout' ? undefined : stateFolder('logs');
    const env = { ...database.env, PORT: String(port) };
    const service = startService(name, `dist/apps/api/${entry}.js`, env, logs, ...args);
    services.push(service);
    if (database.embedded) noteService(service.pid);
    return { service, ended: end(service) };
  };
  const databaseEnd = endOfDatabase(database);
  // It boots while the database is prepared, which takes as long, and then serves.
  const api = serve('api', 'main', '--wait');
  await Promise.race([prepare(here, database), api.ended, databaseEnd]);
  api.service.go();
  await Promise.race([waitUntilReady(port), api.ended, databaseEnd]);
  // Only now: both at once would make the api later.
  const anyEnd = Promise.race([serve('worker', 'worker').ended, api.ended, databaseEnd]);
  await Promise.race([welcome(port, database), anyEnd]);
  return anyEnd;
}

/** Fails when the service has ended, which it never does by itself. */
async function end({ name, ended, lastWords }: Service): Promise<never> {
  const code = await ended;
  const words = lastWords();
  throw new Refusal(`${words && `${words}\n\n`}The ${name} ended (code ${code}), so everything is stopped.`);
}

async function endOfDatabase(database: Database): Promise<never> {
  while (database.isRunning()) await sleep(1_000);
  throw new Refusal('The embedded PostgreSQL ended, so everything is stopped. See .kenshu/logs/postgres.log.');
}
