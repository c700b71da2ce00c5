import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'

const Report = z.object({
  summary: z.object({
    violations: z.array(
      z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) }),
    ),
  }),
})

/** Modules others import; each breaks nothing. */
const INNOCENT: Record<string, string> = {
  'src/app/app.ts':
    "export * from '../map/map'\nexport * from '../contract/shapes'\nimport '../pages/map/page'\n",
  'src/main.tsx': "import './app/app'\n",
  'src/map/map.ts': "import 'maplibre-gl'\nimport '../domain/model'\nexport const map = 1\n",
  'src/first-map/start.ts':
    "import '../address/store'\nimport type { Shape } from '../contract/shapes'\nexport const at: Shape = 1\n",
  'src/charts/chart.ts': "import 'recharts'\nexport const chart = 1\n",
  'src/data/query.ts': "export { shape } from '../contract/shapes'\n",
  'src/state/store.ts': 'export const store = 1\n',
  'src/address/store.ts': "import '../domain/model'\nexport const store = 1\n",
  'src/load/late.ts': "import '../ui/button'\nexport const late = 1\n",
  'src/samples/mark.ts': "import '../address/store'\nexport const mark = 1\n",
  'src/place/words.ts': "import '../map/map'\nimport '../samples/mark'\nexport const words = 1\n",
  'src/map-view/legend.ts': "import '../place/words'\nexport const legend = 1\n",
  'src/search/dialog.ts': "import '../load/late'\nexport const dialog = 1\n",
  'src/brief/sheet.ts':
    "import '../place/words'\nimport '../map-view/legend'\nexport const sheet = 1\n",
  'src/pages/map/page.ts':
    "import '../../map-view/legend'\nimport '../../brief/sheet'\nimport './side'\nexport const page = 1\n",
  'src/pages/map/side.ts': 'export const side = 1\n',
  'src/pages/data/page.ts': "import '../../search/dialog'\nexport const page = 1\n",
  'src/domain/model.ts':
    "import type { Shape } from '../contract/shapes'\nexport const model: Shape = 1\n",
  'src/contract/shapes.ts':
    "import * as z from 'zod/mini'\nexport type Shape = number\nexport const shape = z.number()\n",
  'src/prepare/main.ts': "import 'node:fs'\nimport 'csv-parse'\nexport const prepare = 1\n",
  'src/prepare/intake/read.ts': "import '../model/unit'\nexport const read = 1\n",
  'src/prepare/intake/personal/kinds.ts': 'export const kinds = 1\n',
  'src/prepare/model/unit.ts': 'export const unit = 1\n',
  'src/prepare/problems/log.ts': "import '../intake/personal/kinds'\nexport const log = 1\n",
  'src/prepare/output/write.ts': "import '../intake/read'\nexport const write = 1\n",
  'src/safe-files/lock.ts': "import './write'\nexport const lock = 1\n",
  'src/safe-files/write.ts': "import 'node:fs'\nexport const write = 1\n",
  'src/i18n/words.ts': 'export const words = 1\n',
  'src/ui/button.ts': "import '../i18n/words'\nexport const button = 1\n",
}

