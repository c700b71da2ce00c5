import type { CatalogueEntry } from '../../model/catalogue-entry'
import { editDistance } from '../text/edit-distance'
import type { Column } from './found-header'
import { cellText, isBlank, type Grid } from '../grid/grid'
import { headingWords } from '../text/heading-words'
import { isPlace } from './heading-rows'
import type { KnownHeadings } from './indicator-match'
import { withoutPeriod } from '../periods/heading-period'
import { partsSaid } from '../sayings/parts-of-whole'

const HEADING_ROWS = 60
const LONGEST = 60
const SHOWN = 3
/** Less like than this, a name only misleads. */
const FARTHEST = 0.67
/** More letters that differ are no slip of the pen. */
const CLOSE = 0.34
const PLACE_HEADINGS = [
  'kode desa',
  'nama desa',
  'desa',
  'kelurahan',
  'kode',
  'nama kecamatan',
  'kecamatan',
]

/** Words that most headings have and that tell none from another. */
const FILLERS = new Set(
  'jumlah jml total banyak banyaknya nilai data angka besar besarnya menurut per di dan yang'.split(
    ' ',
  ),
)

function contentWords(words: string): string[] {
  return words.split(' ').filter((word) => word !== '' && !FILLERS.has(word))
}

/** Of 0 for the same letters to 1 for words without a letter in common. */
function unlikeLetters(a: string, b: string): number {
  const length = Math.max(a.length, b.length, 1)
  return editDistance(a, b, length) / length
}

/**
 * Of 0 for the same words to 1 for none in common, by the lesser of two: letters that differ, and one less the
 * Dice coefficient (Dice 1945) of the words that say something.
 */
function unlikeness(a: string, b: string): number {
  const [left, right] = [new Set(contentWords(a)), new Set(contentWords(b))]
  const shared = [...left].filter((word) => right.has(word)).length
  const words = shared === 0 ? 1 : 1 - (2 * shared) / (left.size + right.size)
  const letters = unlikeLetters(a, b)
  // Far in letters is nothing but chance; it still puts the rest in an order.
  return Math.min(letters <= CLOSE ? letters : FARTHEST + letters * (1 - FARTHEST), words)
}

type Scored<T> = { item: T; score: number }

/** Those most like any of the wanted, most like first. */
function nearestOf<T>(
  items: readonly T[],
  wordsOf: (item: T) => readonly string[],
  wanted: readonly string[],
): Scored<T>[] {
  const best = (item: T) =>
    Math.min(...wordsOf(item).flatMap((text) => wanted.map((other) => unlikeness(text, other))))
  return items
    .map((item) => ({ item, score: best(item) }))
    .toSorted((x, y) => x.score - y.score)
    .slice(0, SHOWN)
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `"${text}"`).join(', ')
}

/** The texts that may be headings: those with others beside them. */
function headingTexts(grids: readonly Grid[]): string[] {
  return grids
    .flatMap((grid) => grid.rows.slice(0, HEADING_ROWS))
    .filter(({ cells }) => cells.filter((cell) => !isBlank(cell)).length > 1)
    .flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'string').map(cellText))
    .map((text) => text.replace(/\s+/g, ' '))
}

/** The headings, quoted, that an officer has set aside; '' when none. */
export function ignoredHeadings(
  grids: readonly Grid[],
  headings: { isIgnored: (heading: string) => boolean },
): string {
  return quoted([...new Set(headingTexts(grids))].filter((text) => headings.isIgnored(text)))
}

/** Which heading a sheet lacks for a table, and the headings found that are most like one. */
export function missingHeading(
  grids: readonly Grid[],
  matcher: KnownHeadings,
  isRegion: (text: string) => boolean,
) {
  const texts = headingTexts(grids).filter(
    (text) => /\p{Letter}/u.test(text) && text.length <= LONGEST && !isRegion(text),
  )
  const isPlaced = texts.some((text) => isPlace(text, matcher.roleOf))
  const others = [...new Set(texts)].filter((text) => matcher.roleOf(text) === null)
  const wanted = isPlaced ? matcher.fillable.flatMap(namesOf) : PLACE_HEADINGS
  const isNear = ({ score }: { score: number }) => isPlaced || score <= FARTHEST
  const nearest = nearestOf(others, (text) => [headingWords(text)], wanted).filter(isNear)
  return {
    missing: isPlaced ? 'indicator' : 'place',
    found: quoted(nearest.map(({ item }) => item)),
  }
}

