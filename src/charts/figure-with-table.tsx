import { useState, type ReactNode } from 'react'
import { Table2 } from 'lucide-react'
import type { ValueStatus } from '../contract'
import { useMessages } from '../i18n/language'
import { profileChartMessages } from '../i18n/profile-charts'
import { ChartFrame } from './chart-frame'
import './figure-with-table.css'

/** The chart's figures in rows; the first cell of each row names it. */
export interface FigureTable {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

interface FigureWithTableProps {
  /** The finding with its number, or exactly what is shown. */
  readonly title: string
  readonly subtitle?: string | undefined
  readonly status?: ValueStatus | undefined
  /** What a reader must know of the picture; stands below it. */
  readonly note?: string | undefined
  readonly className?: string
  /** Whose figures it shows, by id. */
  readonly indicators?: readonly string[]
  readonly table: FigureTable
  /** The picture, hidden from those who cannot see: they read the table. */
  readonly children: ReactNode
}

/** A chart with the table that says the same: read out always, shown in the chart's place on demand. */
export function FigureWithTable(props: FigureWithTableProps) {
  const { title, subtitle, status, note, className = '', table, children } = props
  const messages = useMessages(profileChartMessages)
  const [showsTable, setShowsTable] = useState(false)
  return (
    <ChartFrame
      className={`figure-with-table ${className}`}
      title={title}
      subtitle={subtitle}
      status={status}
      description=""
      {...(props.indicators && { indicators: props.indicators })}
    >
      {showsTable ? null : children}
      <div className={showsTable ? 'figure-with-table__shown' : 'visually-hidden'}>
        <TableOf table={table} />
      </div>
      <div className="figure-with-table__foot">
        <p>{note}</p>
        <button
          type="button"
          aria-pressed={showsTable}
          aria-label={messages.tableOf(title)}
          onClick={() => setShowsTable(!showsTable)}
        >
          <Table2 aria-hidden size={13} />
          {messages.table}
        </button>
      </div>
    </ChartFrame>
  )
}

function TableOf({ table }: { readonly table: FigureTable }) {
  return (
    <table className="figure-table">
      <caption className="visually-hidden">{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={table.columns[index + 1]} className="number">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
