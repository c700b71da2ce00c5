import type { ProblemLog } from '../../problems/problem-log'
import type { Unit } from '../../model/unit'
import { ownRegency } from '../../regency'
import { isEntry } from '../headings/check-columns'
import { cellText, isBlank, type Grid } from '../grid/grid'
import type { Header } from '../grid/header'
import { headingWords } from '../text/heading-words'
import { KABUPATEN_NAMES, shortNames } from './kabupaten-names'
import { similarUnits } from './similar-units'
import { isTotalLabel, isWholeLabel } from '../text/row-labels'
import { titlesAbove } from '../periods/title-period'
import { passages } from '../text/passages'
import { nameKey, type UnitLookup } from './unit-lookup'

/** A few codes may be slips, which are told row by row. */
const FEWEST_CODES = 3
const MOST_NAMED = 3
/** A code of a kecamatan or desa, its kabupaten in front: of Kemendagri or BPS, with dots or without. */
const CODE = /^(\d\d)\.?(\d\d)(?:\.?\d\d(?:\.?\d{4})?|\d{3}(?:\d{3})?)$/
const SOURCE = /\b(?:sumber|source)\b.*$/i
/** "Jarak ke Kabupaten X" and "berbatasan dengan Kabupaten X" speak of a neighbour. */
const NEIGHBOUR = new Set(['ke', 'dari', 'dengan', 'dan', 'menuju', 'antar', 'batas'])
const PLACE = String.raw`(?:kab(?:upaten)?(?:(?: atau)? ?kota)?|kota kab(?:upaten)?)`
const NAMES = new RegExp(`^(?:nama )?${PLACE}$`)
const CODES = new RegExp(`^(?:kode|kd) ${PLACE}$`)

function kabupatenOf(code: string): string | null {
  const [, province, kabupaten] = CODE.exec(code) ?? []
  return province === undefined || kabupaten === undefined ? null : `${province}.${kabupaten}`
}

/** The kabupaten of the codes of a table when none is of this one. */
function byCodes(grid: Grid, { code, body }: Header, units: UnitLookup): string[] {
  if (code === null) return []
  const own = new Set(units.all.flatMap(({ code: kemendagri, bpsCode }) => [kemendagri, bpsCode]))
  const ownKabupaten = new Set([...own].map((text) => kabupatenOf(text ?? '')))
  const found = grid.rows
    .slice(body)
    .flatMap(({ cells }) => kabupatenOf(cellText(cells[code.index])) ?? [])
  const isOther = found.length >= FEWEST_CODES && !found.some((one) => ownKabupaten.has(one))
  return isOther ? [...new Set(found)].toSorted().slice(0, MOST_NAMED) : []
}

function startsWith(text: string, name: string): boolean {
  return text === name || text.startsWith(`${name} `)
}

/** Names after "Kabupaten" in a text, this one's too; sources and neighbours aside. */
function announcedIn(text: string, names: readonly string[]): string[] {
  const words = headingWords(text.replace(SOURCE, '')).split(' ')
  return words.flatMap((word, at) => {
    if (!/^kab(?:upaten)?$/.test(word) || NEIGHBOUR.has(words[at - 1] ?? '')) return []
    const rest = words.slice(at + 1).join(' ')
    return names.find((name) => startsWith(rest, name)) ?? []
  })
}

/** Offices stand at the capital of the province, too; of its own are those that its name follows. */
const OFFICE =
  /^(?:pemerintah|dinas|badan|kantor|sekretariat|bps)\b(?!.*\b(?:prov\p{L}*|jalan|jln?)\b)/u

/** The capital of the province where a title begins with an office of its own: "Dinas Pendidikan Kota …". */
function officeOfCapital(text: string): string[] {
  const words = headingWords(text.replace(SOURCE, ''))
  const capital = headingWords(ownRegency().provinceCapital).replace(/^kota /, '')
  const isOffice =
    capital !== '' && OFFICE.test(words) && ` ${words} `.includes(` kota ${capital} `)
  return isOffice ? [`kota ${capital}`] : []
}

/**
 * The name of a kabupaten of the same province that a sheet or a file bears, which need not say "Kabupaten": in
 * full, alone but for years ("lahat-2024"), or short ("muba-2024") where this one's name does not stand beside it.
 */
