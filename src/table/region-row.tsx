import { FileText } from 'lucide-react'
import { memo } from 'react'
import type { RegionCode } from '../contract'
import type { RegionTable, TableRow } from '../domain/table-rows'
import { figureShapeMessages } from '../i18n/figure-shape'
import { coverageWords } from '../i18n/coverage'
import { useLanguage, useLocalized, useMessages } from '../i18n/language'
import { tableMessages } from '../i18n/table'
import { ColumnCell } from './column-cell'
import { columnAlign, columnClass } from './column-class'
import { NAME } from '../domain/column-names'

interface RegionRowProps {
  readonly row: TableRow
  readonly model: RegionTable
  readonly columns: readonly string[]
  readonly selected: boolean
  readonly onSelectRegion: (code: RegionCode) => void
  readonly profileHref?: ((code: RegionCode) => string) | undefined
}

/** One region; a click anywhere or Enter on its name opens it on the map. */
export const RegionRow = memo(function RegionRow(props: RegionRowProps) {
  const { row, model, columns, selected, onSelectRegion, profileHref } = props
  const messages = useMessages(tableMessages)
  const language = useLanguage()
  const text = useLocalized()
  const { changed } = useMessages(figureShapeMessages)
  const { region } = row
  const note = [
    region.type === 'kelurahan' ? messages.kelurahan : '',
    region.labelPoint === null ? messages.noBoundary : '',
    region.reshaped ? changed(region.reshaped.since) : '',
    row.coverage
      ? `${text(model.indicator.shortName)} ${coverageWords(row.coverage, language)}`
      : '',
  ].filter((part) => part !== '')

  return (
    <tr
      className={selected ? 'region-table__row region-table__row--selected' : 'region-table__row'}
      aria-current={selected ? 'true' : undefined}
      onClick={() => onSelectRegion(region.code)}
    >
      {columns.map((column) =>
        column === NAME ? (
          <th key={column} scope="row" className={columnClass(column)}>
            <button
              type="button"
              title={messages.openOnMap(region.name)}
              onClick={(event) => {
                event.stopPropagation()
                onSelectRegion(region.code)
              }}
            >
              {region.name}
            </button>
            {profileHref && (
              <a
                className="region-table__profile"
                href={profileHref(region.code)}
                aria-label={messages.openProfile(region.name)}
                title={messages.openProfile(region.name)}
                onClick={(event) => event.stopPropagation()}
              >
                <FileText aria-hidden size={13} />
              </a>
            )}
            {note.length > 0 && <span className="region-table__note">{note.join(', ')}</span>}
            {row.kecamatan && (
              <span className="region-table__note region-table__note--narrow">
                {row.kecamatan.name}
              </span>
            )}
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
})
