import { useDataset } from '../../data/dataset-context'
import { Rhythm, type Source } from '../../contract'
import { isWebAddress } from '../../contract/web-address'
import { formatPeriod } from '../../i18n/format'
import { useLanguage, useMessages, type Language } from '../../i18n/language'
import { dataPageMessages } from '../../i18n/data-page'
import { PageSection } from './page-section'

/** Every source with publisher, year, licence and the way the facts were found. */
export function SourcesSection() {
  const dataset = useDataset()
  const language = useLanguage()
  const messages = useMessages(dataPageMessages)
  const uses = new Map<string, number>()
  for (const { source } of dataset.catalogue.indicators)
    uses.set(source, (uses.get(source) ?? 0) + 1)
  return (
    <PageSection id="sources">
      <p className="data-section__lead">{messages.sourcesText}</p>
      <ul className="source-list">
        {[...dataset.sources.values()].map((source) => (
          <li key={source.id}>
            <h3>{source.title}</h3>
            <p>
              {[source.publisher, source.year].join(', ')}
              {(uses.get(source.id) ?? 0) > 0 && ` · ${messages.usedBy(uses.get(source.id) ?? 0)}`}
            </p>
            <dl>
              <div>
                <dt>{messages.licence}</dt>
                <dd>{source.licence}</dd>
              </div>
              {source.via !== '' && (
                <div>
                  <dt>{messages.via}</dt>
                  <dd>
                    {isWebAddress(source.url) ? (
                      <a href={source.url} target="_blank" rel="noreferrer">
                        {breakable(source.via)}
                      </a>
                    ) : (
                      breakable(source.via)
                    )}
                  </dd>
                </div>
              )}
              <div>
                <dt>{messages.trust}</dt>
                <dd>{messages.trustLevels[source.trust]}</dd>
              </div>
              {source.next !== undefined && (
                <div>
                  <dt>{messages.next}</dt>
                  <dd>{nextWords(source.next, language)}</dd>
                </div>
              )}
            </dl>
            {source.note[language] !== '' && <p>{source.note[language]}</p>}
          </li>
        ))}
      </ul>
    </PageSection>
  )
}

/** "tiap tahun", or the year or month in which figures of the kind come next. */
function nextWords(next: NonNullable<Source['next']>, language: Language): string {
  const { rhythms } = dataPageMessages[language]
  const rhythm = Rhythm.options.find((one) => one === next)
  return rhythm === undefined ? formatPeriod(next, language) : rhythms[rhythm]
}

/** Lets a long address break after its slashes and underscores rather than within a word. */
function breakable(address: string): string {
  return address.replace(/([/_])/g, '$1\u200B')
}
