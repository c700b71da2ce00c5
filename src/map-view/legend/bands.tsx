import { Fragment } from 'react'
import { placeBandLabels, type Bracket } from './band-labels'

/** Brackets below the classes, each with the official status that it is. */
export function Bands({ brackets }: { readonly brackets: readonly Bracket[] }) {
  if (brackets.length === 0) return null
  const centres = placeBandLabels(brackets)
  return (
    <div className="legend__bands">
      {brackets.map(({ label, start, end }, index) => (
        <Fragment key={label}>
          <i style={{ left: `${start * 100}%`, width: `${(end - start) * 100}%` }} />
          <span style={{ left: `${(centres[index] ?? 0) * 100}%` }}>{label}</span>
        </Fragment>
      ))}
    </div>
  )
}
