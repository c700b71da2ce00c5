import type { ProblemLog } from '../../problems/problem-log'
import type { CatalogueEntry } from '../../model/catalogue-entry'
import { inAnotherUnit, isEntry, secondTableBeside, tellUnnamed } from './check-columns'
import { preferWholeCodes, takeRole } from './column-roles'
import { cellText, columnLetter, type Grid } from '../grid/grid'
import type { Column, FoundHeader } from './found-header'
import type { Header, KeyColumn } from '../grid/header'
import { headingBlock, type HeadingBlock } from './heading-rows'
import { headingWords, PARENTHESES, parenthesised, type Role } from '../text/heading-words'
import { isDerived } from './derived-columns'
import type { IndicatorMatch } from './indicator-match'
import type { IndicatorMatcher } from './match-indicator'
import { narrowing, sayingsOf } from '../sayings/group-words'
import type { Saying } from '../sayings/saying'
import { contestedBy, nearestIndicators } from './nearest-headings'
import type { Relation } from '../../model/relation'
import { monthsOfState } from './months-of-state'
import { provenTotal, titledTotal } from './proven-totals'
import { surroundingsOf } from './said-in-full'
import { isDash, legendOfDashes } from '../figures/dash-zeros'
import { holdFractions } from '../figures/percent-fractions'
import { leavePlanned } from '../sayings/planned-columns'
import { holdUnits, unitsStated } from '../sayings/stated-units'
import { otherSubject, ownWordsOf } from '../sayings/subject-of-column'
import { sexOf, withSexesInFull } from './sex-headings'
import { isExactUnit } from '../text/units-of-measure'
import { namesOfTable } from '../sayings/table-names'
import { partsSaid } from '../sayings/parts-of-whole'
import { notesOfTable } from '../sayings/table-notes'
import { titlesAbove } from '../periods/title-period'

/** Titles, logos and letterheads above a table are never longer. */
const DEEPEST_HEADER = 60

function describeColumns(
  block: HeadingBlock,
  titles: readonly string[],
  matcher: IndicatorMatcher,
): Column[] {
  const full = withSexesInFull(block.parts, titles)
  const owns = block.parts.map((parts) => parts.at(-1) ?? '')
  const around = surroundingsOf(owns, titles, matcher.roleOf)
  const columns = block.parts.map((written, index): Column => {
    const parts = full[index] ?? written
    const own = parts.at(-1) ?? ''
    const heading = written.join(' – ').replace(/\s+/g, ' ')
    if (matcher.isIgnored(heading)) {
      return { index, heading, role: { kind: 'informative' }, match: null }
    }
    const role = parts.length > 1 ? null : matcher.roleOf(own)
    const match =
      role === null || role.kind === 'total' ? matcher.match(parts, titles, around) : null
    const other = role ?? matcher.roleOf(own) ?? totalWithUnit(own, matcher)
    return { index, heading, role: match === null ? other : null, match }
  })
  const named = withTitledTotal(columns, full, titles, matcher)
  if (named !== null) return named
  const whole = withoutOtherSexes(columns, full, titles, matcher)
  if (whole !== null) return whole
  // Beside a target it is the part that was reached.
  const isPlain = columns.every(({ match }) => match === null || match.standing === null)
  return columns.map((column, at) =>
    isPlain &&
    (isShareOf(column, block.parts[at]?.at(-1) ?? '', columns[at - 1]) ||
      isDerived(column, columns, matcher))
      ? { ...column, role: { kind: 'informative' }, match: null }
      : column,
  )
}

/** Whether a heading stands under no other, which would say what it counts: "Belum kawin" over "Jumlah". */
function isAlone(parts: readonly string[] = []): boolean {
  return parts.slice(0, -1).every((part) => headingWords(part) === '')
}

/** "Curah hujan menurut kecamatan" over "Jumlah": where nothing else is named, the one total is what the title names. */
function withTitledTotal(
  columns: readonly Column[],
  full: readonly (readonly string[])[],
  titles: readonly string[],
  matcher: IndicatorMatcher,
): Column[] | null {
  const totals = columns.filter(({ role }, at) => role?.kind === 'total' && isAlone(full[at]))
  // Beside "Kader aktif" and "Kader tidak aktif" it is their sum, whether or not they are left out.
  const isOnly = columns.every(
    (one) => totals.includes(one) || (one.role !== null && !matcher.isIgnored(one.heading)),
  )
  const match = totals.length === 1 && isOnly ? matcher.ofTitles(titles) : null
  if (match === null) return null
  return columns.map((one) => (totals.includes(one) ? { ...one, role: null, match } : one))
}

