import { useMemo } from 'react'
import { useDataset } from '../../../data/dataset-context'
import type { ComponentId, RegionCode } from '../../../contract'
import { scoredIndicators, type ScoredIndicator } from '../../../domain/component-cards'
import { formatNumber } from '../../../i18n/format'
import { formatWithUnit } from '../../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../../../i18n/language'
import { panelMessages } from '../../../i18n/panel'
import { StatusBadge } from '../../../ui/status-badge'
import { latePart } from '../../../load/late-part'
import { useTargets } from '../../../place/targets/targets-context'

/** Only while there are targets. */
const TargetSummary = latePart(
  async () => (await import('../../../place/targets/target-summary')).default,
)

interface CardDetailsProps {
  readonly id: string
  readonly region: RegionCode
  readonly component: ComponentId
}

/** The indicators that hold a score up and pull it down; computed only while it is open. */
export function CardDetails({ id, region, component }: CardDetailsProps) {
  const dataset = useDataset()
  const messages = useMessages(panelMessages)
  const language = useLanguage()
  const scored = useMemo(
    () => scoredIndicators(dataset, component, region),
    [dataset, component, region],
  )
  const [first, last] = [scored[0], scored.at(-1)]
  const position = dataset.regions.position(region)
  const coverage = dataset.scores.coverage[component][position] ?? 0
  const minimum = dataset.catalogue.minimumCoverage
  const level = dataset.regions.get(region)?.level ?? 'kabupaten'
  const hasTargets = useTargets().length > 0
  const percent = (share: number) => formatNumber(100 * share, 0, language)
  return (
    <div className="card-details" role="tooltip" id={id}>
      <dl>
        {first && last && first !== last && (
          <>
            <Entry label={messages.strongest} entry={first} level={level} />
            <Entry label={messages.weakest} entry={last} level={level} />
          </>
        )}
        {first && first === last && (
          <Entry label={messages.onlyIndicator} entry={first} level={level} />
        )}
      </dl>
      {coverage < 1 && (
        <p>
          {coverage < minimum
            ? messages.coverage(percent(coverage), percent(minimum), level !== 'desa')
            : messages.coverageOnly(percent(coverage), level !== 'desa')}
        </p>
      )}
      {hasTargets && <TargetSummary region={region} component={component} />}
    </div>
  )
}

function Entry(props: {
  readonly label: string
  readonly entry: ScoredIndicator
  readonly level: 'kabupaten' | 'kecamatan' | 'desa'
}) {
  const { label, entry, level } = props
  const language = useLanguage()
  const text = useLocalized()
  const { indicator, value, scored } = entry
  const status = indicator.status[level]
  return (
    <div>
      <dt>
        {label} <span className="number">{formatNumber(scored, 0, language)}</span>
      </dt>
      <dd>
        {text(indicator.shortName)}{' '}
        <b className="number">{formatWithUnit(indicator, value, language, level)}</b>{' '}
        {status !== 'resmi' && <StatusBadge status={status} />}
      </dd>
    </div>
  )
}
