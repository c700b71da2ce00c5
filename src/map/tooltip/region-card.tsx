import { Fragment } from 'react'
import { StatusBadge } from '../../ui/status-badge'
import type { RegionDescription } from '../props'

/** Name and badge, where it lies, the figure, its ranks. All text is data and stays text. */
export function RegionCard({ description }: { description: RegionDescription }) {
  const { name, context, value, unit, band, status, ranks, note, figures = [] } = description
  const isOne = figures.length === 0
  return (
    <>
      <div className="map-tooltip__head">
        <strong>{name}</strong>
        {status && value !== null ? <StatusBadge status={status} /> : null}
      </div>
      <div className="map-tooltip__context">{context}</div>
      {isOne ? null : (
        <dl className="map-tooltip__figures">
          {figures.map((figure) => (
            <Fragment key={figure.name}>
              <dt>{figure.name}</dt>
              <dd className="number">{figure.value}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      {value === null || !isOne ? null : (
        <div className="map-tooltip__figure">
          <span className="map-tooltip__value number">{value}</span>
          <span className="map-tooltip__unit">
            {unit}
            {band === null ? null : <b>{band}</b>}
          </span>
        </div>
      )}
      {note === null ? null : <div className="map-tooltip__note">{note}</div>}
      {ranks.length === 0 ? null : (
        <div className="map-tooltip__ranks">
          {ranks.map((rank) => (
            <div key={rank}>{emphasiseFirstNumber(rank)}</div>
          ))}
        </div>
      )}
    </>
  )
}

function emphasiseFirstNumber(text: string) {
  const found = /\d[\d.,]*/.exec(text)
  if (!found) return text
  const end = found.index + found[0].length
  return (
    <Fragment>
      {text.slice(0, found.index)}
      <b className="number">{found[0]}</b>
      {text.slice(end)}
    </Fragment>
  )
}

/** The same as one line for the screen reader. */
export function spokenDescription(description: RegionDescription, noData: string): string {
  const { name, context, value, unit, band, ranks, note, figures } = description
  if (figures)
    return [name, context, ...figures.map((entry) => `${entry.name} ${entry.value}`)].join('. ')
  const figure = value === null ? (note ?? noData) : [value, unit].filter(Boolean).join(' ')
  const rest = value === null ? [] : [band, note]
  return [name, context, figure, ...rest, ...ranks].filter(Boolean).join('. ')
}
