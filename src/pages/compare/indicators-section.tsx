import { useDataset } from '../../data/dataset-context'
import { isMappable } from '../../domain/dataset'
import { compareMessages } from '../../i18n/compare'
import { lowerFirst } from '../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { ComponentIcon } from '../../ui/component-icon'
import { ComparedBars } from './compared-bars'
import type { Comparison } from './use-comparison'
import './indicators-section.css'

interface IndicatorsSectionProps {
  readonly comparison: Comparison
  /** Indicator on the maps. */
  readonly onMap: string
  readonly onSelectIndicator: (id: string) => void
}

/** Every indicator with a figure in one of the regions, by component, as bars from a common zero. */
export function IndicatorsSection(props: IndicatorsSectionProps) {
  const dataset = useDataset()
  const { comparison, onMap, onSelectIndicator } = props
  const messages = useMessages(compareMessages)
  const language = useLanguage()
  const text = useLocalized()
  const groups = comparison.groups.filter(({ rows }) => rows.length > 0)
  const shown = new Set(groups.flatMap(({ rows }) => rows.map(({ indicator }) => indicator.id)))
  const without = dataset.catalogue.indicators.filter(
    (indicator) => isMappable(indicator) && !shown.has(indicator.id),
  )
  const showOnMap = (id: string) => {
    onSelectIndicator(id)
    document.getElementById('peta-sanding')?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <section className="indicators-section" aria-labelledby="compare-indicators">
      <header className="indicators-section__head">
        <h2 id="compare-indicators">{messages.indicators}</h2>
        <nav aria-label={messages.jump}>
          {groups.map(({ component, name }) => (
            <button
              key={component}
              type="button"
              className="control"
              onClick={() => {
                const heading = document.getElementById(`compare-${component}`)
                heading?.scrollIntoView({ block: 'start' })
                heading?.focus({ preventScroll: true })
              }}
            >
              <ComponentIcon component={component} />
              <span>{text(name)}</span>
            </button>
          ))}
        </nav>
      </header>
      {groups.map(({ component, name, rows }) => (
        <section key={component} className="compare-card" aria-labelledby={`compare-${component}`}>
          <h3 className="indicators-section__group" id={`compare-${component}`} tabIndex={-1}>
            <ComponentIcon component={component} size={18} />
            {text(name)}
          </h3>
          <div className="indicators-section__rows">
            {rows.map((row) => (
              <ComparedBars
                key={row.indicator.id}
                row={row}
                comparison={comparison}
                isOnMap={row.indicator.id === onMap}
                onShowOnMap={showOnMap}
              />
            ))}
          </div>
        </section>
      ))}
      {without.length > 0 && (
        <p className="indicators-section__without">
          {messages.notEverywhere(
            without
              .map(({ shortName }, index) =>
                index === 0 ? shortName[language] : lowerFirst(shortName[language]),
              )
              .join(', '),
          )}
        </p>
      )}
    </section>
  )
}
