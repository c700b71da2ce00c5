import { useId, type ReactNode } from 'react'
import type { ValueStatus } from '../contract'
import { StatusBadge } from '../ui/status-badge'
import { UnbrokenText } from '../ui/unbroken-text'
import './chart-frame.css'

interface ChartFrameProps {
  /** The finding with its number, or exactly what is shown. */
  readonly title: string
  readonly subtitle?: string | undefined
  readonly status?: ValueStatus | undefined
  /** Read out in place of the picture. */
  readonly description: string
  readonly className?: string
  /** Whose figures it shows, by id: with them the chart can be taken away with its source. */
  readonly indicators?: readonly string[]
  /** Ids of the sources of its figures, where they are not those of the indicators today. */
  readonly sources?: readonly string[]
  /** Whose figures they are, where that may be another region than the chosen one. */
  readonly place?: string
  readonly children: ReactNode
}

/** Title, badge, and words for those who cannot see the picture. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, subtitle, status, description, className, indicators, sources, place } = props
  const id = useId()
  return (
    <figure
      className={`chart-frame ${className ?? ''}`}
      aria-labelledby={id}
      data-indicators={indicators?.join(' ')}
      data-sources={sources?.join(' ')}
      data-place={place}
      data-status={status}
    >
      <figcaption className="chart-frame__head">
        <div className="chart-frame__words">
          <h3 className="chart-frame__title" id={id}>
            <UnbrokenText>{title}</UnbrokenText>
          </h3>
          {subtitle !== undefined && <p className="chart-frame__subtitle">{subtitle}</p>}
          {description !== '' && <p className="visually-hidden">{description}</p>}
        </div>
        {status !== undefined && status !== 'resmi' && <StatusBadge status={status} />}
      </figcaption>
      {props.children}
    </figure>
  )
}

/** The drawn state of a chart that has nothing to draw. */
export function ChartEmpty({ children }: { readonly children: ReactNode }) {
  return <p className="chart-frame__empty">{children}</p>
}
