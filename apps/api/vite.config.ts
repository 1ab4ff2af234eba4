import { defineConfig, type Plugin } from 'vite';

/**
 * What stays a package of its own: what is native, what is fetched only when it is needed, what no request needs,
 * and what must be there once for us and for the libraries (pg with its parsers, the metadata of decorators).
 */
const packages = [
  '@myriaddreamin/typst-ts-node-compiler',
  'argon2',
  'autocannon',
  'csv-parse',
  'date-holidays',
  'exceljs',
  'graphile-worker',
  'jszip',
  'nodemailer',
  'numfmt',
  'pg',
  'pino',
  'prom-client',
  'reflect-metadata',
];

/**
 * @nestjs/typeorm asks a second copy of TypeORM, outside this build, for two classes that TypeORM 1 has no more: a tenth
 * of the start.
 */
const withoutOldTypeOrm: Plugin = {
  name: 'without-old-typeorm',
  load: (id) =>
    id.endsWith('/@nestjs/typeorm/dist/common/typeorm-compat.js')
      ? 'export const Connection = undefined, AbstractRepository = undefined;'
      : undefined,
};

// One build, four entries, and the program of a thread. The libraries are built in: to find, read and compile some 2 400
// files took a third of the start. oxc emits the decorator metadata that validation needs; esbuild drops it silently.
export default defineConfig({
  plugins: [withoutOldTypeOrm],
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
  ssr: { noExternal: true, external: packages, target: 'node' },
  build: {
    ssr: true,
    target: 'node24',
    outDir: '../../dist/apps/api',
    emptyOutDir: true,
    sourcemap: true,
    rollupOptions: {
      input: {
        main: 'src/main.ts',
        cli: 'src/cli.ts',
        worker: 'src/worker.ts',
        bench: 'src/bench.ts',
        'sheet-thread': '../../libs/api/platform/src/sheet/sheet-thread.ts',
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        // names stay: tables are called after their classes
        minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
      },
    },
  },
});
