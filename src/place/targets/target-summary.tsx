import { useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { ComponentId, RegionCode } from '../../contract'
import { listProgress } from '../../domain/target-list'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { targetMessages } from '../../i18n/targets'
import { StatusBadge } from '../../ui/status-badge'
import { TargetStatus } from './target-status'
import { goalWords } from './target-words'
import { useTargets } from './targets-context'
import './targets.css'

interface TargetSummaryProps {
  readonly region: RegionCode
  readonly component: ComponentId
}

/** So many targets are told in the small window of a component. */
const MOST = 3

/** The component's targets for a region; nothing without one. */
export default function TargetSummary({ region, component }: TargetSummaryProps) {
  const dataset = useDataset()
  const messages = useMessages(targetMessages)
  const language = useLanguage()
  const text = useLocalized()
  const targets = useTargets()
  const found = useMemo(
    () => listProgress(dataset, component, region, targets),
    [dataset, component, region, targets],
  )
  if (found.length === 0) return null
  const rest = found.length - MOST
  return (
    <div className="target-summary" data-testid="target-summary">
      <b>{messages.heading}</b>
      <ul>
        {found.slice(0, MOST).map((progress) => (
          <li key={progress.indicator.id}>
            <span>{text(progress.indicator.shortName)}</span>
            <small>{goalWords(progress, language)}</small>
            <TargetStatus status={progress.status} isSample={progress.reason === 'sample'} />
            {progress.target.status !== 'resmi' && <StatusBadge status={progress.target.status} />}
          </li>
        ))}
      </ul>
      {rest > 0 && <small>{messages.more(rest)}</small>}
    </div>
  )
}
