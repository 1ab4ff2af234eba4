// @ts-check
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { budget } from './build/budget.mjs';
import { mantineStyles } from './build/mantine-styles.mjs';
import { precompress } from './build/precompress.mjs';
import { preload } from './build/preload.mjs';

const framework = /node_modules[\\/](react|react-dom|scheduler|@tanstack|i18next|react-i18next)[\\/]/;

export default defineConfig({
  plugins: [
    react(),
    mantineStyles(),
    preload({
      bare: ['shell/bare-layout.tsx', 'identity/sign-in-page.tsx'],
      catalogue: ['shell/bare-layout.tsx', 'courses/catalogue-page.tsx'],
      desk: ['shell/desk-layout.tsx', 'home/home-page.tsx'],
    }),
    budget([
      { layout: 'bare-layout', routes: '/src/routes/bare/', kB: 200 },
      { layout: 'desk-layout', routes: '/src/routes/desk/', kB: 280 },
    ]),
    precompress(),
  ],
  // The browser's own Temporal where there is one: the domain's import stays as it is, and the api's too.
  resolve: { alias: [{ find: /^temporal-polyfill$/, replacement: join(import.meta.dirname, 'src/temporal.ts') }] },
  server: { port: 4200, proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    target: 'es2022',
    // The policy allows no script inside the page, and every browser of the target knows modulepreload.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // Few files, for each is a request. A group takes along what its modules import that no group before it took:
        // what every page has, what is a form, what is a page with data, what is the desk. The hook and the words are
        // in the first because the desk would bring the form for them.
        codeSplitting: {
          groups: [
            { name: 'framework', test: framework, priority: 5 },
            {
              name: 'bare',
              test: /src[\\/](app|i18n[\\/]index|shell[\\/](api|bare-layout|use-problem-words))\.tsx?$|use-id\.mjs$/,
              priority: 4,
            },
            { name: 'form', test: /src[\\/]features[\\/]identity[\\/]sign-in-page\.tsx$/, priority: 3 },
            { name: 'page', test: /src[\\/]shell[\\/](loaded|state)\.tsx$|IconSearch\.mjs$/, priority: 2 },
            {
              name: 'desk',
              test: /src[\\/](shell[\\/]desk-layout|features[\\/]home[\\/]home-page)\.tsx$/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});
