import { MISSING_CLASS } from '../../state/hover-store'
import { useIsolation } from './use-isolation'

interface MissingRowProps {
  /** The key of the choropleth that the legend explains. */
  readonly legend: string
  readonly words: string
}

/** The hatch, and how many units have no figure; pointing at it isolates them like a class. */
export function MissingRow({ legend, words }: MissingRowProps) {
  const isolation = useIsolation(legend)
  return (
    <p className="legend__missing">
      <button type="button" {...isolation(MISSING_CLASS)}>
        <span className="legend__hatch" aria-hidden />
        <span>{words}</span>
      </button>
    </p>
  )
}
