import type { ProblemLog } from '../../problems/problem-log'
import type { CatalogueEntry } from '../../model/catalogue-entry'
import type { Observation } from '../../model/observation'
import { toldNote, toldWords } from '../personal/told-notes'
import { citationIn, isStrangeCitation } from './cited-sources'
import { cellText, columnLetter, type Grid } from '../grid/grid'
import { ExplainedWords } from './explained-words'
import type { Header } from '../grid/header'
import type { HeadingSynonyms } from '../headings/heading-synonyms'
import { headingWords } from '../text/heading-words'
import { isLetterhead, isSignature, saysSigns } from './known-notes'
import type { IndicatorMatcher } from '../headings/match-indicator'
import { otherFiguresIn } from './other-figures'
import { otherIndex } from './other-index'
import { isSourceNote } from './table-notes'
import { countedBeside } from './subject-of-column'
import type { UnitLookup } from '../places/unit-lookup'

type Context = {
  headings: HeadingSynonyms
  matcher: IndicatorMatcher
  units: UnitLookup
  /** What the project's own templates print. */
  printed?: ReadonlySet<string> | undefined
  log: ProblemLog
}
type Said = { text: string; line: number; cell: string }
type Saying = Said & ({ kind: 'title' | 'sheet' } | { kind: 'heading'; entry: CatalogueEntry })
/** Of a line that says in which unit figures are. */
const UNIT = /^\W*(?:satuan|unit)\b/i
/** Between the rows of a heading. */
const PARTS = ' – '
/** Notes that are quoted, of which a column of remarks may hold hundreds. */
const MOST_QUOTED = 3
const MOST_NOTES = 400
/** Of a title no more is read: it is no title then. */
const LONGEST = 500

/** A title of the project's own templates, of any place and year, is one that somebody there has read. */
const OF_EDITION = /(?: \([^()]{1,60}\))?(?:, [^,\d]{1,60})? \d{4}(?:-\d\d)?$/

function isPrinted(text: string, printed: ReadonlySet<string>): boolean {
  return printed.has(text) || printed.has(text.replace(OF_EDITION, ''))
}

/** Titles, the name of the sheet, and what stands over the columns that are read. */
function sayingsAbove(
  grid: Grid,
  { top, values }: Pick<Header, 'top' | 'values'>,
  printed: ReadonlySet<string>,
): Saying[] {
  const titles = grid.rows.slice(0, top).flatMap(({ cells, line }) =>
    cells.flatMap((cell, index) => {
      const text = cellText(cell)
      const isTitle = text !== '' && !isLetterhead(text) && !isPrinted(text, printed)
      const kind = 'title' as const
      return isTitle ? [{ text, line, kind, cell: `${columnLetter(index)}${String(line)}` }] : []
    }),
  )
  const line = grid.rows[top]?.line ?? 1
  // One in another unit is refused with its words.
  const understood = values.filter(({ isUsable }) => isUsable)
  const headings = understood.map(({ heading, index, entry }) => {
    const kind = 'heading' as const
    return { text: heading, line, kind, entry, cell: `${columnLetter(index)}${String(line)}` }
  })
  const name = grid.sheet ?? ''
  const isPlain = /^(?:sheet|lembar|worksheet)?\s*\d*$/i.test(name) || isPrinted(name, printed)
  return [...titles, { text: isPlain ? '' : name, line, cell: '', kind: 'sheet' }, ...headings]
}

/**
 * The words of a title, or above a heading, that may make what is counted something else. What stands over a
 * column is said of its own indicator: "Pindah datang" over "Laki-laki" are no men of the population.
 */
function subjectOf(
  saying: Saying,
  explained: ExplainedWords,
  explainedBy: (entry: CatalogueEntry) => ExplainedWords,
): string[] {
  const { text } = saying
  if (UNIT.test(text)) return []
  if (saying.kind !== 'heading') {
    return saying.kind === 'title' ? explained.unexplainedSubject(text) : []
  }
  const own = explainedBy(saying.entry)
  const groups = text.split(PARTS).slice(0, -1)
  return groups.flatMap((group) => own.unexplainedGroup(group))
}

