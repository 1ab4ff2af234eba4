// The order of this array is the architecture: a context imports itself and what stands to its left.
export const contexts = [
  'platform',
  'identity',
  'curriculum',
  'courses',
  'timetable',
  'admissions',
  'participation',
  'reporting',
];

/** @param {string} sourceTag @param {string[]} tags */
const only = (sourceTag, ...tags) => ({ sourceTag, onlyDependOnLibsWithTags: tags });

/** The rule of Nx's linter; `domainPackages` are npm packages the domain may import beyond its one.
 * @param {string[]} domainPackages */
export const boundaries = (...domainPackages) => ({
  // what finds the browser for the journeys is the tools' own
  allow: ['../../tools/browser.ts'],
  depConstraints: [
    ...contexts.map((name, i) =>
      only(`scope:${name}`, 'scope:shared', 'scope:server', ...contexts.slice(0, i + 1).map((c) => `scope:${c}`)),
    ),
    only('scope:server', 'scope:server', 'scope:shared'),
    only('scope:web', 'scope:web', 'scope:shared'),
    only('scope:shared', 'scope:shared'),
    only('type:app', '*'),
    only('type:ui'),
    { ...only('type:domain', 'type:domain'), allowedExternalImports: ['temporal-polyfill', ...domainPackages] },
  ],
});
