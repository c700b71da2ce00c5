import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** The names in the first column of the catalogue. */
const IDS = new Set(
  readFileSync('data/indikator.csv', 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .flatMap((line) => /^([a-z][a-z0-9_]*),/.exec(line)?.[1] ?? []),
)

/** Words that are the name of an indicator and of something else, with where they are the latter. */
const HOMONYMS: readonly { words: readonly string[]; files: RegExp; reason: string }[] = [
  {
    words: ['sekolah', 'wisata'],
    files:
      /^src\/(address\/parameters|pages\/map\/(layers-menu|use-map-layers)|i18n\/map-options|pages\/profile\/education-card)\.tsx?$/,
    reason: 'layers of the map, as the address names them',
  },
  {
    words: ['wisata'],
    files: /^src\/(contract\/kiosk|pages\/kiosk\/(attract-screen|scene-words|scenes))\.tsx?$/,
    reason: 'a part of the tour of the kiosk',
  },
  {
    words: ['puskesmas'],
    files:
      /^src\/(contract\/values|map-view\/marks\/facility-layers|i18n\/(facilities|map-options)|pages\/profile\/(facility-line|health-card)|prepare\/checks\/check-facilities|prepare\/read\/read-facilities)\.tsx?$/,
    reason: 'a kind of facility',
  },
  {
    words: ['luas', 'sekolah', 'wisata'],
    files:
      /^src\/(contract\/regions|prepare\/(model\/catalogue-tokens|read\/(read-settings|read-tourism)|derive\/fill-distances|checks\/(outside\/indicator-files|settings\/published-statements)))\.ts$/,
    reason:
      'where figures come from: the column `asal`, the tables of points and the notes on them',
  },
  {
    words: ['keluarga', 'pemilih'],
    files: /^src\/prepare\/checks\/(check-sizes|patterns\/(mass-zeros|row-order))\.ts$/,
    reason: 'units of measure',
  },
  {
    words: [
      ...['penduduk', 'keluarga', 'sekolah', 'pemilih', 'puskesmas', 'posyandu'],
      ...['luas', 'kumuh', 'listrik', 'banjir', 'kekeringan'],
    ],
    files:
      /^src\/(domain\/topics|prepare\/intake\/(headings\/heading-units|sayings\/(explained-words|group-words|populations|subject-of-column|title-subjects)|text\/units-of-measure))\.ts$/,
    reason: 'words of names and titles, by which a table is understood',
  },
  {
    words: ['penduduk', 'sekolah'],
    files: /^src\/i18n\/(panel|profile|kiosk)\.ts$/,
    reason: 'nouns of a sentence',
  },
]

/** Every text, and every key of an object or type, that is the name of an indicator. */
function namesIn(file: string, source: string): Set<string> {
  const found = new Set<string>()
  const visit = (node: ts.Node): void => {
    const isKey =
      ts.isIdentifier(node) &&
      (ts.isPropertyAssignment(node.parent) || ts.isPropertySignature(node.parent)) &&
      node.parent.name === node
    if ((isKey || ts.isStringLiteralLike(node)) && IDS.has(node.text)) found.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true))
  return found
}

const MAYBE = new RegExp(
  String.raw`['"\x60](?:${[...IDS].join('|')})['"\x60]|\b(?:${[...IDS].join('|')})\??:`,
)

/** Module and name of each in the folder, as `src/a.ts: luas`. */
function namesUnder(folder: string): { file: string; name: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => {
      const file = join(folder, path).replaceAll('\\', '/')
      const source = readFileSync(file, 'utf8')
      if (!MAYBE.test(source)) return []
      return [...namesIn(file, source)].map((name) => ({ file, name }))
    })
}

const found = namesUnder('src')

test('no module names an indicator: data/bagian.json says what the program knows it by', () => {
  const strangers = found.filter(
    ({ file, name }) =>
      !HOMONYMS.some(({ words, files }) => words.includes(name) && files.test(file)),
  )
  expect(strangers.map(({ file, name }) => `${file}: ${name}`)).toEqual([])
})

test('every homonym is still one', () => {
  const stale = HOMONYMS.flatMap(({ words, files, reason }) =>
    words.flatMap((word) =>
      found.some(({ file, name }) => name === word && files.test(file))
        ? []
        : [`${word}: ${reason}`],
    ),
  )
  expect(stale).toEqual([])
})

test('an indicator is found as a text, as a key and in a type', () => {
  expect(IDS.size).toBeGreaterThan(250)
  const source = `const a = 'idm'; const b = { jarak_jalan: 1 }; interface C { luas: string }; messages.tps`
  expect([...namesIn('a.ts', source)]).toEqual(['idm', 'jarak_jalan', 'luas'])
})
