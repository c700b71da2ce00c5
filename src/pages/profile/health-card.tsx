import { HeartPulse } from 'lucide-react'
import { memo, useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import { PlaceBars } from '../../charts/profile'
import type { Facility, FacilityKind, SchoolPoint } from '../../contract'
import { isMappable } from '../../domain/dataset'
import { comparePlaces } from '../../domain/place-comparison'
import { idsIn, leadOfCard } from '../../domain/sections'
import { isOfTopic } from '../../domain/topics'
import { useLanguage, useMessages } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { AwaitedNote } from './awaited-note'
import { cardSources, factRow, sectionRows } from '../../place/fact-rows'
import { FacilityLine } from './facility-line'
import { FactTable } from './fact-table'
import { hasOwnValue, placeSentence } from './place-sentence'
import type { ProfileProps } from './profile-props'
import { SectionCard } from './section-card'

const CENTRES: readonly FacilityKind[] = ['puskesmas']

interface HealthCardProps extends ProfileProps {
  /** Null while they are on their way. */
  readonly facilities: readonly Facility[] | null
  readonly schools: readonly SchoolPoint[] | null
}

/** Health care and what health depends on; a table of the health office joins by its topic. */
export const HealthCard = memo(function HealthCard({
  region,
  facilities,
  schools,
}: HealthCardProps) {
  const dataset = useDataset()
  const messages = useMessages(profileMessages)
  const language = useLanguage()
  const rate = leadOfCard(dataset, 'health')
  const comparison = useMemo(
    () => (rate ? comparePlaces(dataset, rate, region) : null),
    [dataset, rate, region],
  )
  const facts = useMemo(() => {
    const named = idsIn(dataset, 'health', region.level)
    const delivered = dataset.catalogue.indicators.filter(
      (indicator) =>
        indicator.levels.includes(region.level) &&
        isMappable(indicator) &&
        indicator.kind !== 'index' &&
        isOfTopic(indicator, 'kesehatan') &&
        indicator !== rate &&
        !named.includes(indicator.id),
    )
    return [
      ...sectionRows(dataset, region, 'health'),
      ...delivered.map((indicator) => factRow(dataset, region, indicator)),
    ]
  }, [dataset, region, rate])
  const awaited = useMemo(() => idsIn(dataset, 'healthAwaited', region.level), [dataset, region])
  const status = comparison?.places[0]?.status ?? 'resmi'
  return (
    <SectionCard
      area="health"
      icon={HeartPulse}
      component="kehidupan"
      title={messages.health}
      status={hasOwnValue(comparison) ? status : undefined}
      finding={comparison ? placeSentence(comparison, language) : messages.noHealth}
      sources={cardSources(dataset, [
        comparison?.places[0]?.source ?? '',
        ...facts.map((row) => row.source),
      ])}
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
          region={region}
          facilities={facilities}
          schools={schools}
          kinds={CENTRES}
          distance="healthCentreDistance"
          word="puskesmas"
        />
      )}
      <AwaitedNote region={region} subject={messages.healthSubject} ids={awaited} />
    </SectionCard>
  )
})
