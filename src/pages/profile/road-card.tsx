import { Road } from 'lucide-react'
import { memo, useMemo } from 'react'
import { ChartGuard } from '../../charts'
import { RoadChart } from '../../charts/profile'
import { buildRoadCondition } from '../../domain/road-condition'
import { useLocalized, useMessages } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { AwaitedNote } from './awaited-note'
import { buildFactRows, cardSources } from '../../place/fact-rows'
import { FactTable } from './fact-table'
import type { ProfileProps } from './profile-props'
import { SectionCard } from './section-card'

const FACTS = ['jalan_mantap_persen', 'jarak_jalan', 'jarak_sungai', 'sinyal_internet', 'sinyal_4g']
const BY_CONDITION = ['jalan_baik', 'jalan_sedang', 'jalan_rusak', 'jalan_rusak_berat']
const OF_KABUPATEN = ['panjang_jalan_kabupaten', 'panjang_jalan_kabupaten_dibangun']

/** Kilometres by condition, and how near a road, a river and a signal are. */
export const RoadCard = memo(function RoadCard({ dataset, region }: ProfileProps) {
  const messages = useMessages(profileMessages)
  const text = useLocalized()
  const roads = useMemo(() => buildRoadCondition(dataset, region), [dataset, region])
  const facts = useMemo(() => buildFactRows(dataset, region, FACTS), [dataset, region])
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
        facts.filter((row) => row.value !== null || row.average !== null).map((row) => row.source),
      )}
      notes={[caveat ? text(caveat) : '']}
    >
      {roads && (
        <ChartGuard resetKey={roads}>
          <RoadChart roads={roads} />
        </ChartGuard>
      )}
      <AwaitedNote
        dataset={dataset}
        region={region}
        subject={messages.roadSubject}
        ids={BY_CONDITION}
        above={OF_KABUPATEN}
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