/** One module for each thing that is not allowed, and the rule that must say so. */
const GUILTY: [file: string, source: string, rule: string][] = [
  ['src/map/takes-state.ts', "import '../state/store'", 'room-map'],
  ['src/first-map/takes-domain.ts', "import '../domain/model'", 'room-first-map'],
  ['src/first-map/takes-parser.ts', "import '../contract/shapes'", 'first-map-alone'],
  ['src/first-map/takes-query.ts', "import '../data/query'", 'first-map-alone'],
  ['src/first-map/takes-react.ts', "import 'react'", 'first-map-alone'],
  ['src/pages/data/takes-page.ts', "import '../map/side'", 'page-alone'],
  ['src/pages/takes-app.ts', "import '../app/app'", 'room-pages'],
  ['src/place/takes-page.ts', "import '../pages/map/side'", 'room-place'],
  ['src/place/takes-map-view.ts', "import '../map-view/legend'", 'room-place'],
  ['src/map-view/takes-brief.ts', "import '../brief/sheet'", 'room-map-view'],
  ['src/brief/takes-search.ts', "import '../search/dialog'", 'room-brief'],
  ['src/search/takes-place.ts', "import '../place/words'", 'room-search'],
  ['src/samples/takes-place.ts', "import '../place/words'", 'room-samples'],
  ['src/load/takes-address.ts', "import '../address/store'", 'room-load'],
  ['src/address/takes-words.ts', "import '../i18n/words'", 'room-address'],
  ['src/charts/takes-map.ts', "import '../map/map'", 'room-charts'],
  ['src/table/takes-data.ts', "import '../data/query'", 'room-table'],
  ['src/state/takes-data.ts', "import '../data/query'", 'room-state'],
  ['src/data/takes-ui.ts', "import '../ui/button'", 'room-data'],
  ['src/domain/takes-words.ts', "import '../i18n/words'", 'room-domain'],
  ['src/contract/takes-domain.ts', "import '../domain/model'", 'room-contract'],
  ['src/prepare/takes-app.ts', "import '../app/app'", 'room-prepare'],
  ['src/prepare/model/takes-problem.ts', "import '../problems/log'", 'prepare-model'],
  ['src/prepare/problems/takes-table.ts', "import '../intake/read'", 'prepare-problems'],
  ['src/prepare/intake/takes-output.ts', "import '../output/write'", 'prepare-intake'],
  ['src/prepare/checks/takes-output.ts', "import '../output/write'", 'prepare-checks'],
  ['src/publish/takes-app.ts', "import '../app/app'", 'room-publish'],
  ['src/safe-files/takes-contract.ts', "import '../contract/shapes'", 'room-safe-files'],
  ['src/offline/takes-state.ts', "import '../state/store'", 'room-offline'],
  ['src/ui/takes-domain.ts', "import '../domain/model'", 'room-ui'],
  ['src/i18n/takes-ui.ts', "import '../ui/button'", 'room-i18n'],
  ['src/app/takes-prepare.ts', "import '../prepare/main'", 'nothing-imports-prepare'],
  ['src/map/takes-parser.ts', "import '../contract/shapes'", 'contract-types-only'],
  ['src/app/takes-maplibre.ts', "import 'maplibre-gl'", 'maplibre-only-in-map'],
  ['src/app/takes-react-maplibre.ts', "import '@vis.gl/react-maplibre'", 'maplibre-only-in-map'],
  ['src/app/takes-recharts.ts', "import 'recharts'", 'recharts-only-in-charts'],
  ['src/contract/takes-react.ts', "import 'react'", 'contract-only-zod'],
  ['src/domain/takes-react.ts', "import 'react'", 'domain-is-pure'],
  ['src/data/takes-node.ts', "import 'node:fs'", 'node-only-in-prepare'],
  ['src/app/takes-dev-tool.ts', "import 'csv-parse'", 'page-needs-no-dev-tool'],
  ['src/app/takes-nothing.ts', "import './not-there'", 'resolvable'],
  ['src/app/takes-stray.ts', "import '../stray'", 'only-rooms'],
]

function write(root: string, file: string, source: string): void {
  const path = join(root, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, source)
}

/** Every violation in the tree at `root`, as `file: rule`. */
function violations(root: string): string[] {
  const depcruise = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [depcruise, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json']
  const output = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  const { summary } = Report.parse(JSON.parse(output))
  return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`)
}

describe('the rules of the rooms', () => {
  let root = ''

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'rooms-'))
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
    for (const file of ['.dependency-cruiser.cjs', 'package.json', 'tsconfig.json']) {
      cpSync(file, join(root, file))
    }
    for (const [file, source] of Object.entries(INNOCENT)) write(root, file, source)
  })

  afterAll(() => rmSync(root, { recursive: true, force: true }))

  test('what the table allows passes', { timeout: 60_000 }, () => {
    expect(violations(root)).toEqual([])
  })

  test('each forbidden import is caught by its own rule', { timeout: 60_000 }, () => {
    write(root, 'src/stray.ts', 'export const stray = 1\n')
    write(root, 'src/state/round-a.ts', "import './round-b'\nexport const a = 1\n")
    write(root, 'src/state/round-b.ts', "import './round-a'\nexport const b = 1\n")
    write(root, 'src/state/type-a.ts', "import type { b } from './type-b'\nexport type a = b\n")
    write(root, 'src/state/type-b.ts', "import type { a } from './type-a'\nexport type b = a\n")
    write(root, 'src/main.tsx', "import './app/app'\nimport './ui/button'\n")
    for (const [file, source] of GUILTY) write(root, file, `${source}\nexport const x = 1\n`)

    const found = violations(root)
    const expected = GUILTY.map(([file, , rule]) => `${file}: ${rule}`)
    expect(found).toEqual(expect.arrayContaining(expected))
    expect(found).toContain('src/main.tsx: composition-root')
    expect(found).toContain('src/state/round-a.ts: no-circular')
    expect(found).toContain('src/state/type-a.ts: no-circular')
  })
})