/**
 * "L" and "P" beside "L+P" of voters, or of births under their group: the catalogue has men and women of the
 * population alone, so that the sum is read and its parts are left out. Null where no sum names anybody else.
 */
function withoutOtherSexes(
  columns: readonly Column[],
  full: readonly (readonly string[])[],
  titles: readonly string[],
  matcher: IndicatorMatcher,
): Column[] | null {
  const groupAt = (at: number) => (full[at] ?? []).slice(0, -1).map(headingWords)
  const sexed = columns.flatMap((_, at) => (sexOf(full[at] ?? []) === null ? [] : [at]))
  const groups = [...new Set(sexed.map((at) => groupAt(at).join('\n')))]
  const sums = new Map<Column, IndicatorMatch>()
  const parts = new Map<Column, Role | null>()
  for (const group of groups) {
    const own = sexed.filter((at) => groupAt(at).join('\n') === group)
    const isOf = (what: 'one' | 'both') => (at: number) => sexOf(full[at] ?? []) === what
    const sexes = own.filter(isOf('one')).flatMap((at) => columns[at] ?? [])
    const [sumAt, another] = own.filter(isOf('both'))
    const sum = columns[sumAt ?? -1]
    if (sexes.length !== 2 || another !== undefined) continue
    const ofGroup = matchOfGroup(full[own[0] ?? -1] ?? [], groups, titles, matcher)
    if (sum === undefined && ofGroup === null) continue
    const match = ofGroup ?? sum?.match ?? (group === '' ? matcher.ofTitles(titles) : null)
    const [entry] = match?.entries ?? []
    if (entry === undefined || match === null || !matcher.isFillable(entry)) continue
    const people = new Set(matcher.subjects.peopleOf(entry))
    const isPart = ({ match: of }: Column) =>
      of?.entries.some((one) => matcher.subjects.peopleOf(one).some((who) => people.has(who)))
    const isOther = ofGroup !== null && sexes.every((one) => !isNamedBy(group, one))
    if (people.size === 0 || (!isOther && sexes.some((one) => isPart(one) === true))) continue
    if (sum !== undefined) sums.set(sum, match)
    for (const one of sexes) parts.set(one, sum === undefined ? null : { kind: 'informative' })
  }
  if (parts.size === 0) return null
  return columns.map((one): Column => {
    const match = sums.get(one)
    if (match !== undefined) return { ...one, role: null, match }
    const role = parts.get(one)
    return role === undefined ? one : { ...one, role, match: null }
  })
}

/** Whether a column is what the words of its group are of: "Penduduk" over "Laki-laki", as "Lahir" is not. */
function isNamedBy(group: string, { match }: Column): boolean {
  const words = headingWords(group).split(' ')
  return (
    match === null || match.entries.some((one) => words.some((word) => ownWordsOf(one).has(word)))
  )
}

/** What a group over sexes counts, beside the other groups: "Lahir" beside "Mati" over "L", "P" and "L+P". */
function matchOfGroup(
  parts: readonly string[],
  groups: readonly string[],
  titles: readonly string[],
  matcher: IndicatorMatcher,
): IndicatorMatch | null {
  if (isAlone(parts)) return null
  const around = surroundingsOf(groups, titles, matcher.roleOf)
  return matcher.match(parts.slice(0, -1), titles, around)
}

/** "Jumlah (jiwa)" is a total as "Jumlah" is. */
function totalWithUnit(own: string, { roleOf }: IndicatorMatcher): Role | null {
  const units = parenthesised(own)
  if (units.length === 0 || !units.every(isExactUnit)) return null
  const role = roleOf(own.replace(PARENTHESES, ' '))
  return role?.kind === 'total' ? role : null
}

/** "%" beside the figures of an indicator is the share of each in their sum. */
function isShareOf({ match }: Column, own: string, left: Column | undefined): boolean {
  const of = left?.match?.entries[0]
  if (of === undefined || !/^(?:%|persen|persentase|percent)(?: %)?$/.test(headingWords(own))) {
    return false
  }
  return of.unit.id !== '%' && (match === null || match.otherUnit !== null)
}

/**
 * The heading rows of a sheet: the first that name a place and at least one indicator. With `loosely`
 * any other column will do, so that a table of misspelt headings can be told from a page of notes.
 */