/** Lines of a place whose figures are missing: what stands there are names, of schools or offices. */
function linesOfPlaces({ rows }: Grid, { body, code, name }: Header, units: UnitLookup) {
  const found = rows.slice(body).filter(({ cells }) => {
    const own = cellText(cells[code?.index ?? -1])
    const filled = cells.filter((cell) => cellText(cell) !== '').length
    const isNamed = units.named(cellText(cells[name?.index ?? -1])).length > 0
    return filled > 1 && (units.byCode.has(own) || isNamed)
  })
  return new Map(found.map((row) => [row.line, row]))
}

function notesToRead(grid: Grid, header: Header, units: UnitLookup): string[] {
  const ofPlaces = linesOfPlaces(grid, header, units)
  const remarks = header.headings.flatMap((heading, index) =>
    /^(?:ket|catatan)/.test(headingWords(heading)) ? [index] : [],
  )
  const isOfPlace = ({ text, line }: { text: string; line: number }) => {
    const row = ofPlaces.get(line)
    return row !== undefined && !remarks.some((index) => cellText(row.cells[index]) === text)
  }
  const notes = header.notes.filter((note) => !isOfPlace(note))
  return [...new Set(notes.map(({ text }) => text))].slice(0, MOST_NOTES)
}

/** Sources as titles and columns name them. */
function sourcesBeside({ rows }: Grid, { top, body, headings }: Header): string[] {
  const titles = rows.slice(0, top).flatMap(({ cells }) => cells.map(cellText))
  const column = headings.findIndex((heading) => isSourceNote(heading))
  const named = column < 0 ? [] : rows.slice(body).map(({ cells }) => cellText(cells[column]))
  const ofRows = [...new Set(named)].filter((text) => text !== '').slice(0, MOST_NOTES)
  return [
    ...titles.flatMap((text) => citationIn(text) ?? []),
    ...ofRows.map((text) => `Sumber: ${text}`),
  ]
}

/** The notes that say what nothing explains, or cite a source or a day that the figures cannot be from. */
function strangeNotes(
  texts: readonly string[],
  explained: ExplainedWords,
  isStrange: (citation: string) => boolean,
): string[] {
  const signed = texts.findIndex((text) => isSignature(text))
  return texts.filter((text, at) => {
    const isSigned = signed >= 0 && at >= signed && isSignature(text, true)
    const citation = isSigned ? text : citationIn(text)
    if (citation !== null && isStrange(citation)) return true
    if (citation === text || saysSigns(text)) return false
    return explained.unexplainedInNote(text).length > 0
  })
}

/** Where a note stands: its cell, or its row when it is beside the cells. */
function cellOf({ rows }: Grid, { notes }: Header, note: string): string {
  const line = notes.find(({ text }) => text === note)?.line ?? null
  const row = rows.find((one) => one.line === line)
  const column = row?.cells.findIndex((cell) => cellText(cell).includes(note)) ?? -1
  return `${column < 0 ? '' : columnLetter(column)}${String(line ?? '')}`
}

/**
 * What of a table nothing explains is told, once for the words of its titles and headings and once for its
 * notes: no list of words for what figures are not ever ends. An officer who has looked says so in
 * `judul-kolom.csv`.
 */
