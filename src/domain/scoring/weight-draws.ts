import { isEnough } from './enough'
import { percentileIn } from './mid-rank'
import { FEWEST_COMPONENTS } from './overall-score'
import { packColumns, packedMeans, type PackedColumns } from './packed-columns'
import { RankBook, sortedNumbers, type RankRange } from './rank-book'
import { seededRandom } from './seeded-random'
import type { ScoredColumn } from './scored-column'

/** Draws for the ranks that are told, and for the mean width, which is steady with fewer. */
const DRAWS = 1000
const WIDTH_DRAWS = 400
/** How far each weight moves: from 1 - SPREAD to 1 + SPREAD of itself. */
const SPREAD = 0.25
/** Any number; another one would draw other ranges from the same figures. */
const SEED = 1607

/** A component as it enters the draws: its columns and the units that have a score. */
export type DrawnComponent = {
  readonly columns: readonly ScoredColumn[]
  readonly isScored: readonly boolean[]
}

/** With the column that is never left out; null where there is none. */
export type JudgedComponent = DrawnComponent & { readonly officialIndex: string | null }

/** An area as the units that lie in it. */
export type Area = { readonly desa: readonly number[] }

function drawnWeights(weights: readonly number[], random: () => number): number[] {
  return weights.map((weight) => weight * (1 - SPREAD + 2 * SPREAD * random()))
}

/**
 * How far the rank of a unit in one component moves when every weight of an indicator is multiplied by
 * its own uniform number between 0.75 and 1.25: the mean width of the middle 90% of its ranks over
 * 400 draws, in % of the units scored. Uncertainty analysis of the OECD/JRC handbook (2008, step 7),
 * weights alone. Null without units.
 */
export function meanRankWidth({ columns, isScored }: DrawnComponent): number | null {
  const random = seededRandom(SEED)
  const packed = packColumns(columns, isScored)
  const book = new RankBook(packed.size)
  for (let draw = 0; draw < WIDTH_DRAWS; draw += 1) {
    book.note(packedMeans(packed, drawnWeights(packed.weights, random)))
  }
  const ranges = book.ranges().filter((range) => range !== null)
  if (ranges.length === 0) return null
  const total = ranges.reduce((sum, [best, worst]) => sum + worst - best, 0)
  return (100 * total) / ranges.length ** 2
}

/** Percentiles by the weights given; NaN without a score. */
function drawnScores(packed: PackedColumns, weights: readonly number[]): Float64Array {
  const means = packedMeans(packed, weights)
  const sorted = sortedNumbers(means)
  return means.map((mean) => (Number.isNaN(mean) ? NaN : (percentileIn(sorted, mean) ?? NaN)))
}

/** Mean by people; NaN where fewer than the minimum share of them live in a unit with a score. */
function drawnArea(
  scores: Float64Array,
  { desa }: Area,
  people: Float64Array,
  minimumShare: number,
): number {
  let [sum, scored, all] = [0, 0, 0]
  for (const unit of desa) {
    const [score, held] = [scores[unit] ?? NaN, people[unit] ?? 0]
    all += held
    if (Number.isNaN(score)) continue
    sum += held * score
    scored += held
  }
  return scored > 0 && isEnough(scored / all, minimumShare) ? sum / scored : NaN
}

/**
 * Overall scores of all units from one column a component; NaN below the fewest components. One of weight
 * zero is left out of the mean, but who has a score stays the same without it.
 */
function drawnOverall(columns: readonly Float64Array[], weights: readonly number[]): Float64Array {
  return Float64Array.from(columns[0] ?? [], (_, unit) => {
    let [sum, total, known] = [0, 0, 0]
    columns.forEach((column, index) => {
      const score = column[unit] ?? NaN
      if (Number.isNaN(score)) return
      const weight = weights[index] ?? 0
      sum += weight * score
      total += weight
      known += 1
    })
    return known < FEWEST_COMPONENTS || total === 0 ? NaN : sum / total
  })
}

/** Ways to count without one measure: each indicator beside the official index, and each component. */
function withoutOne(
  components: readonly JudgedComponent[],
): { columns: readonly (readonly number[])[]; components: readonly number[] }[] {
  const all = components.map(({ columns }) => columns.map(({ weight }) => weight))
  const equal = components.map(() => 1)
  const zeroAt = (weights: readonly number[], place: number) => weights.with(place, 0)
  return components.flatMap(({ columns, officialIndex }, component) => [
    { columns: all, components: zeroAt(equal, component) },
    ...columns.flatMap(({ id }, place) =>
      id === officialIndex || columns.length < 2
        ? []
        : [
            {
              columns: all.with(component, zeroAt(all[component] ?? [], place)),
              components: equal,
            },
          ],
    ),
  ])
}

/**
 * The ranks by the overall score between which a unit moves: the middle 90% over 1,000 draws, in which
 * every weight of an indicator and of a component is multiplied by its own uniform number between 0.75
 * and 1.25, widened to hold the ranks without each single component and without each single indicator
 * beside the official index. The same input gives the same draws. Desa among desa, areas among areas.
 * Null without an overall score.
 */
export function overallRankRanges(
  components: readonly JudgedComponent[],
  areas: readonly Area[],
  people: readonly (number | null)[],
  minimumShare: number,
): { desa: (RankRange | null)[]; areas: (RankRange | null)[] } {
  const random = seededRandom(SEED)
  const books = { desa: new RankBook(people.length), areas: new RankBook(areas.length) }
  const held = Float64Array.from(people, (count) => count ?? 0)
  const packed = components.map(({ columns, isScored }) => packColumns(columns, isScored))
  const equal = components.map(() => 1)
  const overall = (columns: readonly (readonly number[])[], weights: readonly number[]) => {
    const scores = packed.map((own, index) => drawnScores(own, columns[index] ?? []))
    const ofAreas = scores.map((own) =>
      Float64Array.from(areas, (area) => drawnArea(own, area, held, minimumShare)),
    )
    return { desa: drawnOverall(scores, weights), areas: drawnOverall(ofAreas, weights) }
  }
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const weights = drawnWeights(equal, random)
    const found = overall(
      packed.map((own) => drawnWeights(own.weights, random)),
      weights,
    )
    books.desa.note(found.desa)
    books.areas.note(found.areas)
  }
  for (const { columns, components: weights } of withoutOne(components)) {
    const found = overall(columns, weights)
    books.desa.include(found.desa)
    books.areas.include(found.areas)
  }
  return { desa: books.desa.ranges(), areas: books.areas.ranges() }
}
