import { memo } from 'react'
import type { RoadCondition } from '../domain/road-condition'
import { formatNumber, formatPeriod } from '../i18n/format'
import { useLanguage, useMessages } from '../i18n/language'
import { missingValue } from '../i18n/missing-value'
import { profileChartMessages } from '../i18n/profile-charts'
import { FigureWithTable } from './figure-with-table'
import './road-chart.css'

/** Kilometres of road by condition as one bar, best first, each part with its length and name. */
export const RoadChart = memo(function RoadChart(props: { readonly roads: RoadCondition }) {
  const { roads } = props
  const messages = useMessages(profileChartMessages)
  const language = useLanguage()
  const { parts, totalKm, steady, status, period, region } = roads
  const km = (value: number) => formatNumber(value, 1, language)
  const known = parts.reduce((sum, part) => sum + (part.value ?? 0), 0)
  const isSample = status === 'contoh'
  const share = steady ? formatNumber(steady.value, 0, language) : null
  const when = formatPeriod(period, language)
  const told =
    totalKm === null
      ? messages.roadsIncomplete
      : share === null
        ? messages.roadsOnly(km(totalKm))
        : messages.roads(share, km(totalKm))
  const nameOf = (index: number) => messages.conditions[index] ?? ''
  return (
    <FigureWithTable
      className="road-chart"
      title={isSample ? messages.roadsSample : told}
      subtitle={messages.roadsSubtitle(when)}
      table={{
        caption: messages.roadsCaption(region.name, when),
        columns: [messages.condition, 'km', messages.share],
        rows: parts.map((part, index) => [
          nameOf(index),
          part.value === null ? missingValue(part.isWithheld, language) : km(part.value),
          part.value === null || known <= 0
            ? '–'
            : formatNumber((100 * part.value) / known, 0, language),
        ]),
      }}
    >
      <div className="road-chart__plot" aria-hidden>
        <div className="road-chart__bar">
          {parts.map((part, index) =>
            part.value === null || part.value <= 0 ? null : (
              <i
                key={part.indicator.id}
                className={`road-chart__part road-chart__part--${index} ${isSample ? 'road-chart__part--sample' : ''}`}
                style={{ flexGrow: part.value }}
              />
            ),
          )}
        </div>
        <ul className="road-chart__key">
          {parts.map((part, index) => (
            <li key={part.indicator.id}>
              <b className="number">{part.value === null ? '–' : km(part.value)}</b>
              <span>
                <i className={`road-chart__part--${index}`} />
                {nameOf(index)}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </FigureWithTable>
  )
})
