const test = '([.]test[.]tsx?$|/testing/|^test/|^e2e/)';
const outside = '^(test|e2e|bench|build|bin)/';
/** Today is a place of one capability; every other place is a folder of them. */
const capability = '(today|(?!today/)[^/]+/[^/]+)';

/** Who may import whom: what lies deeper knows less. */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment:
        'Two files that import each other are one file, or miss a third. Types alone may (decision 3).',
      from: {},
      to: { circular: true, viaOnly: { pathNot: '^src/platform/services[.]ts$' } },
    },
    {
      name: 'everything-is-found',
      severity: 'error',
      comment: 'An import that leads nowhere, or to a package that package.json does not name.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^src/generated/' },
    },
    {
      name: 'ui-knows-nothing-of-ours',
      severity: 'error',
      comment: 'A part of the page is drawn from what it is given.',
      from: { path: '^src/ui/', pathNot: test },
      to: { path: ['^src/', '^database/', outside], pathNot: '^src/ui/' },
    },
    {
      name: 'platform-knows-no-place',
      severity: 'error',
      comment:
        'The platform carries the capabilities without knowing them; app.tsx hands them over.',
      from: { path: '^src/platform/', pathNot: test },
      to: { path: ['^src/', outside], pathNot: '^src/(platform/|generated/|config[.]ts$)' },
    },
    {
      name: 'a-capability-shows-only-its-public-ts',
      severity: 'error',
      comment: 'Import what the other capability offers in its public.ts, or ask it to offer more.',
      from: { path: `^src/places/${capability}/`, pathNot: test },
      to: {
        path: '^src/places/',
        pathNot: ['^src/places/$1/', `^src/places/${capability}/public[.]tsx?$`],
      },
    },
    {
      name: 'a-capability-stands-on-platform-and-ui',
      severity: 'error',
      comment: 'A capability knows neither the settings nor the app that collects it.',
      from: { path: '^src/places/', pathNot: test },
      to: {
        path: ['^src/', outside],
        pathNot: ['^src/(places|platform|ui|generated)/', '^test/cast[.]ts$'],
      },
    },
    {
      name: 'the-cast-is-for-tests-and-the-demo',
      severity: 'error',
      from: { path: '^src/', pathNot: [test, '/demo[.]tsx?$', '/demo/'] },
      to: { path: '^test/' },
    },
    {
      name: 'one-door-to-the-database',
      severity: 'error',
      comment:
        'Only platform/database.ts speaks to the driver, and sql.ts names its types; the launcher asks once whether the server is ready.',
      from: {
        path: '^(src|bin)/',
        pathNot: ['^src/platform/(database|sql)[.]ts$', '^src/platform/embedded-postgres/'],
      },
      to: { path: 'node_modules/postgres/' },
    },
    {
      name: 'the-program-runs-without-development-packages',
      severity: 'error',
      from: { path: '^(src|bin)/', pathNot: test },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '@types/' },
    },
    {
      name: 'nothing-imports-a-test',
      severity: 'error',
      from: { pathNot: test },
      to: { path: '([.]test[.]tsx?$|/testing/)' },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      conditionNames: ['import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
