import type { FigureOfRegion } from '../domain/figure-of-region'
import { briefMessages } from '../i18n/brief'
import { formatPeriod } from '../i18n/format'
import { unitAfter } from '../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../i18n/language'
import { ComponentIcon } from '../ui/component-icon'
import { BriefStatus } from './brief-figure-grid'
import type { Brief } from './brief-model'
import { cellText, standingText } from './brief-text'
import type { IndicatorLine, IndicatorTable } from './brief-tables'

/** What is known of a desa beside the figures of its kecamatan and of the kabupaten. */
export function IndicatorTableView({ table, brief }: { table: IndicatorTable; brief: Brief }) {
  const messages = useMessages(briefMessages)
  return (
    <section className="brief__parts">
      <h2>{messages.tableDesa}</h2>
      <table className="brief-table brief-table--indicators">
        <thead>
          <tr>
            <th scope="col">{messages.indicator}</th>
            <th scope="col">{messages.year}</th>
            <th scope="col" className="brief-table__figure">
              {brief.region.type === 'kelurahan' ? messages.kelurahan : messages.desa}
            </th>
            <th scope="col" className="brief-table__figure">
              {messages.kecamatan}
            </th>
            <th scope="col" className="brief-table__figure">
              {messages.kabupaten}
            </th>
            <th scope="col" className="brief-table__figure">
              {messages.rankHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.lines.map((line, index) => (
            <Line
              key={line.indicator.id}
              line={line}
              isFirst={table.lines[index - 1]?.indicator.component !== line.indicator.component}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Line({ line, isFirst }: { line: IndicatorLine; isFirst: boolean }) {
  const messages = useMessages(briefMessages)
  const language = useLanguage()
  const text = useLocalized()
  const { indicator, period, standing, status } = line
  const unit = unitAfter(indicator, language).trim()
  const figure = (cell: FigureOfRegion) => (
    <td className="brief-table__figure number">{cellText(cell, messages, language)}</td>
  )
  return (
    <tr data-status={status} data-first={isFirst || undefined}>
      <th scope="row">
        <span className="brief-table__icon">
          {isFirst && <ComponentIcon component={indicator.component} size={11} />}
        </span>
        {text(indicator.shortName)}
        {unit !== '' && <span className="brief-table__unit">{unit}</span>}
        {status !== 'resmi' && <BriefStatus status={status} />}
      </th>
      <td className="number">{formatPeriod(period, language)}</td>
      <td className="brief-table__figure number">
        <b>{cellText(line, messages, language)}</b>
      </td>
      {figure(line.kecamatan)}
      {figure(line.kabupaten)}
      <td className="brief-table__figure">
        {standing && standingText(standing, indicator, messages)}
      </td>
    </tr>
  )
}
