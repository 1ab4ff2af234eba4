// @ts-check
import { brotliCompressSync } from 'node:zlib';

/**
 * Ends the build where a page would load more script than its layout allows, brotli, at first load.
 * A page is whatever a layout's routes import lazily, so a new page is counted without being named here.
 * @param {{ layout: string, routes: string, kB: number }[]} limits
 */
export function budget(limits) {
  return /** @type {import('vite').Plugin} */ ({
    name: 'kenshu:budget',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const entry = chunks.find((chunk) => chunk.isEntry);
      if (!entry) return this.error('The build has no entry to reckon from');
      const sizes = new Map(chunks.map(({ fileName, code }) => [fileName, brotliCompressSync(code).length]));
      /** @param {string} fileName @param {Set<string>} seen */
      const closure = (fileName, seen) => {
        const chunk = bundle[fileName];
        if (seen.has(fileName) || chunk?.type !== 'chunk') return seen;
        seen.add(fileName);
        chunk.imports.forEach((name) => closure(name, seen));
        return seen;
      };
      /** @param {string} id */
      const chunkOf = (id) => chunks.find((chunk) => chunk.moduleIds.includes(id))?.fileName ?? '';

      const measured = [];
      for (const { layout, routes, kB } of limits) {
        const ids = [...this.getModuleIds()].filter((name) => name.includes(routes));
        const pages = ids.flatMap((id) => this.getModuleInfo(id)?.dynamicallyImportedIds ?? []);
        if (pages.length === 0) this.error(`Nothing in ${routes} imports a page lazily`);
        const frame = pages.filter((page) => page.includes(layout));
        for (const page of pages) {
          const files = closure(entry.fileName, new Set());
          for (const part of [...frame, page]) closure(chunkOf(part), files);
          const size = [...files].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0) / 1000;
          const line = `${size.toFixed(1)} kB of ${kB} kB in ${files.size} files: ${page.replace(/^.*\/src\//, '')}`;
          if (size > kB) this.error(`Too much script at first load, ${line}`);
          this.info(line);
          measured.push({ layout, page: page.replace(/^.*\/src\//, ''), size, limit: kB });
        }
      }
      // read by `npm run bench`
      this.emitFile({ type: 'asset', fileName: 'sizes.json', source: JSON.stringify(measured) });
    },
  });
}
