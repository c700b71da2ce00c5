import { useDeferredValue, useMemo } from 'react'
import type { Indicator, LocalizedText } from '../../contract'
import { withChosenClasses } from '../../domain/chosen-classes'
import { latestPeriod, type Dataset } from '../../domain/dataset'
import { parseRowFilter } from '../../domain/row-filter'
import { buildRegionTable, type RegionTable } from '../../domain/table-rows'
import {
  formatSort,
  parseColumns,
  parseSort,
  shownColumns,
  type TableSort,
} from '../../table/table-columns'
import { useRegionTable, type RegionTableInstance } from '../../table/use-region-table'
import type { RankingChange, RankingView } from './ranking-view'

export interface Ranking {
  readonly model: RegionTable
  readonly sort: TableSort
  readonly chosenColumns: ReadonlySet<string>
  readonly columns: readonly string[]
  readonly componentNames: ReadonlyMap<string, LocalizedText>
  readonly table: RegionTableInstance
}

/** The table that a view of the address asks for. */
export function useRanking(
  dataset: Dataset,
  indicator: Indicator,
  view: RankingView,
  onChange: (change: RankingChange) => void,
): Ranking {
  const period = indicator.periods.includes(view.period) ? view.period : latestPeriod(indicator)
  // Typing stays fluent while 313 rows are filtered behind it.
  const text = useDeferredValue(view.query)
  const { region, level, component, filter, classes } = view
  const classed = useMemo(
    () => withChosenClasses(dataset, indicator, period, level, classes),
    [dataset, indicator, period, level, classes],
  )
  const model = useMemo(
    () =>
      buildRegionTable(dataset, {
        region,
        indicator: classed,
        period,
        level,
        component,
        text,
        filter: parseRowFilter(filter) ?? { kind: 'all' },
      }),
    [dataset, region, classed, period, level, component, text, filter],
  )
  const sort = useMemo(() => parseSort(view.sort, model), [view.sort, model])
  const chosenColumns = useMemo(() => parseColumns(view.columns, model), [view.columns, model])
  const columns = useMemo(() => shownColumns(model, chosenColumns), [model, chosenColumns])
  const componentNames = useMemo(
    () => new Map(dataset.catalogue.components.map(({ id, name }) => [id as string, name])),
    [dataset],
  )
  const table = useRegionTable(model, {
    sort,
    columns,
    onSort: (next) => onChange({ sort: formatSort(next, model) }),
  })
  return { model, sort, chosenColumns, columns, componentNames, table }
}