export function findHeader(
  grid: Grid,
  matcher: IndicatorMatcher,
  loosely: boolean,
): FoundHeader | null {
  const last = Math.min(grid.rows.length, DEEPEST_HEADER)
  for (let row = 0; row < last; row += 1) {
    const block = headingBlock(grid, row, matcher.roleOf)
    if (block === null) continue
    const columns = describeColumns(block, titlesAbove(grid, 0, block.top), matcher)
    const useful = loosely
      ? columns.filter(({ heading, role }) => heading !== '' && role === null).length > 0 &&
        columns.filter(({ heading }) => heading !== '').length > 2
      : columns.some(({ match }) => match !== null)
    if (useful) return { block, columns }
  }
  return null
}

function valueEntry(
  column: Column,
  { matcher, place, sayings, holdsFigures, contested, titledBeside }: ColumnContext,
  log: ProblemLog,
) {
  const { heading: found, match } = column
  if (match === null) {
    matcher.tellUnknown(found, place, contested)
    return null
  }
  const [entry, other] = match.entries
  if (entry === undefined) return null
  // "Puskesmas" over the names of those who counted is no figure that could be lost.
  if (matcher.isOfElsewhere(found) && !holdsFigures(column.index)) return null
  if (other !== undefined) {
    const expected = match.entries.map(({ id }) => id).join(', ')
    log.error('kolom-tidak-pasti', place, { found, expected })
    return null
  }
  if (!matcher.isFillable(entry)) {
    if (entry.kind !== 'category' && !holdsFigures(column.index)) return null
    const { nearest } = nearestIndicators(found, matcher)
    log.error('kolom-salah-tempat', place, { found, origin: { own: entry.origin }, nearest })
    return null
  }
  const narrower = narrowing(sayings, found, entry, matcher.subjects)
  // "Balita stunting" names the column beside that of all who were measured.
  const isBeside = narrower?.words.every((word) => {
    return titledBeside(entry).has(word) && partsSaid(word, entry).length === 0
  })
  if (narrower !== null && isBeside !== true) {
    const { words, source, line } = narrower
    const params = { found: words.join(', '), indicator: entry.name.id, source: { own: source } }
    log.error('judul-menyempitkan', { ...place, row: line ?? place.row }, params)
    return null
  }
  const another = otherSubject(sayings, found, entry, matcher.subjects)
  if (another !== null) {
    const source = { own: another.source }
    log.error('judul-menyebut-lain', place, { ...another, indicator: entry.name.id, source })
    return null
  }
  if (match.otherUnit !== null) {
    const params = { found: match.otherUnit, expected: entry.unit.id, indicator: entry.name.id }
    log.error('satuan-berbeda', place, params)
    // Its cells are read all the same, so that what else is wrong with them is told in the same run.
    return { entry: inAnotherUnit(entry), isUsable: false }
  }
  return { entry, isUsable: true }
}

type Place = { file: string; sheet: string | null; row: number; column: string }
type ColumnContext = {
  matcher: IndicatorMatcher
  place: Place
  /** What the table says of itself, which may make it one of a part. */
  sayings: readonly Saying[]
  holdsFigures: (index: number) => boolean
  contested: ReadonlySet<string>
  /** The words of the names of other columns that the title names whole. */
  titledBeside: (entry: CatalogueEntry) => ReadonlySet<string>
}

/** The words of the names of other columns, of those that the title names whole. */
function wordsBeside(
  entry: CatalogueEntry,
  columns: readonly Column[],
  titled: readonly string[],
  matcher: IndicatorMatcher,
): ReadonlySet<string> {
  const names = columns.flatMap(({ match }) => {
    const [other] = match?.entries ?? []
    const isOther = other !== undefined && other !== entry && matcher.isFillable(other)
    return isOther ? [headingWords(other.name.id).split(' ')] : []
  })
  return new Set(names.filter((name) => name.every((word) => titled.includes(word))).flat())
}

/** "Keterangan" and the like; a column of sources speaks of these. */
function remarkColumn({ index, heading, role }: Column): number[] {
  return role?.kind === 'informative' && /^(?:ket|catatan)/.test(headingWords(heading))
    ? [index]
    : []
}

