import { writeFile } from 'node:fs/promises';
import { createApp, openApiOf } from '@kenshu/http';
import { AppModule } from '../app.module';
import type { CommandContext } from './command';

/** Writes the contract as the running api gives it, for the client's generator and for linters. */
export async function writeOpenApi({ config, args, say }: CommandContext): Promise<void> {
  const [file] = args;
  if (!file) throw new Error('usage: openapi <file>');
  const app = await createApp(AppModule.with(config));
  await app.init();
  await writeFile(file, `${JSON.stringify(openApiOf(app), null, 2)}\n`);
  await app.close();
  say(`${file} written`);
}
