import type { CSSProperties } from 'react'
import { useMessages } from '../../i18n/language'
import { legendMessages } from '../../i18n/legend'
import { MISSING_CLASS } from '../../state/hover-store'
import type { LegendEntry, LegendModel } from './legend-model'
import { useIsolation } from './use-isolation'
import './legend-bars.css'

interface LegendBarsProps {
  readonly legend: LegendModel
  /** Where not all edges have room. */
  readonly edges?: readonly string[]
  /** The class that is marked as the reader's own. */
  readonly own?: number | null
  /** A last bar for what has no figure. */
  readonly missing?: string
  readonly isStill?: boolean
}

/** Classes as bars, each as high as its units are many, with their edges below. */
export function LegendBars(props: LegendBarsProps) {
  const { legend, edges = legend.edges, own = null, missing, isStill = false } = props
  const { classCount, units } = useMessages(legendMessages)
  const isolation = useIsolation(legend.key)
  const without = missing === undefined ? 0 : (legend.missing?.count ?? 0)
  const tallest = Math.max(1, without, ...legend.entries.map(({ count }) => count))
  const draw = ({
    index,
    count,
    color,
  }: Pick<LegendEntry, 'index' | 'count'> & { readonly color: string | null }) => (
    <>
      <span className="legend-bars__count number">
        {index === own && <span className="legend-bars__mark">↓ </span>}
        {count}
      </span>
      <span
        className="legend-bars__bar"
        style={{ '--share': count / tallest, background: color ?? undefined } as CSSProperties}
      />
      {!isStill && (
        <span className="legend-bars__swatch" style={{ background: color ?? undefined }} />
      )}
    </>
  )
  return (
    <div className="legend-bars">
      <div className="legend-bars__classes">
        {legend.entries.map((entry) =>
          isStill ? (
            <div
              key={entry.index}
              className={`legend-bars__class${entry.index === own ? ' legend-bars__class--own' : ''}`}
            >
              {draw(entry)}
            </div>
          ) : (
            <button
              key={entry.index}
              type="button"
              className="legend-bars__class"
              aria-label={classCount(entry.words, entry.count, units[legend.unitLevel])}
              {...isolation(entry.index)}
            >
              {draw(entry)}
            </button>
          ),
        )}
        {without > 0 && (
          <div className="legend-bars__class legend-bars__class--missing">
            {draw({ index: MISSING_CLASS, count: without, color: null })}
          </div>
        )}
      </div>
      <div className="legend-bars__edges number" aria-hidden>
        {edges.map((edge, index) => (
          <span
            key={index}
            style={{ '--at': index / Math.max(1, edges.length - 1) } as CSSProperties}
          >
            {edge}
          </span>
        ))}
        {without > 0 && <span className="legend-bars__edge--missing">{missing}</span>}
      </div>
    </div>
  )
}
