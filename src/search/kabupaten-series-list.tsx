import { useDataset } from '../data/dataset-context'
import type { Indicator } from '../contract'
import { kabupatenFigures } from '../domain/awaited'
import { formatIndicator } from '../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../i18n/language'
import { searchMessages } from '../i18n/search'
import { ComponentIcon } from '../ui/component-icon'
import { useIndicatorDetail } from './indicator-detail'

interface KabupatenSeriesListProps {
  readonly series: readonly Indicator[]
  /** Open while a text filter is set, so that a match is not hidden; then with its latest figure. */
  readonly expanded: boolean
}

/** What exists for the kabupaten alone, said so that nobody looks for it on the map in vain. */
export function KabupatenSeriesList({ series, expanded }: KabupatenSeriesListProps) {
  const dataset = useDataset()
  const messages = useMessages(searchMessages)
  const localized = useLocalized()
  const detail = useIndicatorDetail()
  const language = useLanguage()
  const latest = (indicator: Indicator) => {
    const [figure] = kabupatenFigures(dataset, [indicator.id])
    return (
      figure && <b className="number">{formatIndicator(indicator, figure.last.value, language)}</b>
    )
  }
  return (
    <details className="series-list" key={String(expanded)} open={expanded}>
      <summary>{messages.kabupatenOnlyTitle(series.length)}</summary>
      <p className="series-list__hint">{messages.kabupatenOnlyHint}</p>
      <div className="series-list__groups">
        {dataset.catalogue.components.map((component) => {
          const own = series.filter((indicator) => indicator.component === component.id)
          if (own.length === 0) return null
          return (
            <section key={component.id}>
              <h3>
                <ComponentIcon component={component.id} size={14} />
                {localized(component.name)}
              </h3>
              <ul>
                {own.map((indicator) => (
                  <li key={indicator.id}>
                    {localized(indicator.name)}{' '}
                    <span>
                      {expanded && latest(indicator)} {detail(indicator)}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </details>
  )
}
