import { editDistance } from './edit-distance'
import { cellText, isBlank, type Grid } from './grid'
import { headingWords } from './heading-words'
import { isPlace } from './heading-rows'
import type { IndicatorMatcher } from './match-indicator'

const HEADING_ROWS = 60
const LONGEST = 60
const SHOWN = 3
const PLACE_HEADINGS = [
  'kode desa',
  'nama desa',
  'desa',
  'kelurahan',
  'kode',
  'nama kecamatan',
  'kecamatan',
]

/** Of 0 for the same words to 1 for words without a letter in common. */
function unlikeness(a: string, b: string): number {
  const length = Math.max(a.length, b.length, 1)
  return editDistance(a, b, length) / length
}

/** Those most like any of the wanted, most like first. */
function nearestOf(found: readonly string[], wanted: readonly string[]): string[] {
  const best = (text: string) =>
    Math.min(...wanted.map((other) => unlikeness(headingWords(text), headingWords(other))))
  return found
    .map((text) => ({ text, score: best(text) }))
    .toSorted((a, b) => a.score - b.score)
    .slice(0, SHOWN)
    .map(({ text }) => text)
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `"${text}"`).join(', ')
}

/** Which heading a sheet lacks for a table, and the headings found that are most like one. */
export function missingHeading(grids: readonly Grid[], matcher: IndicatorMatcher) {
  const rows = grids.flatMap((grid) => grid.rows.slice(0, HEADING_ROWS))
  const texts = rows
    .filter(({ cells }) => cells.filter((cell) => !isBlank(cell)).length > 1)
    .flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'string').map(cellText))
    .map((text) => text.replace(/\s+/g, ' '))
    .filter((text) => /\p{Letter}/u.test(text) && text.length <= LONGEST)
  const isPlaced = texts.some((text) => isPlace(text, matcher.roleOf))
  const others = [...new Set(texts)].filter((text) => matcher.roleOf(text) === null)
  const found = quoted(nearestOf(others, isPlaced ? matcher.headings : PLACE_HEADINGS))
  return { missing: isPlaced ? 'indicator' : 'place', found }
}

/** The indicators whose names are most like a heading, quoted; the nearest when it is a slip for it. */
export function nearestIndicators(heading: string, matcher: IndicatorMatcher) {
  const names = nearestOf([...matcher.headings], [heading])
  const [first = ''] = names
  const words = headingWords(heading)
  const isSlip = unlikeness(words, headingWords(first)) <= (words.length < 9 ? 0.2 : 0.25)
  const entry = isSlip ? matcher.match([first])?.entries : undefined
  return { nearest: quoted(names), indicator: entry?.length === 1 ? entry[0] : undefined }
}