/** Columns of a found header by their use; headings that fit nothing go to the log. */
export function readHeader(
  grid: Grid,
  { block, columns: all }: FoundHeader,
  matcher: IndicatorMatcher,
  log: ProblemLog,
  relations: readonly Relation[] = [],
): Header {
  const headings = all.map(({ heading }) => heading)
  const shape = {
    ...{ body: block.body, headings, remarks: all.flatMap(remarkColumn) },
    values: all.filter(({ match }) => match !== null),
  }
  const notes = notesOfTable(grid, shape)
  const columns = leavePlanned(grid, block.top, all, notes, log)
  const header: Header = {
    ...{ top: block.top, body: block.body, places: block.places },
    ...{ code: null, name: null, kecamatan: null, parentCode: null, otherCode: null },
    ...{ year: null, otherYears: [], month: null, period: null, unit: null },
    ...{ values: [], roleOf: matcher.roleOf },
    headings,
    notes,
    periods: [...new Set(columns.flatMap(({ match }) => match?.period ?? []))],
  }
  const row = grid.rows[block.top]?.line ?? 1
  const at = { file: grid.file, sheet: grid.sheet, row }
  const beside = secondTableBeside(columns, grid.rows.slice(block.body))
  if (beside !== null) {
    log.error('tabel-berdampingan', at, { found: columnLetter(beside.index) })
    return header
  }
  // The comment of a heading, as a template has it, speaks of that column alone; that of a title of them all.
  const comments = (grid.notes ?? []).filter(({ column, row: line }) => {
    return column !== null && (line ?? 0) >= row
  })
  const ofTable = notes.filter(({ text }) => !comments.some((one) => one.text.includes(text)))
  const sayings = sayingsOf(titlesAbove(grid, 0, block.top), namesOfTable(grid), ofTable)
  // A column of nothing but zeros, written as dashes, holds figures too.
  const isDashZero = legendOfDashes(grid, { top: block.top, notes }) !== undefined
  const holdsFigures = (index: number) =>
    grid.rows
      .slice(block.body)
      .some(({ cells }) => isEntry(cells[index]) || (isDashZero && isDash(cells[index])))
  const contested = contestedBy(columns, matcher)
  const titled = titlesAbove(grid, 0, block.top).map(headingWords).join(' ').split(' ')
  const titledBeside = (entry: CatalogueEntry) => wordsBeside(entry, columns, titled, matcher)
  const seen = new Set<string>()
  const totals: KeyColumn[] = []
  for (const column of columns) {
    const { index, heading, role } = column
    const place = { ...at, column: heading }
    const own = heading.toLowerCase()
    if (own !== '' && role?.kind !== 'informative' && seen.has(own)) {
      log.error('kolom-ganda', place, { found: heading })
      continue
    }
    seen.add(own)
    if (role !== null) {
      if (role.kind === 'total') totals.push({ index, heading })
      else if (!isCodePart(column, columns, grid, block.body)) {
        takeRole(header, role, index, heading)
      }
      continue
    }
    const context = { matcher, place, sayings, holdsFigures, contested, titledBeside }
    const value = valueEntry(column, context, log)
    if (value === null) continue
    const period = column.match?.period ?? null
    const twin = header.values.find(
      (other) => other.entry.id === value.entry.id && other.period === period,
    )
    if (twin !== undefined) {
      const indicator = value.entry.name.id
      log.error('kolom-ganda', place, { found: heading, other: twin.heading, indicator })
      continue
    }
    header.values.push({ index, heading, period, ...value })
  }
  const months = monthsOfState(header.values)
  const [month] = months
  if (month !== undefined) {
    header.values = header.values.filter((column) => !months.includes(column))
    const found = totals.map(({ heading }) => heading).join('", "')
    log.error(
      'bulan-di-samping-jumlah',
      { ...at, column: month.heading },
      {
        ...{ indicator: month.entry.name.id, found, expected: month.entry.unit.id },
      },
    )
  }
  for (const { index, heading } of months.length > 0 ? [] : totals) {
    const { values } = header
    const titles = titlesAbove(grid, 0, block.top)
    const [titled] = matcher.ofTitles(titles)?.entries ?? []
    const proven =
      provenTotal(grid, block.body, index, values, relations, matcher.fillable) ??
      titledTotal(grid, block.body, index, values, relations, titled)
    if (proven !== null) values.push({ index, heading, ...proven, isUsable: true })
    else log.note('kolom-jumlah', { ...at, column: heading }, { found: heading })
  }
  tellUnnamed(grid, header.headings, block.body, log)
  const units = unitsStated(grid, block, header)
  const ofUnit = holdUnits(units, header.values, at, log)
  header.values = holdFractions(grid, block.body, ofUnit, at, log)
  return preferWholeCodes(header)
}

/** "001" under kddesa numbers a desa within its kecamatan; the names beside it say which it is. */
function isCodePart(
  { index, role }: Column,
  columns: readonly Column[],
  grid: Grid,
  body: number,
): boolean {
  if (role?.kind !== 'code' || !columns.some((other) => other.role?.kind === 'name')) return false
  const codes = grid.rows.slice(body).map(({ cells }) => cellText(cells[index]))
  const filled = codes.filter((code) => code !== '')
  return filled.length > 0 && filled.every((code) => /^\d{1,3}$/.test(code))
}
