import { useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Indicator, RegionCode } from '../../contract'
import { buildTargetProgress } from '../../domain/target-progress'
import { StatusBadge } from '../../ui/status-badge'
import { TargetStatus } from './target-status'
import { useTargets } from './targets-context'

interface TargetMarkProps {
  readonly region: RegionCode
  readonly indicator: Indicator
}

/** The status alone, beside an indicator's name; nothing without a target. */
export default function TargetMark({ region: code, indicator }: TargetMarkProps) {
  const dataset = useDataset()
  const targets = useTargets()
  const region = dataset.regions.get(code)
  const progress = useMemo(
    () => (region ? buildTargetProgress(dataset, indicator, region, targets) : null),
    [dataset, indicator, region, targets],
  )
  if (!progress) return null
  return (
    <span className="target-mark">
      <TargetStatus status={progress.status} isSample={progress.reason === 'sample'} />
      {progress.target.status !== 'resmi' && <StatusBadge status={progress.target.status} />}
    </span>
  )
}
