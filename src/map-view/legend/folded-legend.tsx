import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState } from 'react'
import { chartMessages } from '../../i18n/charts'
import { useMessages } from '../../i18n/language'
import { commonestEntries } from './commonest-entries'
import { LegendList } from './legend-list'
import type { LegendModel } from './legend-model'
import { LegendRow, MissingRow } from './legend-row'

/** A long list on a phone: the commonest entries and how many more there are, all of them when opened. */
export function FoldedLegend({ legend }: { readonly legend: LegendModel }) {
  const [isOpen, setIsOpen] = useState(false)
  const { compositionRest } = useMessages(chartMessages)
  const shown = commonestEntries(legend.entries)
  const rest = legend.entries.length - shown.length
  return (
    <section
      className={isOpen ? 'legend legend--folding legend--open' : 'legend legend--folding'}
      aria-label={legend.label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return
        event.stopPropagation()
        setIsOpen(false)
      }}
    >
      <button
        type="button"
        className="legend__fold"
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen)
        }}
      >
        {!isOpen &&
          shown.map((entry) => (
            <LegendRow key={entry.index} legend={legend.key} {...entry} isStill />
          ))}
        <span className="legend__more">
          {isOpen ? legend.title : rest > 0 && compositionRest(rest)}
          {isOpen ? <ChevronUp aria-hidden size={16} /> : <ChevronDown aria-hidden size={16} />}
        </span>
      </button>
      {isOpen && <LegendList legend={legend} countOf={({ count }) => String(count)} />}
      {isOpen && legend.missing && (
        <p className="legend__missing">
          <MissingRow legend={legend} words={legend.missing.words} />
        </p>
      )}
    </section>
  )
}
