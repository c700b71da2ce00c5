import { useMemo } from 'react'
import { useDataset } from '../../../data/dataset-context'
import type { RegionCode } from '../../../contract'
import {
  ChartGuard,
  CompositionChart,
  distributionTitle,
  Histogram,
  RankingChart,
} from '../../../charts'
import { buildComposition } from '../../../domain/composition'
import { buildDistribution, markOf } from '../../../domain/distribution'
import { findInDistribution } from '../../../domain/distribution-finding'
import type { Ranking } from '../../../domain/ranking-model'
import { aimRanking } from '../../../domain/ranking-target'
import type { Statement } from '../../../domain/sentence-types'
import { useLanguage } from '../../../i18n/language'
import { useTargets } from '../../../place/targets/targets-context'
import type { ComponentSectionProps } from './component-section-props'
import { useHovered, useIntents } from '../../../place/intents-context'
import { TrendPanel } from './trend-panel'

interface ChartsTabProps extends ComponentSectionProps {
  readonly ranking: Ranking
}

export function ChartsTab(props: ChartsTabProps) {
  const { region, indicator, component, ranking, statements } = props
  return (
    <div className="charts-tab">
      <ChartGuard resetKey={ranking}>
        <LinkedRanking region={region} ranking={ranking} statements={statements} />
      </ChartGuard>
      <div className="charts-tab__side">
        <ChartGuard resetKey={ranking}>
          {indicator.kind === 'category' ? (
            <LinkedComposition region={region} ranking={ranking} />
          ) : (
            <LinkedHistogram {...props} />
          )}
        </ChartGuard>
        <ChartGuard resetKey={ranking}>
          <TrendPanel region={region} indicator={indicator} component={component} />
        </ChartGuard>
      </div>
    </div>
  )
}

function LinkedRanking(props: Pick<ChartsTabProps, 'region' | 'ranking' | 'statements'>) {
  const dataset = useDataset()
  const { region, statements } = props
  const targets = useTargets()
  const { ranking, target } = useMemo(
    () => aimRanking(props.ranking, targets),
    [props.ranking, targets],
  )
  const hovered = useHovered()
  const intents = useIntents()
  const emphasised = useMemo(() => namedRegions(statements), [statements])
  const rows = useMemo(() => new Set(ranking.rows.map((row) => row.code)), [ranking])
  const rowOf = (code: RegionCode | null) =>
    dataset.regions
      .path(code ?? '')
      .map((entry) => entry.code)
      .find((entry) => rows.has(entry)) ?? null
  return (
    <RankingChart
      ranking={ranking}
      target={target}
      selected={rowOf(region)}
      activeRow={rowOf(hovered) ?? rowOf(region)}
      activeTick={rowOf(hovered) === null ? region : hovered}
      emphasised={emphasised}
      onHoverRegion={intents.hover}
      onSelectRegion={intents.selectRegion}
    />
  )
}

function namedRegions(statements: readonly Statement[]): ReadonlySet<RegionCode> {
  const slots = statements.flatMap((statement) => Object.values(statement.slots))
  return new Set(
    slots.flatMap((slot) => (slot.kind === 'region' && !slot.isSubject ? slot.code : [])),
  )
}

function LinkedHistogram(props: ChartsTabProps) {
  const dataset = useDataset()
  const { region, indicator, period, unitLevel } = props
  const language = useLanguage()
  const hovered = useHovered()
  const distribution = useMemo(
    () => buildDistribution(dataset, indicator, period, unitLevel),
    [dataset, indicator, period, unitLevel],
  )
  const title = useMemo(
    () =>
      distributionTitle(distribution, findInDistribution(dataset, distribution, region), language),
    [dataset, distribution, region, language],
  )
  const mark = markOf(dataset, distribution, hovered) ?? markOf(dataset, distribution, region)
  return <Histogram distribution={distribution} title={title} mark={mark} />
}

function LinkedComposition(props: Pick<ChartsTabProps, 'region' | 'ranking'>) {
  const dataset = useDataset()
  const { region, ranking } = props
  const composition = useMemo(
    () => buildComposition(dataset, region, ranking.indicator, ranking.period),
    [dataset, region, ranking],
  )
  return <CompositionChart composition={composition} />
}
