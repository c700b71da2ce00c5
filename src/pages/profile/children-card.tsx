import { ListOrdered } from 'lucide-react'
import { memo, useCallback, useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Indicator, Period, RegionCode } from '../../contract'
import { ChartGuard, CompositionChart, RankingChart } from '../../charts'
import { buildComposition } from '../../domain/composition'
import { latestPeriod } from '../../domain/dataset'
import { buildRanking } from '../../domain/ranking'
import { roleOf } from '../../domain/sections'
import { sourceIdAt } from '../../domain/source-at'
import { formatPeriod } from '../../i18n/format'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { useHover } from '../../state/hover-store'
import { RankingTable } from '../../place/ranking-table'
import { cardSources } from '../../place/fact-rows'
import type { ProfileProps } from './profile-props'
import { SectionCard } from './section-card'

interface ChildrenCardProps extends ProfileProps {
  /** Indicator and year of the address. */
  readonly indicator: Indicator
  readonly period: Period
  readonly onSelectRegion: (code: RegionCode) => void
}

const NONE: ReadonlySet<RegionCode> = new Set()

/** The parts of a kecamatan or the kabupaten: their official status, composed, and one figure ranked. */
export const ChildrenCard = memo(function ChildrenCard(props: ChildrenCardProps) {
  const dataset = useDataset()
  const { region, indicator, period, onSelectRegion } = props
  const messages = useMessages(profileMessages)
  const language = useLanguage()
  const text = useLocalized()
  const hovered = useHover((state) => state.region)
  const setHovered = useHover((state) => state.setRegion)
  const ranking = useMemo(
    () => buildRanking(dataset, region.code, indicator, period),
    [dataset, region, indicator, period],
  )
  const composition = useMemo(() => {
    const composed = roleOf(dataset, 'villageStatus')
    return composed
      ? buildComposition(dataset, region.code, composed, latestPeriod(composed))
      : null
  }, [dataset, region])
  const rows = useMemo(() => new Set(ranking.rows.map((row) => row.code)), [ranking])
  const rowOf = useCallback(
    (code: RegionCode | null) =>
      dataset.regions.path(code ?? '').find((entry) => rows.has(entry.code))?.code ?? null,
    [dataset, rows],
  )
  return (
    <SectionCard
      area="children"
      icon={ListOrdered}
      component={null}
      title={messages.children(region.level)}
      status={ranking.status}
      finding={messages.childrenRanked(text(indicator.shortName), formatPeriod(period, language))}
      sources={cardSources(dataset, [
        sourceIdAt(indicator, period),
        composition ? sourceIdAt(composition.indicator, composition.period) : '',
      ])}
    >
      <div className="children-card__charts">
        <ChartGuard resetKey={ranking}>
          <RankingChart
            ranking={ranking}
            selected={null}
            activeRow={rowOf(hovered)}
            activeTick={hovered}
            emphasised={NONE}
            onHoverRegion={setHovered}
            onSelectRegion={onSelectRegion}
          />
        </ChartGuard>
        {composition && (
          <ChartGuard resetKey={composition}>
            <CompositionChart composition={composition} />
          </ChartGuard>
        )}
      </div>
      <details className="children-card__table">
        <summary>{messages.asTable}</summary>
        <RankingTable ranking={ranking} />
      </details>
    </SectionCard>
  )
})
