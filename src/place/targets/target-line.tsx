import { useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Indicator, RegionCode } from '../../contract'
import { buildTargetProgress } from '../../domain/target-progress'
import { useLanguage, useMessages } from '../../i18n/language'
import { targetMessages } from '../../i18n/targets'
import { StatusBadge } from '../../ui/status-badge'
import { TargetStatus } from './target-status'
import { goalWords, progressNotes } from './target-words'
import { useTargets } from './targets-context'
import './targets.css'

interface TargetLineProps {
  readonly region: RegionCode
  readonly indicator: Indicator
}

/** How the region does against the indicator's target, in one line; nothing without a target. */
export default function TargetLine({ region: code, indicator }: TargetLineProps) {
  const dataset = useDataset()
  const messages = useMessages(targetMessages)
  const language = useLanguage()
  const targets = useTargets()
  const region = dataset.regions.get(code)
  const progress = useMemo(
    () =>
      region && indicator.levels.includes(region.level)
        ? buildTargetProgress(dataset, indicator, region, targets)
        : null,
    [dataset, indicator, region, targets],
  )
  if (!progress) return null
  const { target, status } = progress
  const source = dataset.sources.get(target.source)
  return (
    <p
      className="target-line"
      data-testid="target-line"
      title={[source && messages.source(source.publisher, source.title), messages.method]
        .filter((part) => part !== undefined)
        .join('. ')}
    >
      <TargetStatus status={status} isSample={progress.reason === 'sample'} />
      <b>{goalWords(progress, language)}</b>
      {progressNotes(progress, language).map((note) => (
        <span key={note}>{note}</span>
      ))}
      {target.status !== 'resmi' && <StatusBadge status={target.status} />}
    </p>
  )
}
