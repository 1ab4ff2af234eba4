import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { variables } from '@kenshu/platform';

const root = join(import.meta.dirname, '../../..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const known: string[] = variables.map(({ name }) => name);

it('the README has every variable of the configuration, with its words', () => {
  const rows = [...read('README.md').matchAll(/^\| `(\w+)` +\| (.+?) +\|/gm)].map(([, name, what]) => ({ name, what }));
  expect(rows).toEqual(variables.map(({ name, what }) => ({ name, what })));
});

it('docker-compose.yml sets no variable the application does not know, and no image without a version', () => {
  const compose = read('docker-compose.yml');
  const environment = compose.slice(compose.indexOf('environment: &environment'), compose.indexOf('volumes: [files'));
  const set = [...environment.matchAll(/^ {4}(\w+):/gm)].map(([, name]) => name!);
  expect(set.length).toBeGreaterThan(5);
  expect(set.filter((name) => !known.includes(name))).toEqual([]);
  const images = [...compose.matchAll(/image: (\S+)/g)].map(([, image]) => image!);
  expect(images.filter((image) => !/:\S*\d/.test(image))).toEqual([]);
});

it('.env.example names only what the application reads', () => {
  const names = [...read('.env.example').matchAll(/^(\w+)=/gm)].map(([, name]) => name!);
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
});
