import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeText } from '../intake/grid/decode-text'
import { nameSetting } from '../problems/name-setting'
import { splitCsv } from '../intake/grid/split-csv'
import type { Place } from '../problems/problem-log'

export type ShownText = {
  place: Place
  text: string
  /** What stands beside it is of a region below the kabupaten. */
  isLocal: boolean
}

/** Tables of figures, invented samples and the tables of others: nothing of their words is published. */
const HIDDEN = /^(?:nilai|contoh|luar)\//
const LOCAL_CODE = /^\d\d\.\d\d\.\d\d(?:\.\d{4})?$/
/** An address or a slot with a kecamatan or a desa. */
const LOCAL_ADDRESS = /[=:,]\d\d\.\d\d\.\d\d/
const SLOT = /\{[^{}]{0,200}\}/g

function* textsOfTable(file: string, bytes: Uint8Array): Generator<ShownText> {
  const { cells, lines } = splitCsv(decodeText(bytes))
  const headings = cells[0] ?? []
  for (const [index, row] of cells.entries()) {
    const isLocal = row.some((cell) => LOCAL_CODE.test(cell))
    for (const [column, text] of row.entries()) {
      const place = { file, row: lines[index] ?? null, column: headings[column] ?? null }
      yield { place, text, isLocal }
    }
  }
}

function* textsOfJson(
  file: string,
  value: unknown,
  path: readonly (string | number)[] = [],
  isWithin = false,
): Generator<ShownText> {
  if (typeof value === 'string') {
    const isLocal = isWithin || LOCAL_ADDRESS.test(value)
    yield { place: { file, column: nameSetting(path) }, text: value.replace(SLOT, ' '), isLocal }
  } else if (Array.isArray(value)) {
    for (const [at, part] of value.entries()) {
      yield* textsOfJson(file, part, [...path, at], isWithin)
    }
  } else if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value)
    const isLocal =
      isWithin || parts.some(([, part]) => typeof part === 'string' && LOCAL_ADDRESS.test(part))
    for (const [key, part] of parts) yield* textsOfJson(file, part, [...path, key], isLocal)
  }
}

/**
 * Every text of the project's own files that a page, a list or a download may show, with its place. `root`
 * is the data folder, `wrong` its files that cannot be read or are refused.
 */
export function* shownTexts(
  root: string,
  wrong: ReadonlySet<string> = new Set(),
): Generator<ShownText> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  for (const file of files.map((path) => path.replaceAll('\\', '/')).toSorted()) {
    if (wrong.has(file) || HIDDEN.test(file) || /(?:^|\/)\./.test(file)) continue
    if (file.endsWith('.csv')) yield* textsOfTable(file, readFileSync(join(root, file)))
    else if (file.endsWith('.json')) {
      yield* textsOfJson(file, JSON.parse(decodeText(readFileSync(join(root, file)))))
    }
  }
}
