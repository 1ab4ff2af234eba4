import { build } from './build.ts';
import { command } from './command.ts';
import { borrowDatabase } from './database.ts';
import { cli } from './built-cli.ts';

await command(async (here) => {
  const database = await borrowDatabase(here, ['npm run cli --', ...here.args.slice(0, 1)].join(' '));
  await build('@kenshu/app-api');
  return cli(here, database, ...here.args);
});
