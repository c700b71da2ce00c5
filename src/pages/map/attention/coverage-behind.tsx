import { useDataset } from '../../../data/dataset-context'
import type { Region } from '../../../contract'
import type { AttentionReason } from '../../../domain/attention'
import { thinCoverage } from '../../../domain/figure-coverage'
import { coverageAside } from '../../../i18n/coverage'
import { useLanguage } from '../../../i18n/language'

interface CoverageBehindProps {
  readonly reason: AttentionReason
  readonly area: Region
}

/** On how much of an area its figure rests, behind that figure, where that is thin. */
export function CoverageBehind({ reason, area }: CoverageBehindProps) {
  const dataset = useDataset()
  return coverageAside(thinCoverage(dataset, reason.indicator, reason.period, area), useLanguage())
}
