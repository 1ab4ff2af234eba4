import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { zones } from './zones.mjs';

// Specs that run by themselves: on the built programs, and with full figures.
const named = ['built', 'faults'];
const kind = process.env.KENSHU_SPECS;
if (kind && !named.includes(kind)) throw new Error(`KENSHU_SPECS is one of ${named.join(', ')}.`);
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

const common = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json', 'node'],
  transform: { '\\.ts$': swc(false), '\\.tsx$': swc(true) },
  globalSetup: tool('jest-global-setup.mjs'),
  globalTeardown: tool('jest-global-teardown.mjs'),
  testEnvironment: tool('zone-environment.mjs'),
};
const ignored = ['/node_modules/', '/dist/'];

// `TZ=Asia/Tokyo npm test` runs everything in that one.
const { TZ } = process.env;
const inZone = (/** @type {string | undefined} */ zone) => ({ testEnvironmentOptions: zone ? { zone } : {} });

// Where days and hours are reckoned and worded.
const everywhere = ['libs/domain', 'apps/web/src/shell', 'libs/ui'];

/** The rules of time and its words in every zone, each other file in one. */
const projects = kind
  ? [{ ...common, ...inZone(TZ ?? 'UTC'), testMatch: [`**/*.${kind}.spec.ts`], testPathIgnorePatterns: ignored }]
  : [
      ...(TZ ? [TZ] : zones).map((zone) => ({
        ...common,
        ...inZone(zone),
        displayName: zone,
        testMatch: everywhere.map((folder) => `**/${folder}/**/*.spec.{ts,tsx}`),
        testPathIgnorePatterns: ignored,
      })),
      {
        ...common,
        ...inZone(TZ),
        displayName: 'one zone each',
        testMatch: ['**/*.spec.{ts,tsx}'],
        testPathIgnorePatterns: [
          ...ignored,
          ...everywhere.map((folder) => `/${folder}/`),
          `\\.(${named.join('|')})\\.spec\\.ts$`,
        ],
      },
    ];

export default { projects, testTimeout: kind === 'faults' ? 600_000 : 30_000, passWithNoTests: true };
