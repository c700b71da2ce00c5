import type { ReactNode } from 'react'
import { MISSING_CLASS } from '../../state/hover-store'
import type { LegendModel } from './legend-model'
import { useIsolation } from './use-isolation'
import './legend-row.css'

interface LegendRowProps {
  /** The key of the legend. */
  readonly legend: string
  readonly index: number
  /** Null for the hatch of what has no figure. */
  readonly color: string | null
  readonly words: string
  readonly count?: ReactNode
  /** Where nothing can be pointed at, or pointing means something else. */
  readonly isStill?: boolean
}

/** A class by its colour and its words; pointing at it isolates it on the map. */
export function LegendRow(props: LegendRowProps) {
  const { legend, index, color, words, count, isStill = false } = props
  const isolation = useIsolation(legend)
  const className = color === null ? 'legend-row legend-row--missing' : 'legend-row'
  const drawn = (
    <>
      <i className="legend-row__swatch" style={{ background: color ?? undefined }} aria-hidden />
      <span>{words} </span>
      {count !== undefined && <span className="number">{count}</span>}
    </>
  )
  return isStill ? (
    <span className={className}>{drawn}</span>
  ) : (
    <button type="button" className={className} {...isolation(index)}>
      {drawn}
    </button>
  )
}

interface MissingRowProps {
  readonly legend: LegendModel
  readonly words: string
  readonly isStill?: boolean
}

/** The hatch, and that units have no figure, or how many. */
export function MissingRow({ legend, words, isStill = false }: MissingRowProps) {
  return (
    <LegendRow
      legend={legend.key}
      index={MISSING_CLASS}
      color={null}
      words={words}
      isStill={isStill}
    />
  )
}