const NUMBERS = /(?<!\d)(?!(?:19|20)\d{2}(?!\d))\d+(?: atas\b)?/g

function numbersIn(words: string): string {
  return (words.match(NUMBERS) ?? []).join(' ')
}

const DIVIDING = /\b(?:menurut|berdasarkan)\s+(.+)$/

/** Whether a heading says how it is divided in other words than an indicator: "menurut umur". */
function isDividedOtherwise(heading: string, entry: CatalogueEntry): boolean {
  const [, way = ''] = DIVIDING.exec(headingWords(heading)) ?? []
  const known = namesOf(entry).flatMap((name) => name.split(' '))
  return contentWords(way).some(
    (word) => !known.some((other) => unlikeLetters(word, other) <= CLOSE),
  )
}

/**
 * Whether a heading speaks of all that an indicator counts and of no part: the same ages and classes as one of its
 * names, no sex, degree or other part that is not its own, and no other way to divide it.
 */
function isOfWhole(heading: string, entry: CatalogueEntry): boolean {
  const numbers = numbersIn(headingWords(heading))
  const isSame = namesOf(entry).some((name) => numbersIn(name) === numbers)
  return isSame && partsSaid(heading, entry).length === 0 && !isDividedOtherwise(heading, entry)
}

function namesOf({ id, name, shortName }: CatalogueEntry): string[] {
  return [...new Set([id, name.id, shortName.id].map(headingWords))]
}

/**
 * The indicators of this folder whose names are most like a heading, quoted, '' when none is near; and the
 * nearest of them when the heading is a slip for it, or has its words and no others that say something, and names no
 * part of what it counts.
 */
export function nearestIndicators(heading: string, matcher: KnownHeadings) {
  const wordsIn = (text: string) => headingWords(text.replace(/[([][^()[\]]*[)\]]/g, ' '))
  const words = wordsIn(heading)
  // "Pemilih 2019" has a year in its name, "Bidan 2019" has none.
  const wanted = [words, wordsIn(withoutPeriod(heading))]
  // "L" and "P" beside a figure are parts of it; what they are like by chance is of another subject.
  const isLetters = words.split(' ').every((word) => word.length < 2)
  const near = isLetters
    ? []
    : nearestOf(matcher.fillable, namesOf, wanted).filter(({ score }) => score <= FARTHEST)
  const [first, second] = near
  const isSlip = first !== undefined && first.score <= (words.length < 9 ? 0.2 : 0.25)
  const isAlone = second === undefined || second.score > (first?.score ?? 0)
  // An officer who answers "ya" down the list must not publish a part as the whole.
  const isProposed = isSlip && isAlone && isOfWhole(heading, first.item)
  return {
    nearest: quoted(near.map(({ item }) => item.name.id)),
    indicator: isProposed ? first.item : undefined,
    likely:
      near.length === 1 && first !== undefined && isOfWhole(heading, first.item)
        ? first.item
        : undefined,
  }
}

/** Indicators that several columns would have if the unknown ones among them were what they are most like. */
export function contestedBy(columns: readonly Column[], matcher: KnownHeadings): Set<string> {
  const seen = new Set<string>()
  const ids = columns.flatMap(({ heading, role, match }) => {
    if (match !== null) return match.period === null ? match.entries.map(({ id }) => id) : []
    // One heading over several years means one thing.
    const row = withoutPeriod(heading)
    if (role !== null || heading === '' || seen.has(row)) return []
    if (row !== heading) seen.add(row)
    return nearestIndicators(heading, matcher).indicator?.id ?? []
  })
  return new Set(ids.filter((id, at) => ids.indexOf(id) !== at))
}
