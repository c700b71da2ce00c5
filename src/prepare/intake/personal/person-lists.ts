import { cellText, isBlank, type Grid } from '../grid/grid'
import { headingWords } from '../text/heading-words'
import type { FactsByText } from './cell-facts'
import { namesInstitution } from './institution-words'
import { bearsOut, type PersonHeading } from './person-headings'
import { namedPersons } from './published/person-names'
import { plainText } from './plain-text'

/** Rows that a table is judged by, and headings judged in one sheet. */
const SAMPLE_ROWS = 400
const MOST_HEADINGS = 200
const HEADING_DEPTH = 3
const DESA = /(?:^| )(?:desa|kelurahan|dusun|kampung)(?: |$)/
const CODE = /^(?:kode|kd|id)(?: |$)/

export type Heading = { row: number; column: number; kind: PersonHeading }

type Column = Heading & { words: string; filled: number; borne: number; given: number }

function judge(grid: Grid, heading: Heading, facts: FactsByText): Column {
  const words = headingWords(plainText(cellText(grid.rows[heading.row]?.cells[heading.column])))
  const column = { ...heading, words, filled: 0, borne: 0, given: 0 }
  for (const { cells } of grid.rows.slice(heading.row + 1, heading.row + 1 + SAMPLE_ROWS)) {
    const cell = cells[heading.column]
    if (isBlank(cell)) continue
    const text = plainText(cellText(cell)).trim()
    column.filled += 1
    if (bearsOut(heading.kind, text) && facts.of(text).heading === null) column.borne += 1
    if (facts.of(text).mayNamePerson || isCalledSomebody(text, facts)) column.given += 1
  }
  return column
}

/** Headings that kinds, states and firms stand below as well: there most cells must be names. */
const OF_OTHERS =
  /^(?:pemilik|penghuni|wali|balita|bayi|suami|istri|isteri|orang ?tua|ortu|pemohon|pelapor|nama (?:guru|pegawai|asn|pns|petani|nelayan|pedagang|buruh|lulusan|alumni|napi|tahanan|nasabah|pengemudi|wp)(?: .*)?)$/
const MOSTLY_NAMES = 0.4

/** A cell that is a name of a person from its beginning. */
function isCalledSomebody(text: string, { isPlace }: FactsByText): boolean {
  return Array.from(namedPersons(text, isPlace)).some(({ start, by }) => {
    return start === 0 && by !== 'public' && !namesInstitution(text)
  })
}

/** The column that gives a list of persons away; null when the table is none. */
function personColumn(columns: readonly Column[], others: readonly string[]): Column | null {
  const borne = columns.filter((column) => {
    const { borne: count, filled, given, words } = column
    const isOther = OF_OTHERS.test(words) && given / filled < MOSTLY_NAMES
    return count > 0 && count / filled >= 0.5 && !isOther
  })
  const of = (...kinds: PersonHeading[]) => borne.find(({ kind }) => kinds.includes(kind))
  const sure = of('birth') ?? of('name')
  if (sure !== undefined) return of('address') ?? sure
  const hasDesa = others.some((words) => DESA.test(words))
  const isRegions = others.some((words) => CODE.test(words)) && !hasDesa
  const plain = borne.find(
    ({ kind, words }) => kind === 'plain' && !(words === 'nama' && isRegions),
  )
  if (plain !== undefined) {
    if (of('address') !== undefined && hasDesa) return of('address') ?? null
    if (of('diagnosis', 'sex', 'age', 'block') !== undefined) return plain
    if (plain.words !== 'nama' && of('address') !== undefined) return plain
    if (/^(?:kepala keluarga|penderita|pasien|korban)$/.test(plain.words)) return plain
    const least = plain.words === 'nama' ? 2 : 1
    if (plain.given >= least && plain.given / plain.filled >= 0.4) return plain
  }
  if (of('diagnosis') === undefined) return null
  const blocks = borne.filter(({ kind }) => kind === 'block')
  if (blocks.length > 1 || blocks.some(({ words }) => /rt ?rw/.test(words)))
    return of('diagnosis') ?? null
  const isCounted = others.some((words) => /(?:^| )(?:jumlah|jml|kasus|total)(?: |$)/.test(words))
  return of('address') !== undefined && of('sex', 'age') !== undefined && !isCounted
    ? (of('address') ?? null)
    : null
}

const NUMBERS = [
  ['number', 'nik'],
  ['card', 'kartu'],
] as const

/** Whether numbers of persons stand in a column: one is enough, save where the heading may be of counts. */
function isOfPersons({ words, borne, filled }: Column): boolean {
  return borne > 0 && (!words.startsWith('kartu ') || borne / filled >= 0.5)
}

export type PersonList = {
  kind: 'nik' | 'kartu' | 'nama-alamat' | 'orang'
  row: number
  column: number
}

/** Rows of a form that are about one person, the first of them the name. */
const FORM_ROWS = 8
const OF_ONE: ReadonlySet<PersonHeading> = new Set([
  ...(['birth', 'age', 'sex', 'diagnosis', 'address', 'block', 'number', 'card'] as const),
])

/** A form: what a person is called and more of that person, one below the other, each with its entry beside it. */
function findForm(grid: Grid, headings: readonly Heading[]): PersonList | null {
  const borne = headings.filter(({ row, column, kind }) => {
    const beside = (grid.rows[row]?.cells ?? []).slice(column + 1).find((cell) => !isBlank(cell))
    return beside !== undefined && bearsOut(kind, plainText(cellText(beside)).trim())
  })
  for (const { row, column, kind } of borne) {
    if (kind !== 'name' && kind !== 'plain') continue
    const others = borne.filter((one) => {
      return one.column === column && Math.abs(one.row - row) < FORM_ROWS && OF_ONE.has(one.kind)
    })
    if (new Set(others.map((one) => one.kind)).size < 2) continue
    return { kind: 'orang', row: grid.rows[row]?.line ?? 0, column }
  }
  return null
}

/** Tables of one row a person, by their `headings` and what stands below them. */
export function findPersonLists(
  grid: Grid,
  headings: readonly Heading[],
  facts: FactsByText,
): PersonList[] {
  const form = findForm(grid, headings.slice(0, MOST_HEADINGS))
  const found: PersonList[] = form === null ? [] : [form]
  const rows = [...new Set(headings.map(({ row }) => row))].slice(0, MOST_HEADINGS)
  for (const row of rows) {
    const block = headings.filter((one) => one.row >= row && one.row < row + HEADING_DEPTH)
    const columns = block.map((heading) => judge(grid, heading, facts))
    const cells = grid.rows[row]?.cells ?? []
    const others = cells.map((cell) => (typeof cell === 'string' ? headingWords(cell) : ''))
    const line = grid.rows[row]?.line ?? 0
    for (const [kind, told] of NUMBERS) {
      const number = columns.find((column) => column.kind === kind && isOfPersons(column))
      if (number !== undefined) found.push({ kind: told, row: line, column: number.column })
    }
    const person = personColumn(columns, others)
    if (person === null) continue
    const kind = person.kind === 'address' ? 'nama-alamat' : 'orang'
    found.push({ kind, row: line, column: person.column })
  }
  return found
}
