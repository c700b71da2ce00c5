import { useMemo } from 'react'
import { ChartGuard, TrendChart } from '../../../charts'
import type { SeriesRow } from '../../../domain/indicator-rows'
import { useMessages } from '../../../i18n/language'
import { chartMessages } from '../../../i18n/charts'
import TargetLine from '../../../place/targets/target-line'
import { targetPointOf } from '../../../place/targets/target-point'
import { useTargets } from '../../../place/targets/targets-context'
import { IndicatorInfo } from './indicator-info'
import { TrendTable } from './trend-table'
import './series-details.css'

const NOTHING_TO_CHOOSE: readonly [] = []
const nothing = () => undefined

interface SeriesDetailsProps {
  readonly row: SeriesRow
}

/** A kabupaten series in full: its line and target, each year with status and source, and what it means. */
export default function SeriesDetails({ row }: SeriesDetailsProps) {
  const messages = useMessages(chartMessages)
  const targets = useTargets()
  const { indicator, trend } = row
  const target = useMemo(() => targetPointOf(trend, targets), [trend, targets])
  return (
    <div className="series-details">
      <TargetLine region={trend.region.code} indicator={indicator} />
      <div className="series-details__figures">
        {trend.points.length > 1 && (
          <ChartGuard resetKey={trend}>
            <TrendChart
              trend={trend}
              place={messages.kabupaten}
              target={target}
              choices={NOTHING_TO_CHOOSE}
              choice=""
              onChoose={nothing}
            />
          </ChartGuard>
        )}
        <div>
          <TrendTable trend={trend} />
        </div>
      </div>
      <IndicatorInfo
        indicator={indicator}
        sourceId={trend.points.at(-1)?.source ?? indicator.source}
      />
    </div>
  )
}
