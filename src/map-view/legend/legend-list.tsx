import type { LegendEntry, LegendModel } from './legend-model'
import { LegendRow, MissingRow } from './legend-row'

interface LegendListProps {
  readonly legend: LegendModel
  readonly entries?: readonly LegendEntry[]
  readonly label?: string
  /** What stands at the end of a row, such as its count. */
  readonly countOf?: (entry: LegendEntry) => string
  /** A last row for what has no figure. */
  readonly missing?: string
  readonly isStill?: boolean
}

/** Classes one by one, each in words. */
export function LegendList(props: LegendListProps) {
  const { legend, entries = legend.entries, label, countOf, missing, isStill = false } = props
  return (
    <ul className="legend-list" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.index}>
          <LegendRow legend={legend.key} {...entry} count={countOf?.(entry)} isStill={isStill} />
        </li>
      ))}
      {missing !== undefined && legend.missing && (
        <li>
          <MissingRow legend={legend} words={missing} isStill={isStill} />
        </li>
      )}
    </ul>
  )
}
