import { useDataset } from '../../data/dataset-context'
import type { Target } from '../../contract'
import { formatPeriod } from '../../i18n/format'
import { formatWithUnit } from '../../i18n/indicator-value'
import { useLanguage, useMessages } from '../../i18n/language'
import { targetMessages } from '../../i18n/targets'
import { StatusBadge } from '../../ui/status-badge'
import { TargetStatus } from '../../place/targets/target-status'
import { PageSection } from './page-section'
import './score-method.css'
import './targets-section.css'

const CLASSES = ['reached', 'onTrack', 'behind', 'farBehind', null] as const

interface TargetsSectionProps {
  readonly targets: readonly Target[]
}

/** How progress against a target is judged, with the citation, and every target in use. */
export function TargetsSection({ targets }: TargetsSectionProps) {
  const messages = useMessages(targetMessages)
  return (
    <PageSection id="targets">
      <p className="data-section__lead">{messages.intro}</p>
      <ol className="score-steps">
        {messages.steps.map((step, index) => (
          <li key={step.title}>
            <span aria-hidden className="score-steps__number number">
              {index + 1}
            </span>
            <h3>{step.title}</h3>
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
      <h3>{messages.classes}</h3>
      <dl className="status-list">
        {CLASSES.map((status) => (
          <div key={status ?? 'unjudged'}>
            <dt>
              <TargetStatus status={status} />
            </dt>
            <dd>{messages.classText[status ?? 'unjudged']}</dd>
          </div>
        ))}
      </dl>
      <p>
        {messages.paceText} {messages.adapted}
      </p>
      <ul className="reference-list">
        <li>{messages.reference}</li>
      </ul>
      <h3>{messages.list}</h3>
      {targets.length === 0 ? <p>{messages.none}</p> : <TargetTable targets={targets} />}
    </PageSection>
  )
}

function TargetTable({ targets }: TargetsSectionProps) {
  const dataset = useDataset()
  const messages = useMessages(targetMessages)
  const language = useLanguage()
  return (
    <div className="targets-table" tabIndex={0} role="region" aria-label={messages.list}>
      <table>
        <thead>
          <tr>
            <th scope="col">{messages.columnIndicator}</th>
            <th scope="col">{messages.columnRegion}</th>
            <th scope="col">{messages.columnYear}</th>
            <th scope="col">{messages.columnValue}</th>
            <th scope="col">{messages.columnSource}</th>
            <th scope="col">{messages.columnStatus}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => {
            const indicator = dataset.indicators.get(target.indicator)
            const source = dataset.sources.get(target.source)
            return (
              <tr key={[target.indicator, target.region, target.period].join(' ')}>
                <th scope="row">{indicator?.name[language]}</th>
                <td>
                  {target.region === null
                    ? messages.everyRegion
                    : dataset.regions.get(target.region)?.name}
                </td>
                <td className="number">{formatPeriod(target.period, language)}</td>
                <td className="number">
                  {indicator && formatWithUnit(indicator, target.value, language)}
                </td>
                <td>{source && `${source.publisher}, ${source.title}`}</td>
                <td>
                  <StatusBadge status={target.status} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
