import { defineConfig } from '@hey-api/openapi-ts';

// No date transformers: a birth date is a day, and a Date would shift it.
export default defineConfig({
  input: '../../openapi.json',
  output: { path: 'src', postProcess: [] },
  plugins: [
    { name: '@hey-api/client-fetch', includeInEntry: true },
    '@hey-api/typescript',
    { name: '@hey-api/sdk', validator: false },
    { name: '@tanstack/react-query', queryOptions: true, mutationOptions: true, includeInEntry: true },
    'zod',
  ],
});
