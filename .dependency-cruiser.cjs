/**
 * Holds the table of rooms in docs/adr/0001-foundations.md: which folder of `src` may import which.
 * `rooms` lists the inner imports; the rules below add who may use which library.
 */
const foundations = [
  'data',
  'domain',
  'contract',
  'offline',
  'i18n',
  'ui',
  'state',
  'address',
  'load',
]
const drawings = ['charts', 'map', 'table']
/** What several pages show. */
const shared = ['samples', 'place', 'map-view', 'search', 'brief']

const rooms = {
  app: ['pages', ...shared, ...drawings, ...foundations],
  pages: [...shared, ...drawings, ...foundations],
  brief: ['samples', 'place', 'map-view', ...drawings, ...foundations],
  search: ['samples', ...foundations],
  'map-view': ['samples', 'place', ...drawings, ...foundations],
  place: ['samples', ...drawings, ...foundations],
  samples: foundations,
  load: ['data', 'domain', 'contract', 'offline', 'i18n', 'ui'],
  'first-map': ['map', 'address', 'data', 'contract', 'ui'],
  map: ['domain', 'ui', 'i18n'],
  charts: ['load', 'domain', 'ui', 'i18n'],
  table: ['domain', 'ui', 'i18n'],
  address: ['domain', 'contract'],
  state: ['contract'],
  data: ['contract', 'domain'],
  domain: [],
  contract: [],
  prepare: ['address', 'contract', 'domain', 'safe-files'],
  publish: ['contract', 'safe-files'],
  'safe-files': [],
  ui: ['i18n'],
  i18n: ['domain'],
  offline: [],
}

/** These share the vocabulary of the contract, never its parsers: values reach them checked. */
const typesOfContract = ['map', 'charts', 'table', 'domain', 'ui', 'i18n']

/** Rooms of `src/prepare` in the order of a figure's way: each may import those before it. */
const way = [
  'model',
  'problems',
  'intake',
  'geometry',
  'read',
  'join',
  'derive',
  'suppression',
  'checks',
  'templates',
  'output',
]

const wayRules = way.map((room, at) => ({
  name: `prepare-${room}`,
  comment: `src/prepare/${room} lies before ${way.slice(at + 1).join(', ')}.`,
  severity: 'error',
  from: { path: `^src/prepare/${room}/` },
  to: {
    path: `^src/prepare/(${way.slice(at + 1).join('|') || 'nothing'})/`,
    // No message may tell of a person: what finds them is a room of the intake.
    ...(room === 'problems' && { pathNot: '^src/prepare/intake/personal/' }),
  },
}))

/** Matches a package whether or not it is installed. */
const library = (name) => `(^|node_modules/)(@types/)?${name}(/|$)`

const innerRules = Object.entries(rooms).map(([room, others]) => {
  const allowed = [room, ...others, ...(typesOfContract.includes(room) ? ['contract'] : [])]
  return {
    name: `room-${room}`,
    comment: `src/${room} may import only: ${allowed.join(', ')}.`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: `^src/(${allowed.join('|')})/` },
  }
})

module.exports = {
  forbidden: [
    ...innerRules,
    ...wayRules,
    {
      name: 'page-alone',
      comment: 'Pages know nothing of each other: what two of them show has a room of its own.',
      severity: 'error',
      from: { path: '^src/pages/([^/]+)/' },
      to: { path: '^src/pages/', pathNot: '^src/pages/$1/' },
    },
    {
      name: 'contract-types-only',
      comment: 'Behind the data room the contract is types alone, nothing that runs.',
      severity: 'error',
      from: { path: `^src/(${typesOfContract.join('|')})/` },
      to: { path: '^src/contract/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'composition-root',
      comment: 'src/main.tsx only puts the app on the page, under the style all rooms share.',
      severity: 'error',
      from: { path: '^src/main\\.tsx$' },
      to: { path: '^src/', pathNot: '^src/(app/|ui/[^/]+\\.css$)' },
    },
    {
      name: 'only-rooms',
      comment: 'Every file of src but main.tsx lives in a room, or no rule would hold for it.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: `^src/(main\\.tsx$|(${Object.keys(rooms).join('|')})/)` },
    },
    {
      name: 'nothing-imports-prepare',
      comment: 'The command lines that make the data and publish the site are no part of the page.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(prepare|publish|safe-files)/' },
      to: { path: '^src/(prepare|publish|safe-files)/' },
    },
    {
      name: 'maplibre-only-in-map',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/map/' },
      to: { path: library('(maplibre-gl|@vis\\.gl)') },
    },
    {
      name: 'recharts-only-in-charts',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/charts/' },
      to: { path: library('recharts') },
    },
    {
      name: 'contract-only-zod',
      severity: 'error',
      from: { path: '^src/contract/' },
      to: { pathNot: `^src/|${library('(zod|geojson)')}` },
    },
    {
      name: 'first-map-alone',
      comment:
        'The first picture comes before all libraries, and its data by hash without a parser.',
      severity: 'error',
      from: { path: '^src/first-map/' },
      to: {
        path: '(^|/)node_modules/|^src/contract/(?!packed-numbers|published-path)|^src/data/(?!published-bytes)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'domain-is-pure',
      comment: 'The model knows no React, no input or output, no store.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: library('(react|react-dom|@tanstack|zustand|zod)') },
    },
    {
      name: 'node-only-in-prepare',
      comment: 'And in the command line that publishes.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(prepare|publish|safe-files)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'page-needs-no-dev-tool',
      comment: 'What the page imports is a dependency, not a devDependency.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/prepare/|\\.test\\.tsx?$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere is held by no other rule.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
}
