import type { Indicator } from '../../../contract'
import { shownPeriod } from '../../../domain/shown-period'
import { rankValues } from '../../../domain/ranks'
import { overallScores, scoreRegions, type ScoreInputs } from '../../derive/component-scores'
import type { EditionBefore } from '../../derive/edition-before'
import type { Column } from '../../join/column-store'

/** Kecamatan whose score or rank, by a component or by all of them, is another; `of` all kecamatan. */
export type Moved = { scores: number; ranks: number; of: number }

/** By component and last by all of them, each a score a kecamatan. */
function kecamatanScores(inputs: ScoreInputs): Column[] {
  const { frame } = inputs.store
  const components = inputs.components.map(({ id }) => scoreRegions(id, inputs).scores)
  const kecamatan = frame.positionsAt('kecamatan')
  return [...components, overallScores(components, frame.size)].map((scores) =>
    kecamatan.map((index) => scores[index] ?? null),
  )
}

function ranksOf(scores: Column): (number | null)[] {
  const entries = scores.map((value, at) => ({ code: String(at), value }))
  const ranks = new Map(
    rankValues(entries, 'higher-is-better').map(({ code, rank }) => [code, rank]),
  )
  return entries.map(({ code }) => ranks.get(code) ?? null)
}

function differing(before: readonly Column[], after: readonly Column[]): number {
  const size = after[0]?.length ?? 0
  const differs = (at: number) => after.some((column, which) => column[at] !== before[which]?.[at])
  return Array.from({ length: size }, (_, at) => at).filter(differs).length
}

/** An indicator as somebody stated it before: it, and all that is computed from it, has the figures of then. */
type Stated = { before: Indicator | undefined; after: Indicator | undefined; movesFigures: boolean }

/** The ids of what is computed from `id`, and `id`. */
function madeOf(id: string, indicators: readonly Indicator[]): ReadonlySet<string> {
  const made = new Set([id])
  for (let size = 0; size < made.size;) {
    size = made.size
    for (const { id: other, formula, numerator, denominator, weightBy } of indicators) {
      const parts = [...(formula?.operands ?? []), numerator, denominator, weightBy]
      if (parts.some((part) => part !== null && made.has(part))) made.add(other)
    }
  }
  return made
}

/** An indicator with the period that is shown of another statement of it. */
function shownAs(stated: Indicator, other: Indicator): Indicator {
  const current = shownPeriod(other)
  return current === undefined ? stated : { ...stated, current }
}

/** The figures that the edition shows of each, for those of which it has any. */
function publishedColumns(
  ids: Iterable<string>,
  edition: EditionBefore,
  codes: readonly string[],
): Map<string, Column> {
  const published = new Map(edition.catalogue?.indicators.map((one) => [one.id, one]))
  const columns = [...ids].flatMap((id): [string, Column][] => {
    const indicator = published.get(id)
    const shown = indicator && shownPeriod(indicator)
    if (shown === undefined) return []
    return [[id, codes.map((code) => edition.published(id, shown, code))]]
  })
  return new Map(columns)
}

/** Holds the scores of today's figures against those that the settings of the published edition give. */
export class MovedScores {
  #now: readonly Column[] | null = null

  constructor(
    private readonly inputs: ScoreInputs,
    private readonly edition: EditionBefore,
  ) {}

  /** With other settings, for instance another least coverage. */
  by(other: Partial<ScoreInputs>): Moved {
    const now = (this.#now ??= kecamatanScores(this.inputs))
    const then = kecamatanScores({ ...this.inputs, ...other })
    const ranks = (columns: readonly Column[]) => columns.map(ranksOf)
    return {
      scores: differing(then, now),
      ranks: differing(ranks(then), ranks(now)),
      of: now[0]?.length ?? 0,
    }
  }

  /** With one indicator as it was stated; null where no score is made of it. */
  byIndicator({ before, after, movesFigures }: Stated): Moved | null {
    const { indicators, store } = this.inputs
    const id = (after ?? before)?.id ?? ''
    const touched = movesFigures ? madeOf(id, indicators) : new Set([id])
    const then = [
      ...indicators.filter((one) => one.id !== id),
      ...(before === undefined ? [] : [shownAs(before, after ?? before)]),
    ]
    const isScored = ({ id: other, scoreWeight }: Indicator) =>
      touched.has(other) && scoreWeight > 0
    if (![...indicators, ...then].some(isScored)) return null
    const isOld = movesFigures || after === undefined
    const instead = publishedColumns(isOld ? touched : [], this.edition, store.frame.codes)
    return this.by({ indicators: then, instead })
  }
}