export function tellUnsaid(
  grid: Grid,
  header: Header,
  observations: readonly Observation[],
  { headings, matcher, units, printed = new Set(), log }: Context,
): void {
  // Beside an error it is told all the same, lest one be mended and the other found in the next run.
  const isRead = observations.length > 0
  const isRefused = () =>
    log.problems.some(({ severity, file, sheet }) => {
      return severity === 'galat' && file === grid.file && sheet === grid.sheet
    })
  const values = header.values.filter(({ isUsable }) => isUsable || !isRead)
  if (values.length === 0 || !(isRead || isRefused())) return
  const entries = values.map(({ entry }) => entry)
  const isOther = (_: string, at: number) => !header.values.some(({ index }) => index === at)
  const otherHeadings = header.headings.filter(isOther)
  const known = [...otherHeadings, ...entries.flatMap(({ id }) => headings.headingsOf(id))]
  const periods = new Set(observations.map(({ period }) => period.slice(0, 4)))
  const explained = new ExplainedWords(entries, known, periods, units, matcher.counted)
  const explainedBy = (entry: CatalogueEntry) =>
    new ExplainedWords([entry], headings.headingsOf(entry.id), periods, units, matcher.counted)
  const { file, sheet } = grid
  const indicator = [...new Set(entries.map(({ name }) => name.id))].join(', ')
  const above = sayingsAbove(grid, { ...header, values }, printed).map((saying) => {
    const title = saying.text.slice(0, LONGEST)
    const index =
      saying.kind === 'heading' ? [] : otherIndex(title, entries, otherHeadings, matcher.indices)
    const beside = [...countedBeside(title, entries, otherHeadings, matcher.subjects), ...index]
    const subject = subjectOf(saying, explained, explainedBy)
    const rest = [...explained.unexplained(saying.text), ...beside].filter(
      (word) => !subject.includes(word),
    )
    const told = (list: readonly string[]) =>
      toldWords(saying.text, saying.cell, list, units.isPlace)
    const [words, counted] = [told(rest), told(subject)]
    return { ...saying, words, subject: counted, isHidden: words !== rest || counted !== subject }
  })
  const refused = above.find(({ subject }) => subject.length > 0)
  if (refused !== undefined) {
    const found = [...new Set(above.flatMap(({ subject }) => subject))].join(', ')
    const place = { file, sheet, row: refused.line }
    headings.ask('pokok-tidak-dipahami', found, place, {
      indicator,
      title: refused.isHidden ? '***' : refused.text,
      cell: { own: refused.cell },
    })
  }
  const first = above.find(({ words }) => words.length > 0)
  if (first !== undefined) {
    const found = [...new Set(above.flatMap(({ words }) => words))].join(', ')
    const place = { file, sheet, row: first.line }
    const state = { own: above.some(({ isHidden }) => isHidden) ? 'hidden' : '' }
    const params = { indicator, cell: { own: first.cell }, state }
    headings.ask('kata-tidak-dipahami', found, place, params)
  }
  const texts = [...notesToRead(grid, header, units), ...sourcesBeside(grid, header)].filter(
    (text) => !isPrinted(text, printed),
  )
  const refuted = texts.flatMap((text) => {
    const other = isSourceNote(text) ? null : otherFiguresIn(text, units)
    return other === null ? [] : [{ text, kind: other.kind }]
  })
  const placeOf = (text: string) => {
    return { file, sheet, row: header.notes.find((one) => one.text === text)?.line ?? null }
  }
  const [against] = refuted
  if (against !== undefined) {
    const { text, kind } = against
    const cell = cellOf(grid, header, text)
    const said = toldNote(text, cell, explained.unexplainedInNote(text), units.isPlace)
    const params = { indicator, kind: { own: kind }, cell: { own: cell } }
    headings.ask('catatan-membantah', said, placeOf(text), params)
  }
  const others = texts.filter((text) => !refuted.some((one) => one.text === text))
  const notes = strangeNotes(others, explained, (text) => isStrangeCitation(text, periods, units))
  const [note] = notes
  if (note === undefined) return
  const quoted = notes.slice(0, MOST_QUOTED)
  const told = quoted.map((text) => {
    return toldNote(
      text,
      cellOf(grid, header, text),
      explained.unexplainedInNote(text),
      units.isPlace,
    )
  })
  const isHidden = told.some((text, at) => text !== quoted[at])
  const found = told.join(' / ')
  const params = { indicator, count: notes.length, state: { own: isHidden ? 'hidden' : '' } }
  headings.ask('catatan-tidak-dipahami', found, placeOf(note), params)
}
