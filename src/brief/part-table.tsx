import type { Indicator } from '../contract'
import { briefMessages } from '../i18n/brief'
import { formatPeriod } from '../i18n/format'
import { useLanguage, useLocalized, useMessages } from '../i18n/language'
import { colorOfFigure } from '../ui/class-colors'
import type { Brief } from './brief-model'
import { cellText } from './brief-text'
import type { PartColumn, PartRow, PartTable } from './brief-tables'

/** The desa of a kecamatan, or the kecamatan of the kabupaten, with their sum or mean at the end. */
export function PartTableView({ table, brief }: { table: PartTable; brief: Brief }) {
  const messages = useMessages(briefMessages)
  const text = useLocalized()
  const isWhole = brief.region.level === 'kabupaten'
  const hasKelurahan = table.rows.some(({ region }) => region.type === 'kelurahan')
  const title = isWhole
    ? messages.tableKabupaten
    : hasKelurahan
      ? messages.tableKecamatanBoth
      : messages.tableKecamatan
  return (
    <section className="brief__parts">
      <h2>{title(table.rows.length, text(brief.lead.indicator.shortName))}</h2>
      <table className="brief-table brief-table--parts">
        <colgroup>
          <col className="brief-table__col-number" />
          <col className="brief-table__col-name" />
          {table.hasBands && <col className="brief-table__col-band" />}
          {table.columns.map(({ indicator }, index) => (
            <col key={indicator.id} className={index === 0 ? leadWidth(indicator) : undefined} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{messages.number}</th>
            <th scope="col">{isWhole ? messages.nameKecamatan : messages.name}</th>
            {table.hasBands && <th scope="col">{messages.band}</th>}
            {table.columns.map((column, index) => (
              <ColumnHead key={column.indicator.id} column={column} isLead={index === 0} />
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <Row key={row.region.code} row={row} table={table} />
          ))}
        </tbody>
        <tfoot>
          <Row
            row={table.whole}
            table={table}
            name={isWhole ? messages.wholeKabupaten : messages.whole}
          />
        </tfoot>
      </table>
    </section>
  )
}

/** A category is a word, and the name of a rate may be a line: both want room. */
function leadWidth({ kind, shortName }: Indicator): string | undefined {
  if (kind === 'category') return 'brief-table__col-category'
  return Math.max(shortName.id.length, shortName.en.length) > 14
    ? 'brief-table__col-lead'
    : undefined
}

function ColumnHead(props: { readonly column: PartColumn; readonly isLead: boolean }) {
  const { column, isLead } = props
  const { indicator, period, heading } = column
  const language = useLanguage()
  const text = useLocalized()
  const status = indicator.status.desa
  const unit = text(indicator.unit)
  const hasUnit =
    heading === null &&
    unit !== '' &&
    unit.length < 9 &&
    indicator.kind !== 'index' &&
    unit.toLowerCase() !== text(indicator.shortName).toLowerCase()
  return (
    <th
      scope="col"
      className="brief-table__figure"
      data-status={status}
      data-lead={isLead ? indicator.kind : undefined}
    >
      {text(heading ?? indicator.shortName)}
      {hasUnit && ` (${unit})`}
      <span className="number">
        {status === 'perkiraan' ? '~ ' : ''}
        {formatPeriod(period, language)}
      </span>
    </th>
  )
}

function Row({ row, table, name }: { row: PartRow; table: PartTable; name?: string }) {
  const messages = useMessages(briefMessages)
  const language = useLanguage()
  const text = useLocalized()
  return (
    <tr>
      <td className="brief-table__number number">{row.number}</td>
      <th scope="row">{name ?? row.region.name}</th>
      {table.hasBands && (
        <td className="brief-table__band">
          {row.number !== null && row.cells[0]?.label && text(row.cells[0].label)}
        </td>
      )}
      {row.cells.map((cell, index) => {
        const { indicator } = cell
        const isLead = index === 0
        return (
          <td
            key={indicator.id}
            className="brief-table__figure number"
            data-lead={isLead ? indicator.kind : undefined}
          >
            {isLead && row.number !== null && row.classIndex !== null && (
              <Swatch indicator={indicator} index={row.classIndex} />
            )}
            {cellText(cell, messages, language)}
          </td>
        )
      })}
    </tr>
  )
}

function Swatch({ indicator, index }: { indicator: Indicator; index: number }) {
  const color = colorOfFigure(indicator, index, indicator.breaks.desa.length + 1, 'light')
  return (
    <i
      className="brief-table__swatch"
      data-status={indicator.status.desa}
      style={{ backgroundColor: color }}
    />
  )
}
