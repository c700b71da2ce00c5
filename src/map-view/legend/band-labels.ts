import type { Legend } from '../../domain/choropleth'
import type { Language } from '../../i18n/language'

export interface Bracket {
  readonly label: string
  /** Shares of the legend's width. */
  readonly start: number
  readonly end: number
}

/** Width of a letter and of the space between labels, as shares of the narrowest legend. */
const LETTER = 0.0285
const SPACE = 0.03

/**
 * Middles of the labels, as shares of the width: under the middle of their bracket, moved only so far
 * that none leaves the legend or touches its neighbour. The last comes first, for its class is narrow.
 */
export function placeBandLabels(brackets: readonly Bracket[]): readonly number[] {
  let limit = 1
  const fromTheRight = brackets.toReversed().map(({ label, start, end }) => {
    const half = (label.length * LETTER) / 2
    const middle = Math.min((start + end) / 2, limit - half)
    limit = middle - half - SPACE
    return { half, middle }
  })
  limit = 0
  return fromTheRight.toReversed().map(({ half, middle }) => {
    const placed = Math.max(middle, limit + half)
    limit = placed + half + SPACE
    return placed
  })
}

/** In less of the width a bracket cannot be seen. */
const NARROWEST = 0.04

/**
 * Brackets of an official status below the classes of a legend: one below each class that it makes, else by
 * value along their width. None where a mean of desa has its colours but not its names.
 */
export function bandBrackets(
  { classes, bands, classing }: Legend,
  language: Language,
): readonly Bracket[] {
  const [first, last] = [classes[0], classes.at(-1)]
  if (!first || !last) return []
  if (classing === 'official')
    return classes.flatMap(({ label }, index) =>
      label === null
        ? []
        : {
            label: label[language],
            start: index / classes.length,
            end: (index + 1) / classes.length,
          },
    )
  const place = (value: number) => {
    const index = classes.findIndex(({ to }) => value < to)
    const item = classes[index]
    if (!item) return 1
    const within = item.to === item.from ? 0 : (value - item.from) / (item.to - item.from)
    return Math.max(0, (index + Math.max(0, within)) / classes.length)
  }
  return bands
    .map((band) => ({
      label: band.label[language],
      start: place(band.from ?? first.from),
      end: place(band.to ?? last.to),
    }))
    .filter(({ start, end }) => end - start >= NARROWEST)
}
