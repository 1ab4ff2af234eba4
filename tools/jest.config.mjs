import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const full = process.env.KENSHU_FAULTS === 'full';
/** @param {string} name */
const tool = (name) => resolve(import.meta.dirname, name);

// Jest writes its results to a file, but makes no folder for it.
const outputFile = process.argv[process.argv.indexOf('--outputFile') + 1];
if (process.argv.includes('--outputFile') && outputFile) mkdirSync(dirname(resolve(outputFile)), { recursive: true });

/** @param {boolean} tsx */
const swc = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      experimental: { keepImportAttributes: true },
      target: 'es2024',
      parser: { syntax: 'typescript', tsx, decorators: true },
      // Nest and class-validator read the types of constructors and fields at run time.
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      keepClassNames: true,
    },
  },
];

export default {
  testMatch: full ? ['**/*.faults.spec.ts'] : ['**/*.spec.ts', '**/*.spec.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', ...(full ? [] : ['\\.faults\\.spec\\.ts$'])],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json', 'node'],
  transform: { '\\.ts$': swc(false), '\\.tsx$': swc(true) },
  testTimeout: full ? 600_000 : 30_000,
  passWithNoTests: true,
  globalSetup: tool('jest-global-setup.mjs'),
  globalTeardown: tool('jest-global-teardown.mjs'),
};
