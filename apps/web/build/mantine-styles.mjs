// @ts-check
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const ours = createRequire(import.meta.url);
const packages = ['core', 'dates', 'notifications', 'spotlight'];

/**
 * Brings the style sheet of each Mantine component that is used, with the chunk that uses it, after those of the
 * components it is made of. Nobody has to list them, and no page loads those of others. In development, where Vite
 * bundles the library beforehand, the page links the whole sheets instead.
 */
export function mantineStyles() {
  return /** @type {import('vite').Plugin[]} */ ([
    {
      name: 'kenshu:mantine-styles',
      apply: 'build',
      transform: {
        filter: { id: /@mantine[\\/]\w+[\\/]esm[\\/].*\.module\.mjs$/ },
        handler(code, id) {
          const [, name, component] = /@mantine[\\/](\w+)[\\/].*[\\/](\w+)\.module\.mjs$/.exec(id) ?? [];
          const own = `@mantine/${name}/styles/${component}.layer.css`;
          const sheet = name === 'core' ? own : `@mantine/${name}/styles.layer.css`;
          if (!existsSync(ours.resolve(sheet))) this.error(`${id} has no style sheet`);
          return { code: `import '${sheet}';\n${code}`, map: null };
        },
      },
    },
    {
      name: 'kenshu:mantine-styles-whole',
      apply: 'serve',
      transformIndexHtml: () =>
        packages.map((name) => ({
          tag: 'link',
          injectTo: /** @type {const} */ ('head'),
          attrs: { rel: 'stylesheet', href: `/@fs${ours.resolve(`@mantine/${name}/styles.layer.css`)}` },
        })),
    },
  ]);
}
