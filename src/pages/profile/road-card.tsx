import { Road } from 'lucide-react'
import { memo, useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import { ChartGuard } from '../../charts'
import { RoadChart } from '../../charts/profile'
import { buildRoadCondition } from '../../domain/road-condition'
import { idsIn } from '../../domain/sections'
import { useLocalized, useMessages } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { AwaitedNote } from './awaited-note'
import { cardSources, sectionRows } from '../../place/fact-rows'
import { FactTable } from './fact-table'
import type { ProfileProps } from './profile-props'
import { SectionCard } from './section-card'

/** Kilometres by condition, and how near a road, a river and a signal are. */
export const RoadCard = memo(function RoadCard({ region }: ProfileProps) {
  const dataset = useDataset()
  const messages = useMessages(profileMessages)
  const text = useLocalized()
  const roads = useMemo(() => buildRoadCondition(dataset, region), [dataset, region])
  const facts = useMemo(() => sectionRows(dataset, region, 'roads'), [dataset, region])
  const series = useMemo(() => idsIn(dataset, 'roadSeries', region.level), [dataset, region])
  const caveat = roads?.parts[0]?.indicator.caveat
  return (
    <SectionCard
      area="roads"
      icon={Road}
      component="mobilitas"
      title={messages.roads}
      status={roads?.status}
      sources={cardSources(
        dataset,
        [
          ...(roads?.parts ?? []),
          ...facts.filter((row) => row.value !== null || row.average !== null),
        ].map(({ source }) => source),
      )}
      notes={[caveat ? text(caveat) : '']}
    >
      {roads && (
        <ChartGuard resetKey={roads}>
          <RoadChart roads={roads} />
        </ChartGuard>
      )}
      <AwaitedNote
        region={region}
        subject={messages.roadSubject}
        ids={dataset.catalogue.sections.roadConditions}
        above={series}
      />
      <FactTable
        region={region}
        rows={facts}
        caption={messages.factsOf(messages.roads)}
        toldStatus={roads?.status ?? 'perkiraan'}
      />
    </SectionCard>
  )
})
