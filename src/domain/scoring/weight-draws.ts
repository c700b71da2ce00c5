import { countAbove, midRankPercentiles, sortedKnown } from './mid-rank'
import { seededRandom } from './seeded-random'
import { areaScore } from './area-score'
import { overallScore } from './overall-score'
import { weightedMeans, type ScoredColumn } from './weighted-means'

/** Draws of weights, and how far each weight moves: from 1 - SPREAD to 1 + SPREAD of itself. */
export const DRAWS = 1000
const SPREAD = 0.25
const SEED = 1607
/** Ends of the range that is told: 5 of 100 draws lie below it and 5 above. */
const [LOW, HIGH] = [0.05, 0.95]

/** Best and worst rank. */
export type RankRange = readonly [best: number, worst: number]

/** A component as it enters the draws: its columns and the units that have a score. */
export type DrawnComponent = {
  readonly columns: readonly ScoredColumn[]
  readonly isScored: readonly boolean[]
}

export type Area = { readonly desa: readonly number[] }

function drawnWeights(weights: readonly number[], random: () => number): number[] {
  return weights.map((weight) => weight * (1 - SPREAD + 2 * SPREAD * random()))
}

/** Ranks, 1 the highest; the unknown have none (0). */
function ranksOf(values: readonly (number | null)[]): number[] {
  const sorted = sortedKnown(values)
  return values.map((value) => (value === null ? 0 : 1 + countAbove(sorted, value)))
}

/** P5 and P95 of the ranks of one unit over the draws, as ranks that occurred; null without any. */
function rangeOf(ranks: readonly number[]): RankRange | null {
  const known = ranks.filter((rank) => rank > 0).sort((a, b) => a - b)
  const at = (share: number) => known[Math.max(0, Math.ceil(share * known.length) - 1)]
  const [best, worst] = [at(LOW), at(HIGH)]
  return best === undefined || worst === undefined ? null : [best, worst]
}

class RankBook {
  private readonly draws: number[][] = []

  note(values: readonly (number | null)[]): void {
    this.draws.push(ranksOf(values))
  }

  ranges(): (RankRange | null)[] {
    const [first = []] = this.draws
    return first.map((_, unit) => rangeOf(this.draws.map((ranks) => ranks[unit] ?? 0)))
  }
}

/**
 * How far the rank of a unit in one component moves when every weight of an indicator is multiplied by
 * its own uniform number between 0.75 and 1.25: the mean width of the middle 90% of its ranks over
 * 1,000 draws, in % of the units scored. Uncertainty analysis of the OECD/JRC handbook (2008, step 7),
 * weights alone. Null without units.
 */
export function meanRankWidth({ columns, isScored }: DrawnComponent): number | null {
  const random = seededRandom(SEED)
  const base = columns.map(({ weight }) => weight)
  const book = new RankBook()
  for (let draw = 0; draw < DRAWS; draw += 1) {
    book.note(weightedMeans(columns, drawnWeights(base, random), isScored))
  }
  const ranges = book.ranges().filter((range) => range !== null)
  if (ranges.length === 0) return null
  const total = ranges.reduce((sum, [best, worst]) => sum + worst - best, 0)
  return (100 * total) / ranges.length ** 2
}

/**
 * The middle 90% of a rank by the overall score over 1,000 draws, in which every weight of an
 * indicator and of a component is multiplied by its own uniform number between 0.75 and 1.25; the same
 * input gives the same draws. Desa among desa, areas among areas. Null without an overall score.
 */
export function overallRankRanges(
  components: readonly DrawnComponent[],
  areas: readonly Area[],
  families: readonly (number | null)[],
  minimumShare: number,
): { desa: (RankRange | null)[]; areas: (RankRange | null)[] } {
  const random = seededRandom(SEED)
  const books = { desa: new RankBook(), areas: new RankBook() }
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const weights = drawnWeights(
      components.map(() => 1),
      random,
    )
    const scores = components.map(({ columns, isScored }) => {
      const base = columns.map(({ weight }) => weight)
      return midRankPercentiles(weightedMeans(columns, drawnWeights(base, random), isScored))
    })
    const overall = (of: (number | null)[]) => overallScore(of, weights)
    books.desa.note(families.map((_, unit) => overall(scores.map((own) => own[unit] ?? null))))
    books.areas.note(
      areas.map(({ desa }) => {
        const pick = (column: readonly (number | null)[]) =>
          desa.map((unit) => column[unit] ?? null)
        const held = pick(families)
        return overall(scores.map((own) => areaScore(pick(own), held, minimumShare).score))
      }),
    )
  }
  return { desa: books.desa.ranges(), areas: books.areas.ranges() }
}
