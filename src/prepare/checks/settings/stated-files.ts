import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { append } from '../../append'
import { BOUNDS, type Rule } from '../../../contract'
import { decodeText } from '../../intake/grid/decode-text'
import { isFile } from '../../intake/grid/required-files'
import { isBeyondReading } from '../../intake/grid/size-limits'
import { splitCsv } from '../../intake/grid/split-csv'
import { SYNONYMS_FILE } from '../../intake/headings/heading-synonyms'
import { APPROVALS_FILE } from '../../intake/places/name-approvals'
import { BOUNDARIES_FILE, NEIGHBOURS_FILE, REPAIR_FILE } from '../../read/read-boundaries'
import { CATEGORIES_FILE } from '../../read/read-categories'
import { OUTSIDE_CHECKS_FILE } from '../../read/read-outside-checks'
import { QUOTIENTS_FILE } from '../../read/read-quotients'
import { RESHAPED_FILE } from '../../read/read-reshaped'
import { RICE_LAND_FILE } from '../../read/read-rice-land'
import { TABLE_SOURCES_FILE } from '../../read/read-table-sources'
import { UNITS_FILE } from '../../read/read-units'
import { WORDS_FILE } from '../../read/read-words'

/** Ids, numbers and words of the project's own, which may be published as they stand. */
type InWords = {
  /** Column of what a row is about. */
  of: string
  /** What tells its rows apart. */
  by: readonly string[]
  /** What it says, told under the first of them. */
  told: readonly string[]
}

/** Texts of which only their number and a mark of all together is published. */
type Marked = {
  /** Column of what rows are counted by; all of a file together without one. */
  of?: string
  /** All columns when absent. */
  cells?: readonly string[]
  /** Rows that an officer has taken, of a file of decisions. */
  isApproved?: true
}

const IN_WORDS: Readonly<Record<string, InWords>> = {
  [QUOTIENTS_FILE]: { of: 'indikator', by: ['per'], told: ['minimum', 'maksimum', 'lingkup'] },
  [OUTSIDE_CHECKS_FILE]: {
    of: 'tabel',
    by: ['ukuran', 'pembanding', 'ukuran_pembanding'],
    told: ['batas', 'cara', 'tingkat'],
  },
  [CATEGORIES_FILE]: { of: 'indikator', by: ['kode'], told: ['padanan', 'urutan'] },
  [UNITS_FILE]: { of: 'kode', by: [], told: ['pemekaran_dari'] },
  [TABLE_SOURCES_FILE]: { of: 'tabel', by: [], told: ['sumber'] },
  [RESHAPED_FILE]: { of: 'kode', by: [], told: ['iou', 'luas_lama_km2', 'luas_baru_km2'] },
}

const MARKED: Readonly<Record<string, Marked>> = {
  [SYNONYMS_FILE]: { of: 'arti', cells: ['judul', 'asal'], isApproved: true },
  [APPROVALS_FILE]: { of: 'kode', cells: ['nama', 'kecamatan'], isApproved: true },
  [WORDS_FILE]: { cells: ['kata'], isApproved: true },
}
/** Every table of these folders by all its rows. */
const MARKED_FOLDERS = { templat: { of: 'templat' }, luar: {}, titik: {} } as const
/** Shapes and what else is no table, by their bytes. */
const WHOLE = [BOUNDARIES_FILE, NEIGHBOURS_FILE, REPAIR_FILE, RICE_LAND_FILE]

/** Under which is told what is no column. */
export const CONTENT = 'isi'

const LETTERS = 8

/** Letters alone, so that nobody takes a mark for a number of somebody. */
function markOf(text: string): string {
  const hash = createHash('sha256').update(text).digest()
  return [...hash.subarray(0, LETTERS)]
    .map((byte) => String.fromCharCode(97 + (byte % 26)))
    .join('')
}

