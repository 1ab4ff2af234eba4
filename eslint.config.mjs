import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import globals from 'globals';
import reactHooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';
import { boundaries } from './tools/architecture.mjs';

export default ts.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', '.kenshu/**', 'libs/api-client/src/**'] },
  js.configs.recommended,
  ...ts.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.mjs'] }, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@nx': nx, 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.mjs', '.js'] })] },
    rules: {
      '@nx/enforce-module-boundaries': ['error', boundaries()],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/unbound-method': 'off',
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'dayjs', message: "Mantine's affair; ours is Temporal in @kenshu/domain/kit/time." }] },
      ],
    },
  },
  {
    // Nest reads DTO classes from the emitted metadata: an `import type` would erase them.
    files: ['libs/api/**', 'apps/api/**'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  { files: ['apps/web/**', 'libs/ui/**'], ...reactHooks.configs.flat.recommended },
  {
    // A spec reads answers of the api, whose shape the test client has already held against the contract.
    files: ['**/*.spec.ts', '**/*.spec.tsx', 'apps/api/test/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@nx/enforce-module-boundaries': ['error', boundaries('@jest/globals', 'fast-check')],
    },
  },
  { files: ['**/*.mjs'], extends: [ts.configs.disableTypeChecked], languageOptions: { globals: globals.node } },
  { files: ['tools/**'], rules: { 'no-console': 'off' } },
);
