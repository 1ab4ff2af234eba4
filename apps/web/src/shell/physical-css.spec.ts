import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { physicalIn, physicalPropsIn } from './physical-css';

const sources = join(import.meta.dirname, '..');
const folders = [sources, join(sources, '../../../libs/ui/src')];

const filesOf = (ending: RegExp) =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => ending.test(name) && !name.includes('.spec.'))
      .map((name) => join(folder, name)),
  );

const checked = (files: string[], check: (text: string) => string[]) =>
  files.flatMap((file) => check(readFileSync(file, 'utf8')).map((found) => `${relative(sources, file)}: ${found}`));

describe('pages that turn round with the language', () => {
  it('have no style that names a side of the screen', () => {
    const files = filesOf(/\.css$/);
    expect(files.length).toBeGreaterThan(40);
    expect(checked(files, physicalIn)).toEqual([]);
  });

  it('give no component a prop that does', () => {
    const files = filesOf(/\.tsx$/);
    expect(files.length).toBeGreaterThan(200);
    expect(checked(files, physicalPropsIn)).toEqual([]);
  });
});

describe('what is refused', () => {
  it.each([
    'margin-left: 1rem',
    'padding-right: 0',
    'border-left: 1px solid',
    'border-right-color: red',
    'border-top-left-radius: 4px',
    'left: 0',
    'width: 10rem',
    'max-height: 100vh',
    'text-align: right',
    'float: left',
    'padding: 1px 3px 2px 2px',
    'margin: 0 auto 0 calc(1rem + 2px)',
    'transform: translateX(4px)',
    'background: linear-gradient(to right, red, blue)',
  ])('%s', (declaration) => expect(physicalIn(`.a { color: red; ${declaration}; }`)).toEqual([declaration]));

  it(':dir(…), of which the build makes a list of languages', () => {
    expect(physicalIn('.a:dir(rtl) { transform: scaleX(-1); }')).toEqual(['.a:dir(rtl)']);
  });

  it.each([
    '.a { margin-inline-start: 1rem; inset-inline: 0 1rem; inline-size: 10rem; text-align: end; }',
    '.a { padding: clamp(1rem, 3vh, 2rem) clamp(1rem, 3vw, 2.5rem) 4rem; margin: 0 auto 1rem auto; }',
    '.a { transform: translateY(-0.6em); background: linear-gradient(to bottom, red, blue); }',
    "[dir='rtl'] .a { transform: translateX(4px); }",
    '@media (width < 48em) { .a { color: red; } }',
    '/* left: 0; */ .left { color: red; }',
  ])('but not %s', (css) => expect(physicalIn(css)).toEqual([]));

  const page = (jsx: string) => `import { Box } from '@mantine/core';\nexport const Page = () => ${jsx};`;

  it.each([
    ['<Box ml="md" />', ['ml="md"']],
    ['<Box ta="right" />', ['ta="right"']],
    ["<span style={{ marginLeft: 4, color: 'red' }} />", ['marginLeft: 4']],
    ["<span style={{ textAlign: 'left' }} />", ["textAlign: 'left'"]],
    ['<span style={{ left: 0, width: 40 }} />', ['left: 0', 'width: 40']],
    ['<Lane place={{ paddingRight: 4, left: 2 }} />', ['paddingRight: 4']],
    ['<Box ms="md" mt="sm" />', []],
    ['<Deadline left="in 9 days" />', []],
    ["<span style={{ insetInlineStart: 0, textAlign: 'end' }} />", []],
  ])('%s', (jsx, found) => expect(physicalPropsIn(page(jsx))).toEqual(found));
});