/** As a published text may be long: what is cut off is told by a mark. */
function within(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - LETTERS - 2)}… ${markOf(text)}`
}

type CellOf = (column: string) => string

/** Empty of a file that is not there or that no reader could read, which is told elsewhere. */
function textOf(root: string, file: string): string {
  const path = join(root, file)
  if (!isFile(path) || isBeyondReading(path)) return ''
  try {
    return decodeText(readFileSync(path)).replaceAll('\r', '')
  } catch {
    return ''
  }
}

function recordsOf(text: string): string[][] {
  try {
    return splitCsv(text).cells
  } catch {
    return []
  }
}

function rowsOf(root: string, file: string): { columns: string[]; rows: CellOf[] } {
  const [heading = [], ...records] = recordsOf(textOf(root, file))
  const columns = heading.map((name) => name.toLowerCase())
  const rows = records
    .filter((record) => record.some((cell) => cell !== ''))
    .map((record) => (column: string) => record[columns.indexOf(column)] ?? '')
  return { columns, rows }
}

function inWords(root: string, file: string, { of, by, told }: InWords): Rule[] {
  const [column = ''] = told
  return rowsOf(root, file).rows.map((cell) => {
    const texts = (columns: readonly string[]) =>
      columns
        .map(cell)
        .filter((text) => text !== '')
        .join(' ')
    const name = within(texts(by), BOUNDS.name)
    return {
      file,
      of: within(cell(of), BOUNDS.name),
      column,
      ...(name !== '' && { name }),
      value: texts(told),
    }
  })
}

/** How many there are, and of how they read no more than whether all are the same. */
function marked(root: string, file: string, spec: Marked, isCounted: boolean): Rule[] {
  if (!file.endsWith('.csv')) return whole(root, file)
  const { columns, rows } = rowsOf(root, file)
  const groups = new Map<string, string[]>()
  for (const cell of rows) {
    if (spec.isApproved && cell('disetujui').toLowerCase() !== 'ya') continue
    const of = (spec.of === undefined ? '' : cell(spec.of)) || file
    append(groups, of, JSON.stringify((spec.cells ?? columns).map(cell)))
  }
  const column = spec.isApproved ? 'disetujui' : CONTENT
  return [...groups].map(([of, texts]) => {
    const mark = isCounted ? '' : ` (${markOf(texts.toSorted().join('\n'))})`
    return { file, of: within(of, BOUNDS.name), column, value: `${String(texts.length)}${mark}` }
  })
}

function whole(root: string, file: string): Rule[] {
  const text = textOf(root, file)
  if (text === '') return []
  return [{ file, of: file, column: CONTENT, value: `${String(text.length)} B (${markOf(text)})` }]
}

function filesIn(root: string, folder: string): string[] {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => !name.startsWith('.'))
    .toSorted()
    .map((name) => `${folder}/${name}`)
}

/**
 * What the files of `data/` state that nothing else published tells, and which of them were looked into: one that
 * is not there states nothing. Of a file that is `isCounted` only the number of its rows is published: a mark of
 * few small counts could be guessed.
 */
export function statedFiles(
  root: string,
  isCounted: (file: string) => boolean,
): { files: string[]; rules: Rule[] } {
  const specs: (readonly [file: string, spec: Marked])[] = [
    ...Object.entries(MARKED),
    ...Object.entries(MARKED_FOLDERS).flatMap(([folder, spec]) =>
      filesIn(root, folder).map((file) => [file, spec] as const),
    ),
  ]
  const rules = [
    ...Object.entries(IN_WORDS).flatMap(([file, spec]) => inWords(root, file, spec)),
    ...specs.flatMap(([file, spec]) => marked(root, file, spec, isCounted(file))),
    ...WHOLE.flatMap((file) => whole(root, file)),
  ]
  return {
    files: [...Object.keys(IN_WORDS), ...specs.map(([file]) => file), ...WHOLE],
    rules: rules.map((rule) => ({ ...rule, value: within(rule.value, BOUNDS.text) })),
  }
}
