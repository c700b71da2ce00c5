import { useMemo } from 'react'
import { useDataset } from '../../../data/dataset-context'
import type { Ranking } from '../../../domain/ranking-model'
import { listTrends } from '../../../domain/trend-options'
import { buildReferences } from '../../../domain/trend-references'
import { CompositionTable } from './composition-table'
import type { ComponentSectionProps } from './component-section-props'
import { DistributionTable } from './distribution-table'
import { RankingTable } from '../../../place/ranking-table'
import { TrendTable } from './trend-table'
import './tables.css'

interface TablesTabProps extends ComponentSectionProps {
  readonly ranking: Ranking
}

/** The charts in words and figures. */
export function TablesTab(props: TablesTabProps) {
  const dataset = useDataset()
  const { region, indicator, period, component, unitLevel, ranking } = props
  const trend = useMemo(
    () => listTrends(dataset, region, indicator, component)[0]?.trend,
    [dataset, region, indicator, component],
  )
  const references = useMemo(() => (trend ? buildReferences(dataset, trend) : []), [dataset, trend])
  return (
    <div className="panel-tables">
      <RankingTable ranking={ranking} />
      <div>
        {indicator.kind === 'category' ? (
          <CompositionTable region={region} indicator={indicator} period={period} />
        ) : (
          <DistributionTable indicator={indicator} period={period} level={unitLevel} />
        )}
        {trend && <TrendTable trend={trend} references={references} />}
      </div>
    </div>
  )
}
