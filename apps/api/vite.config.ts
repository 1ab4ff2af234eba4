import { defineConfig } from 'vite';

// One build, three entries, and the programs of threads. oxc emits the decorator metadata that validation needs; esbuild drops it silently.
export default defineConfig({
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
  ssr: { noExternal: [/^@kenshu\//], target: 'node' },
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
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
