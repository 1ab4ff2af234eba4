import 'reflect-metadata';
import { createApp } from '@kenshu/http';
import { lifecycle, readConfig } from '@kenshu/platform';
import { pino } from 'pino';
import { AppModule } from './app.module';
import { serveManagement } from './management/serve-management';
import { serveWeb } from './serve-web';
import { trimMemory } from './trim-memory';

const config = readConfig(process.env);
const logger = pino({ level: config.logLevel });

const app = await createApp(AppModule.with(config), { logger, trustProxy: config.trustProxy });
await serveManagement(app, config);
await serveWeb(app);
await app.listen(config.port, '0.0.0.0');
logger.info({ port: config.port }, 'listening');
trimMemory();

/** Not ready, so that the proxy looks elsewhere; then no new connections; then what runs may finish. */
async function stop() {
  lifecycle.stopping = true;
  await new Promise((resolve) => setTimeout(resolve, config.drainMs));
  await app.close();
  process.exit(0);
}
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
