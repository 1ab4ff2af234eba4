// @ts-check

/**
 * Names, in the page, the files of each layout that the entry finds only later, so that `public/first-paint.js` can
 * ask for those of the address at once. On a slow line each step saved is half a second.
 * @param {Record<string, string[]>} layouts name → ends of the modules' paths: the layout, and a page of it
 */
export function preload(layouts) {
  return /** @type {import('vite').Plugin} */ ({
    name: 'kenshu:preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const withImports = (/** @type {string} */ name, seen = new Set()) => {
          const chunk = bundle[name];
          if (chunk?.type !== 'chunk' || seen.has(name)) return seen;
          seen.add(name);
          chunk.viteMetadata?.importedCss.forEach((css) => seen.add(css));
          chunk.imports.forEach((imported) => withImports(imported, seen));
          return seen;
        };
        const entry = chunks.find((chunk) => chunk.isEntry);
        const known = withImports(entry?.fileName ?? '');
        return Object.entries(layouts).map(([name, paths]) => {
          const wanted = new Set(known);
          for (const path of paths) {
            const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(path));
            if (!chunk) throw new Error(`${path} is no chunk of its own`);
            withImports(chunk.fileName, wanted);
          }
          const files = [...wanted].filter((file) => !known.has(file));
          return {
            tag: 'meta',
            attrs: { name: `kenshu:${name}`, content: files.map((file) => `/${file}`).join(' ') },
            injectTo: /** @type {const} */ ('head-prepend'),
          };
        });
      },
    },
  });
}
