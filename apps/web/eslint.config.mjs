import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import globals from 'globals';
import ts from 'typescript-eslint';
import root from '../../eslint.config.mjs';

const here = import.meta.dirname;
const features = readdirSync(join(here, 'src/features'));
const oneOf = (names) => (names.length > 1 ? `{${names.join(',')}}` : names[0]);

export default ts.config(
  ...root,
  { languageOptions: { parserOptions: { tsconfigRootDir: here } } },
  {
    // What two features need stands in the shell or in @kenshu/ui; a feature can be taken out whole.
    files: ['src/**'],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: here,
          zones: [
            ...features.map((name) => ({
              target: `./src/features/${name}`,
              from: `./src/features/${oneOf(features.filter((other) => other !== name))}/**`,
            })),
            { target: './src/shell', from: './src/features' },
            { target: './src/{shell,features}/**', from: './src/routes' },
          ],
        },
      ],
    },
  },
  { files: ['*.config.mjs'], rules: { '@nx/enforce-module-boundaries': 'off' } },
  {
    files: ['public/**/*.js'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { sourceType: 'script', globals: globals.browser },
  },
);
