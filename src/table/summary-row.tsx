import type { RegionTable, TableRow } from '../domain/table-rows'
import { useLanguage, useMessages } from '../i18n/language'
import { meanName } from '../i18n/mean-name'
import { tableMessages } from '../i18n/table'
import { ColumnCell } from './column-cell'
import { columnAlign, columnClass } from './column-class'
import { NAME } from '../domain/column-names'

interface SummaryRowProps {
  readonly row: TableRow
  readonly model: RegionTable
  readonly columns: readonly string[]
}

/** The kabupaten or kecamatan by the indicator's own rule, which stands under its name. */
export function SummaryRow({ row, model, columns }: SummaryRowProps) {
  const messages = useMessages(tableMessages)
  const language = useLanguage()
  const { region } = row
  return (
    <tr>
      {columns.map((column) =>
        column === NAME ? (
          <th key={column} scope="row" className={columnClass(column)}>
            {region.level === 'kabupaten'
              ? messages.kabupatenName(region.name)
              : messages.kecamatanName(region.name)}
            <span className="region-table__note">
              {meanName(model.indicator, model.weight, region.level, language) ||
                messages.aggregation[model.indicator.aggregation]}
            </span>
          </th>
        ) : (
          <td
            key={column}
            className={`${columnClass(column)} region-table__cell--${columnAlign(column, model)}`}
          >
            <ColumnCell model={model} row={row} column={column} />
          </td>
        ),
      )}
    </tr>
  )
}
