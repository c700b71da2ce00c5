import type { Dataset } from '../../domain/dataset'
import { formatNumber } from '../../i18n/format'
import { useLanguage, useMessages } from '../../i18n/language'
import { dataPageMessages } from '../../i18n/data-page'
import { ComponentIcon } from '../../ui/component-icon'
import { StatusBadge } from '../../ui/status-badge'
import { PageSection } from './page-section'
import './score-method.css'

const STATUSES = ['resmi', 'perkiraan', 'contoh'] as const

/** How the six scores come about, step by step, with every weight and the literature. */
export function ScoreMethodSection({ dataset }: { dataset: Dataset }) {
  const language = useLanguage()
  const messages = useMessages(dataPageMessages)
  const { components, indicators, minimumCoverage } = dataset.catalogue
  const minimum = formatNumber(minimumCoverage * 100, 0, language)
  return (
    <PageSection id="scores">
      <p className="data-section__lead">{messages.scoreIntro}</p>
      <ol className="score-steps">
        {messages.scoreSteps.map((step, index) => (
          <li key={step.title}>
            <span aria-hidden className="score-steps__number number">
              {index + 1}
            </span>
            <h3>{step.title}</h3>
            <p>{step.text.replace('{minimum}', minimum)}</p>
          </li>
        ))}
      </ol>
      <h3>{messages.scoreWeights}</h3>
      <div className="score-weights">
        {components.map((component) => {
          const scored = indicators.filter(
            (indicator) => indicator.component === component.id && indicator.scoreWeight > 0,
          )
          const total = scored.reduce((sum, indicator) => sum + indicator.scoreWeight, 0)
          return (
            <section key={component.id}>
              <h4>
                <ComponentIcon component={component.id} />
                {component.name[language]}
              </h4>
              {scored.length === 0 && <p>{messages.noScored}</p>}
              <ul>
                {scored.map((indicator) => (
                  <li key={indicator.id}>
                    <span>{indicator.shortName[language]}</span>
                    <span className="number">
                      {formatNumber((indicator.scoreWeight / total) * 100, 0, language)}%
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
      <h3>{messages.statusTitle}</h3>
      <dl className="status-list">
        {STATUSES.filter((status) => status !== 'contoh' || dataset.info.showsSamples).map(
          (status) => (
            <div key={status}>
              <dt>
                <StatusBadge status={status} />
              </dt>
              <dd>{messages.statusText[status]}</dd>
            </div>
          ),
        )}
      </dl>
      <h3>{messages.references}</h3>
      <ul className="reference-list">
        {messages.referenceList.map((reference) => (
          <li key={reference}>{reference}</li>
        ))}
      </ul>
    </PageSection>
  )
}
