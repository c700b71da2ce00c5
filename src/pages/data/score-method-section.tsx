import { useDataset } from '../../data/dataset-context'
import type { Catalogue, Indicator } from '../../contract'
import { formatNumber } from '../../i18n/format'
import { lowerFirst } from '../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { dataPageMessages } from '../../i18n/data-page'
import { scoreMethodMessages } from '../../i18n/score-method'
import { DECIDES_BELOW } from '../../domain/scoring/fragility'
import { ComponentIcon } from '../../ui/component-icon'
import { StatusBadge } from '../../ui/status-badge'
import { PageSection } from './page-section'
import { ScoreEvidence } from './score-evidence'
import './score-method.css'

const STATUSES = ['resmi', 'perkiraan', 'contoh'] as const

/** How the six scores come about, step by step, with every weight, the evidence and the literature. */
export function ScoreMethodSection() {
  const dataset = useDataset()
  const language = useLanguage()
  const messages = useMessages(dataPageMessages)
  const words = useMessages(scoreMethodMessages)
  const { components, indicators, minimumCoverage } = dataset.catalogue
  const minimum = formatNumber(minimumCoverage * 100, 0, language)
  return (
    <PageSection id="scores">
      <p className="data-section__lead">{words.intro}</p>
      <ol className="score-steps">
        {words.steps.map((step, index) => (
          <li key={step.title}>
            <span aria-hidden className="score-steps__number number">
              {index + 1}
            </span>
            <h3>{step.title}</h3>
            <p>{step.text.replace('{minimum}', minimum)}</p>
          </li>
        ))}
      </ol>
      <h3>{words.weights}</h3>
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
                {dataset.scores.evidence[component.id].isFragile && (
                  <span className="score-weights__fragile">{words.fragile}</span>
                )}
              </h4>
              {scored.length === 0 && <p>{words.noScored}</p>}
              <ul>
                {scored.map((indicator) => (
                  <li key={indicator.id}>
                    <span>
                      {indicator.shortName[language]}
                      {noteOf(indicator, component.officialIndex)}
                    </span>
                    <span className="number">
                      {formatNumber((indicator.scoreWeight / total) * 100, 0, language)}%
                    </span>
                  </li>
                ))}
              </ul>
              <FragileNote component={component} />
            </section>
          )
        })}
      </div>
      <ScoreEvidence />
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

  function noteOf(indicator: Indicator, officialIndex: string | null) {
    const notes = [
      ...(indicator.id === officialIndex ? [words.official] : []),
      ...(indicator.direction === 'lower-is-better' ? [words.lowerIsBetter] : []),
    ]
    return notes.length === 0 ? null : <small> ({notes.join(', ')})</small>
  }
}

interface FragileNoteProps {
  readonly component: Catalogue['components'][number]
}

/** Why a component is fragile, where its evidence says so. */
function FragileNote({ component }: FragileNoteProps) {
  const dataset = useDataset()
  const language = useLanguage()
  const text = useLocalized()
  const words = useMessages(scoreMethodMessages)
  const { isFragile, methods } = dataset.scores.evidence[component.id]
  const left = methods[0]?.leaveOneOut
  const indicator = left && dataset.indicators.get(left.indicator)
  if (!isFragile || !left || !indicator) return null
  return (
    <p className="score-weights__why">
      {words.fragileText(
        text(component.name),
        lowerFirst(text(indicator.shortName)),
        formatNumber(left.rho, 2, language),
        formatNumber(DECIDES_BELOW, 1, language),
      )}
    </p>
  )
}
