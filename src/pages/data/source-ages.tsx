import { useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { QualityFile } from '../../contract'
import { formatPeriod } from '../../i18n/format'
import { useLanguage, useMessages } from '../../i18n/language'
import { dataPageMessages } from '../../i18n/data-page'
import { dataQualityMessages } from '../../i18n/data-quality'
import { orderSourcesByAge } from './freshness-model'

/** Each source with its trust, its indicators and its latest year, the oldest first; folded away. */
export function SourceAges({ quality }: { quality: QualityFile }) {
  const dataset = useDataset()
  const language = useLanguage()
  const messages = useMessages(dataQualityMessages)
  const page = useMessages(dataPageMessages)
  const sources = useMemo(() => orderSourcesByAge(dataset, quality), [dataset, quality])
  return (
    <details className="folded">
      <summary>{messages.sourcesByAge(sources.length)}</summary>
      <div className="source-ages" tabIndex={0} role="group" aria-label={messages.sourceColumn}>
        <table>
          <thead>
            <tr>
              <th scope="col">{messages.sourceColumn}</th>
              <th scope="col">{messages.indicatorsColumn}</th>
              <th scope="col">{messages.latestColumn}</th>
              <th scope="col">{messages.ageColumn}</th>
              <th scope="col">{messages.trustColumn}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ source, quality: found }) => (
              <tr key={source.id}>
                <th scope="row">
                  {source.title} <span>{source.publisher}</span>
                </th>
                <td className="number">{found.indicators}</td>
                <td className="number">{formatPeriod(found.latest, language)}</td>
                <td>{messages.age(found.age)}</td>
                <td>{page.trustLevels[found.trust]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