function bornBy(text: string, own: Unit, units: UnitLookup): string | undefined {
  const words = ` ${headingWords(text)} `
  const alone = words.replace(/\d+|\btahun\b/g, ' ').trim()
  const isOwn = words.includes(` ${headingWords(own.name)} `)
  const isOther = ({ name, province }: (typeof KABUPATEN_NAMES)[number]) => {
    if (!own.code.startsWith(`${province}.`) || name === headingWords(own.name)) return false
    const isFull = alone === name || (name.includes(' ') && words.includes(` ${name} `))
    const isShort = !isOwn && shortNames(name).some((short) => words.includes(` ${short} `))
    return (isFull || isShort) && units.named(name).length === 0
  }
  return KABUPATEN_NAMES.find(isOther)?.name
}

/** Headers and footers of the printed page, and text boxes: titles that stand beside the cells. */
function printedOn({ notes = [] }: Pick<Grid, 'notes'>): string[] {
  return notes.flatMap(({ row, text }) => (row === null ? passages(text) : []))
}

/** The other kabupaten that a title, the page, the sheet or the file names, where none names this one. */
function byTitles({ file, sheet, ...grid }: Grid, { top }: Header, own: Unit, units: UnitLookup) {
  const ownName = headingWords(own.name)
  const names = [...KABUPATEN_NAMES.map(({ name }) => name), ownName].toSorted(
    (a, b) => b.length - a.length,
  )
  const base = (file.split('/').at(-1) ?? '').replace(/\.\w+$/, '')
  const titles = titlesAbove({ file, sheet, ...grid }, 0, top)
  const texts = [...titles, ...printedOn(grid), sheet ?? '', base]
  const said = texts.flatMap((text) => [...announcedIn(text, names), ...officeOfCapital(text)])
  if (said.includes(ownName)) return []
  const born = [sheet ?? '', base].flatMap((text) => bornBy(text, own, units) ?? [])
  return [...new Set([...said, ...born])].slice(0, MOST_NAMED)
}

/** The first other kabupaten in a column of their names or codes, in a row with figures. */
function byColumn(grid: Grid, { body, headings, values }: Header, own: Unit): string[] {
  const isOwn = (text: string) =>
    nameKey(text) === nameKey(own.name) ||
    ` ${headingWords(text)} `.startsWith(` ${headingWords(own.name)} `) ||
    similarUnits(text, [own]).length > 0
  const isOther = (text: string, heading: string) => {
    const digits = text.replace(/\D/g, '')
    if (/^[\d.\s]+$/.test(text)) return digits.length === 4 && digits !== own.code.replace('.', '')
    // The headings stand once more at the top of a printed page.
    const isName = /\p{Letter}{3}/u.test(text) && !NAMES.test(headingWords(text))
    return NAMES.test(heading) && isName && !isOwn(text)
  }
  const columns = headings.map(headingWords).flatMap((heading, index) => {
    return NAMES.test(heading) || CODES.test(heading) ? [{ heading, index }] : []
  })
  if (columns.length === 0) return []
  for (const { cells } of grid.rows.slice(body)) {
    if (!values.some(({ index }) => isEntry(cells[index]))) continue
    for (const { heading, index } of columns) {
      const text = cellText(cells[index]).trim()
      const isTotal = isTotalLabel(text) || isWholeLabel(text)
      if (!isBlank(text) && !isTotal && isOther(text, heading)) return [text]
    }
  }
  return []
}

/**
 * Whether a table is of another kabupaten, by all of its codes, or by what its titles, sheet, file or a column
 * say: one error says so, in the place of one for each row.
 */
export function isOfOtherKabupaten(
  grid: Grid,
  header: Header,
  units: UnitLookup,
  log: ProblemLog,
): boolean {
  const own = units.all.find(({ level }) => level === 'kabupaten')
  if (own === undefined) return false
  const codes = byCodes(grid, header, units)
  const names = codes.length > 0 ? [] : byColumn(grid, header, own)
  const found = [...codes, ...names]
  if (found.length === 0) found.push(...byTitles(grid, header, own, units))
  if (found.length === 0) return false
  const { file, sheet } = grid
  const column = codes.length > 0 ? (header.code?.heading ?? null) : null
  const name = `${own.name} (${own.code})`
  const told = found.map((one) =>
    one.replace(/(^|\s)\p{Letter}/gu, (letter) => letter.toUpperCase()),
  )
  log.error(
    'kabupaten-lain',
    { file, sheet, column },
    { found: told.join(', '), files: file, name },
  )
  return true
}
