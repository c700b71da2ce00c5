import type { AdminLevel, MeasuredSide } from '../../../contract'
import { evaluateFormula, operandsOf } from '../../model/formula'
import type { Column, ColumnStore } from '../../join/column-store'
import { periodDistance } from '../../join/period-distance'
import type { DeclaredSide } from '../../read/read-outside-checks'
import type { OutsideTable } from '../../read/read-outside-tables'
import { isMeant } from './file-names'
import type { IndicatorFiles } from './indicator-files'

/** A measure by region, aligned with the positions of its level, and what it says of itself. */
export type Measured = { values: Column; side: MeasuredSide }

/** A measure over indicators: each of the period wanted, or of the one nearest to it. */
export function measureIndicators(
  { file, measure, tree }: DeclaredSide,
  wanted: string,
  level: AdminLevel,
  store: ColumnStore,
  files: IndicatorFiles,
): Measured {
  const operands = operandsOf(tree)
  const own = operands.find((id) => [...files.of(id)].some((one) => isMeant(file, one)))
  const columns = new Map(operands.map((id) => [id, store.nearest(id, wanted)]))
  const values = store.frame
    .positionsAt(level)
    .map((index) => evaluateFormula(tree, (id) => columns.get(id)?.[index] ?? null))
  const side = {
    file,
    measure,
    period: own === undefined ? null : store.nearestPeriod(own, wanted),
    sources: files.sourcesOf(operands),
  }
  return { values, side }
}

/** A measure over the columns of an outside table, in its period nearest to the one wanted. */
export function measureOutside(
  { file, measure, tree }: DeclaredSide,
  wanted: string | null,
  level: AdminLevel,
  store: ColumnStore,
  table: OutsideTable,
): Measured {
  const periods = [...table.periods.keys()].toSorted()
  const period = periods.reduce<string | null>(
    (best, one) =>
      best === null || wanted === null || periodDistance(one, wanted) < periodDistance(best, wanted)
        ? one
        : best,
    null,
  )
  const regions = table.periods.get(period ?? '')
  const values = store.frame.positionsAt(level).map((index) => {
    const figures = regions?.get(store.frame.codes[index] ?? '')
    return evaluateFormula(tree, (id) => figures?.get(id) ?? null)
  })
  return { values, side: { file, measure, period, sources: table.sources } }
}
