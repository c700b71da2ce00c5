import { SlidersHorizontal } from 'lucide-react'
import { memo } from 'react'
import { useLanguage, useMessages } from '../../i18n/language'
import { mapOptionMessages } from '../../i18n/map-options'
import { latePart } from '../../load/late-part'
import { StatusBadge } from '../../ui/status-badge'
import { useTheme } from '../../ui/theme'
import type { MapView } from '../map-view'
import { Bands } from './bands'
import { CircleLegend } from './circle-legend'
import { FoldedLegend } from './folded-legend'
import { LegendBars } from './legend-bars'
import { LegendList } from './legend-list'
import type { LegendModel } from './legend-model'
import { MissingRow } from './legend-row'
import './legend.css'

const SquareLegend = latePart(async () => (await import('./square-legend')).default)

interface LegendProps {
  readonly view: MapView
  readonly largestRadius: number
  /** On a phone: fewer words, and a long list shortened until it is asked for. */
  readonly compact: boolean
  /** Opens the choice of classes. */
  readonly onClasses: () => void
}

/** So many entries are listed in full even on a phone. */
const FEW_ENTRIES = 2

/**
 * What the colours of the map mean, whatever it shows, and how many units have each; pointing at a class
 * isolates it on the map.
 */
export const Legend = memo(function Legend({ view, compact, ...of }: LegendProps) {
  const legend = view.legend(useLanguage(), useTheme())
  const { changeClasses } = useMessages(mapOptionMessages)
  const { form, missing } = legend
  if (compact && form === 'list' && legend.entries.length > FEW_ENTRIES)
    return <FoldedLegend key={legend.key} legend={legend} />
  const missingWords = compact ? missing?.short : missing?.words
  return (
    <section
      className={`legend ${view.kind}-legend`}
      aria-label={legend.label}
      data-testid={`${view.kind}-legend`}
    >
      <h2 className="legend__title">
        <span className="long-name">{legend.title}</span>
        {legend.status !== 'resmi' && <StatusBadge status={legend.status} />}
        {form === 'bars' && view.kind === 'single' && (
          <button
            type="button"
            className="legend__change"
            aria-label={changeClasses}
            title={changeClasses}
            onClick={of.onClasses}
          >
            <SlidersHorizontal aria-hidden size={14} />
          </button>
        )}
      </h2>
      <Classes legend={legend} compact={compact} largestRadius={of.largestRadius} />
      {legend.note !== null && <p className="legend__note">{legend.note}</p>}
      {typeof missingWords === 'string' && (
        <p className="legend__missing">
          <MissingRow legend={legend} words={missingWords} />
        </p>
      )}
    </section>
  )
})

interface ClassesProps extends Pick<LegendProps, 'compact' | 'largestRadius'> {
  readonly legend: LegendModel
}

function Classes({ legend, compact, largestRadius }: ClassesProps) {
  const { entries, edges, axis } = legend
  const language = useLanguage()
  switch (legend.form) {
    case 'bars': {
      // On a phone there is room for two words: the names of the outermost classes say the order.
      const names = [entries[0], entries.at(-1)].map((entry) => entry?.label?.[language] ?? '')
      return (
        <>
          {axis.length > 0 && entries.length > 0 && (
            <p className="legend__axis" aria-hidden>
              {axis.map((words) => (
                <span key={words}>{words}</span>
              ))}
            </p>
          )}
          <LegendBars
            legend={legend}
            edges={compact && legend.isNamed && entries.length > 1 ? names : edges}
          />
          <Bands brackets={legend.brackets} />
        </>
      )
    }
    case 'list':
      return <LegendList legend={legend} countOf={({ count }) => String(count)} />
    case 'circles':
      return <CircleLegend legend={legend} largestRadius={largestRadius} />
    case 'square':
      return <SquareLegend legend={legend} />
  }
}
