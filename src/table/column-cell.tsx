import type { RegionTable, TableRow } from '../domain/table-rows'
import { ExtraCell, OverallCell, ScoreCell, ValueCell, YearStatusCell } from './cells'
import { KECAMATAN, OVERALL, RANK, VALUE, YEAR_STATUS } from '../domain/column-names'
import { componentOfColumn } from './table-columns'

interface ColumnCellProps {
  readonly model: RegionTable
  readonly row: TableRow
  readonly column: string
}

/** The content of any column but the name, for a region and for a summary alike. */
export function ColumnCell({ model, row, column }: ColumnCellProps) {
  switch (column) {
    case RANK:
      return row.rank === null ? null : <span className="number">{row.rank}</span>
    case KECAMATAN:
      return row.kecamatan?.name ?? null
    case VALUE:
      return <ValueCell model={model} row={row} />
    case YEAR_STATUS:
      return (
        <YearStatusCell period={model.period} status={row.status} missing={row.value === null} />
      )
    case OVERALL:
      return <OverallCell standing={row.standing} level={row.region.level} />
  }
  const component = componentOfColumn(column, model)
  if (component) return <ScoreCell component={component} score={row.scores[component]} />
  const extra = row.extra(column)
  return extra ? <ExtraCell figure={extra} /> : null
}
