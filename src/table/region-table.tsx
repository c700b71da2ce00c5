import { useEffect, useRef } from 'react'
import type { LocalizedText, RegionCode } from '../contract'
import type { RegionTable as Model } from '../domain/table-rows'
import { formatPeriod } from '../i18n/format'
import { useLanguage, useMessages } from '../i18n/language'
import { tableMessages } from '../i18n/table'
import { ColumnHeader } from './column-header'
import { columnTitle } from './column-title'
import { RegionRow } from './region-row'
import { SummaryRow } from './summary-row'
import { columnAlign, columnClass } from './column-class'
import type { TableSort } from './table-columns'
import type { RegionTableInstance } from './use-region-table'
import './region-table.css'

interface RegionTableProps {
  readonly table: RegionTableInstance
  readonly model: Model
  readonly sort: TableSort
  /** Columns to show, in order. */
  readonly columns: readonly string[]
  /** Names of the components by id. */
  readonly componentNames: ReadonlyMap<string, LocalizedText>
  readonly selected: RegionCode
  readonly onSelectRegion: (code: RegionCode) => void
  /** Address of a region's own page, linked beside its name. */
  readonly profileHref?: ((code: RegionCode) => string) | undefined
}

/** The map in text: one row a region, headers that sort, the aggregate fixed at the foot. */
export function RegionTable(props: RegionTableProps) {
  const { table, model, sort, columns, selected, onSelectRegion } = props
  const language = useLanguage()
  const messages = useMessages(tableMessages)
  const scroller = useRef<HTMLDivElement>(null)
  const rows = table.getRowModel().rows

  useEffect(() => {
    // A region chosen elsewhere is found again without searching for it.
    scroller.current
      ?.querySelector('[aria-current="true"]')
      ?.scrollIntoView({ block: 'center', behavior: 'instant' })
  }, [selected])

  return (
    <div
      className="region-table"
      ref={scroller}
      role="region"
      aria-label={messages.levelTitle[model.level]}
      tabIndex={0}
    >
      <table>
        <caption className="visually-hidden">
          {messages.caption(
            model.indicator.name[language],
            formatPeriod(model.period, language),
            rows.length,
            model.total,
            messages.units[model.level],
          )}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHeader
                key={column}
                heading={columnTitle(column, model, props.componentNames, language, messages)}
                align={columnAlign(column, model)}
                className={columnClass(column)}
                sort={sort.column === column ? sort : null}
                onToggle={() => table.getColumn(column)?.toggleSorting()}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RegionRow
              key={row.id}
              row={row.original}
              model={model}
              columns={columns}
              selected={row.id === selected}
              onSelectRegion={onSelectRegion}
              profileHref={props.profileHref}
            />
          ))}
        </tbody>
        <tfoot>
          {model.summary.map((row) => (
            <SummaryRow key={row.region.code} row={row} model={model} columns={columns} />
          ))}
        </tfoot>
      </table>
    </div>
  )
}
