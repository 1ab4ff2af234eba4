import 'reflect-metadata';
import { once } from 'node:events';
import { createApp } from '@kenshu/http';
import { endWithLog, lifecycle, makeLogger, readConfig } from '@kenshu/platform';
import { AppModule } from './app.module';
import { serveManagement } from './management/serve-management';
import { serveWeb } from './serve-web';
import { trimMemory } from './trim-memory';

const config = readConfig(process.env);
const logger = makeLogger('api', config);

const app = await createApp(AppModule.with(config), { logger, trustProxy: config.trustProxy });
await app.init();
if (process.argv.includes('--wait')) await goAhead();
await serveManagement(app, config);
await serveWeb(app);
endWithLog(logger);
await app.listen(config.port, '0.0.0.0');
logger.info({ port: config.port }, 'listening');
trimMemory();

/** `npm start` has the api boot while it prepares the database, and says when that is done. */
async function goAhead() {
  process.channel?.ref(); // nothing else keeps us alive meanwhile
  await once(process, 'message');
  process.channel?.unref();
}

/** Not ready, so that the proxy looks elsewhere; then no new connections; then what runs may finish. */
async function stop() {
  lifecycle.stopping = true;
  await new Promise((resolve) => setTimeout(resolve, config.drainMs));
  await app.close();
  process.exit(0);
}
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
