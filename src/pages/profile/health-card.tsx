import { HeartPulse } from 'lucide-react'
import { memo, useMemo } from 'react'
import { PlaceBars } from '../../charts/profile'
import type { Facility, FacilityKind, SchoolPoint } from '../../contract'
import { isMappable } from '../../domain/dataset'
import { comparePlaces } from '../../domain/place-comparison'
import { isOfTopic } from '../../domain/topics'
import { useLanguage, useMessages } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { AwaitedNote } from './awaited-note'
import { buildFactRows, cardSources } from '../../place/fact-rows'
import { FacilityLine } from './facility-line'
import { FactTable } from './fact-table'
import { hasOwnValue, placeSentence } from './place-sentence'
import type { ProfileProps } from './profile-props'
import { SectionCard } from './section-card'

const RATE = 'faskes_per_1000'
const CENTRES: readonly FacilityKind[] = ['puskesmas']
const FACTS = ['faskes', 'rumah_sakit', 'listrik', 'air_minum', 'kumuh', 'stunting_balita']
const OF_KABUPATEN = ['dbd_per_100rb', 'posyandu', 'umur_harapan_hidup']
/** What the health office is asked for; a table of it fills the rows above. */
const OF_OFFICE = [
  'faskes_puskesmas',
  'faskes_pustu',
  'faskes_poskesdes',
  'faskes_posyandu',
  'faskes_klinik',
  'nakes_dokter',
  'nakes_perawat',
  'nakes_bidan',
  'balita_stunting',
  'balita_diukur',
]

interface HealthCardProps extends ProfileProps {
  /** Null while they are on their way. */
  readonly facilities: readonly Facility[] | null
  readonly schools: readonly SchoolPoint[] | null
}

/** Health care and what health depends on; a table of the health office joins by its topic. */
export const HealthCard = memo(function HealthCard({
  dataset,
  region,
  facilities,
  schools,
}: HealthCardProps) {
  const messages = useMessages(profileMessages)
  const language = useLanguage()
  const rate = dataset.indicators.get(RATE)
  const comparison = useMemo(
    () => (rate ? comparePlaces(dataset, rate, region) : null),
    [dataset, rate, region],
  )
  const facts = useMemo(() => {
    const known = [...FACTS, ...(region.level === 'kabupaten' ? OF_KABUPATEN : [])]
    const delivered = dataset.catalogue.indicators
      .filter(
        (indicator) =>
          indicator.levels.includes(region.level) &&
          isMappable(indicator) &&
          indicator.kind !== 'index' &&
          isOfTopic(indicator, 'kesehatan'),
      )
      .map(({ id }) => id)
      .filter((id) => id !== RATE && !known.includes(id))
    return buildFactRows(dataset, region, [...known, ...delivered])
  }, [dataset, region])
  const status = rate?.status[region.level] ?? 'resmi'
  return (
    <SectionCard
      area="health"
      icon={HeartPulse}
      component="kehidupan"
      title={messages.health}
      status={hasOwnValue(comparison) ? status : undefined}
      finding={comparison ? placeSentence(comparison, language) : messages.noHealth}
      sources={cardSources(dataset, [rate?.source ?? '', ...facts.map((row) => row.source)])}
    >
      {comparison && <PlaceBars comparison={comparison} />}
      <FactTable
        region={region}
        rows={facts}
        caption={messages.factsOf(messages.health)}
        toldStatus={status}
        limit={9}
      />
      {facilities && schools && (
        <FacilityLine
          dataset={dataset}
          region={region}
          facilities={facilities}
          schools={schools}
          kinds={CENTRES}
          distance="jarak_puskesmas"
          word="puskesmas"
        />
      )}
      <AwaitedNote
        dataset={dataset}
        region={region}
        subject={messages.healthSubject}
        ids={OF_OFFICE}
      />
    </SectionCard>
  )
})
