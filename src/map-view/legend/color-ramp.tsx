import type { LegendModel } from './legend-model'
import './color-ramp.css'

/** The colours of the classes in their order, and no more. */
export function ColorRamp({ legend }: { readonly legend: Pick<LegendModel, 'entries'> }) {
  return (
    <span className="color-ramp" aria-hidden>
      {legend.entries.map(({ index, color }) => (
        <i key={index} style={{ background: color }} />
      ))}
    </span>
  )
}
