import { GraduationCap } from 'lucide-react'
import { memo, useMemo, useState } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Facility, IndicatorRole, Region, SchoolPoint } from '../../contract'
import { PlaceBars } from '../../charts/profile'
import type { Dataset } from '../../domain/dataset'
import { comparePlaces } from '../../domain/place-comparison'
import {
  listSchools,
  REGISTER_KINDS,
  SCHOOL_KINDS,
  SENIOR_KINDS,
  type SchoolsOfRegion,
} from '../../domain/schools-of-region'
import { leadOfCard, roleOf } from '../../domain/sections'
import { facilityMessages } from '../../i18n/facilities'
import { formatNumber } from '../../i18n/format'
import { useLanguage, useLocalized, useMessages, type Language } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { formatAddress } from '../../address/address'
import { OWN_UNSAID } from '../../address/navigation'
import { useAddress } from '../../address/address-store'
import { cardSources, factRow, sectionRows } from '../../place/fact-rows'
import { FacilityLine } from './facility-line'
import { FactTable } from './fact-table'
import type { ProfileProps } from './profile-props'
import { SectionCard } from './section-card'

type SchoolDistance = Extract<IndicatorRole, 'juniorDistance' | 'seniorDistance'>

interface EducationCardProps extends ProfileProps {
  /** Null while they are on their way. */
  readonly schools: readonly SchoolPoint[] | null
  readonly facilities: readonly Facility[] | null
  readonly hasFailed: boolean
}

/** Schools by kind, with their names, and how far the nearest upper secondary school is. */
export const EducationCard = memo(function EducationCard(props: EducationCardProps) {
  const dataset = useDataset()
  const { region, schools, facilities, hasFailed } = props
  const messages = useMessages(profileMessages)
  const language = useLanguage()
  const text = useLocalized()
  const { notes } = dataset.info
  const listed = useMemo(
    () => (schools && facilities ? listSchools(region, schools, facilities) : null),
    [region, schools, facilities],
  )
  const rate = leadOfCard(dataset, 'education')
  const comparison = useMemo(
    () => (rate?.levels.includes(region.level) ? comparePlaces(dataset, rate, region) : null),
    [dataset, rate, region],
  )
  const facts = useMemo(() => sectionRows(dataset, region, 'education'), [dataset, region])
  const isAway = useMemo(() => tellsAway(dataset, region), [dataset, region])
  const unplaced = useMemo(
    () => (schools ? unplacedSchools(dataset, region, schools, language) : ''),
    [dataset, region, schools, language],
  )
  const status = rate?.status[region.level] ?? 'perkiraan'
  // What is said of both lists would be wrong of one.
  const lacksList = (listed?.unlisted.length ?? 0) > 0
  return (
    <SectionCard
      area="education"
      icon={GraduationCap}
      component="masyarakat"
      title={messages.education}
      status={listed?.isUnknown === false && listed.total > 0 ? status : undefined}
      finding={
        listed
          ? schoolSentence(listed, region.type, isAway, notes, language)
          : hasFailed
            ? messages.pointsFailed
            : '…'
      }
      sources={cardSources(dataset, [
        comparison?.places[0]?.source ?? '',
        ...facts.map((row) => row.source),
      ])}
      notes={[
        listed?.isLowerBound && !lacksList ? text(notes.schoolsAtLeast) : '',
        lacksList ? '' : text(notes.schools),
        unplaced,
      ]}
    >
      {listed && listed.total > 0 && <SchoolCounts listed={listed} />}
      {comparison && <PlaceBars comparison={comparison} />}
      <FactTable
        region={region}
        rows={facts}
        caption={messages.factsOf(messages.education)}
        toldStatus={status}
      />
      {facilities && schools && (
        <FacilityLine
          region={region}
          facilities={facilities}
          schools={schools}
          kinds={SENIOR_KINDS}
          distance="seniorDistance"
          word="senior"
        />
      )}
      {listed && listed.total > 0 && <SchoolNames listed={listed} />}
      <SchoolsOnMap code={region.code} />
    </SectionCard>
  )
})

/** Whether the nearest of a kind lies outside a desa, as far as is known. */
function tellsAway(dataset: Dataset, region: Region) {
  return (distance: SchoolDistance): boolean => {
    const indicator = roleOf(dataset, distance)
    const value = indicator ? factRow(dataset, region, indicator).value : null
    return region.level !== 'desa' || (value ?? 0) > 0
  }
}

/** How many schools of a desa's kecamatan have no trusted point, so that one of them may be nearer. */
function unplacedSchools(
  dataset: Dataset,
  region: Region,
  schools: readonly SchoolPoint[],
  language: Language,
): string {
  const open = schools.filter(({ desa, kecamatan }) => desa === null && kecamatan === region.parent)
  const counts = REGISTER_KINDS.flatMap((kind) => {
    const count = open.filter((school) => school.kind === kind).length
    return count === 0 ? [] : `${formatNumber(count, 0, language)} ${kind}`
  })
  const kecamatan = dataset.regions.get(region.parent ?? '')?.name ?? ''
  return region.level !== 'desa' || counts.length === 0
    ? ''
    : facilityMessages[language].unplacedSchools(counts, kecamatan)
}

function schoolSentence(
  listed: SchoolsOfRegion,
  type: Region['type'],
  isAway: (distance: SchoolDistance) => boolean,
  notes: Dataset['info']['notes'],
  language: Language,
): string {
  const messages = profileMessages[language]
  const has = (kind: string) => listed.groups.some((group) => group.kind === kind)
  const counts = listed.groups.map(
    (group) => `${formatNumber(group.schools.length, 0, language)} ${group.kind}`,
  )
  if (listed.unlisted.length > 0) {
    const isAll = listed.unlisted.length === SCHOOL_KINDS.length
    return messages.schoolsUnlisted(counts, isAll ? [] : listed.unlisted)
  }
  if (listed.isUnknown) {
    if (type === 'kecamatan')
      return messages.undivided(counts, notes.layers.menengah, notes.schoolsUndivided[language])
    return counts.length === 0
      ? messages.schoolsUnknown(type === 'kelurahan')
      : messages.juniorsUnknown(counts, type === 'kelurahan')
  }
  const absent = [
    // A desa without a trusted point of an SD has one that is not known far more often than none.
    ...(listed.isLowerBound || has('SD') ? [] : ['SD']),
    ...(has('SMP') || !isAway('juniorDistance') ? [] : ['SMP']),
    ...(SENIOR_KINDS.some(has) || !isAway('seniorDistance') ? [] : ['SMA/SMK/MA']),
  ]
  return messages.schools(counts, absent)
}

function SchoolCounts({ listed }: { readonly listed: SchoolsOfRegion }) {
  const language = useLanguage()
  return (
    <dl className="school-counts">
      {SCHOOL_KINDS.map((kind) => {
        const count = listed.groups.find((group) => group.kind === kind)?.schools.length ?? 0
        return (
          <div key={kind} className={count === 0 ? 'school-counts__none' : ''}>
            <dt>{kind}</dt>
            <dd className="number">
              {listed.unlisted.includes(kind) ||
              (listed.isUnknown && REGISTER_KINDS.includes(kind)) ||
              // Of a desa the points are a lower bound: none is not known, it is not zero.
              (count === 0 && listed.isLowerBound && REGISTER_KINDS.includes(kind)) ||
              (count === 0 && listed.across.includes(kind))
                ? '–'
                : formatNumber(count, 0, language)}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** The names are many for a kabupaten: they are drawn when asked for. */
function SchoolNames({ listed }: { readonly listed: SchoolsOfRegion }) {
  const messages = useMessages(profileMessages)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className="school-names" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{messages.schoolNames(listed.total)}</summary>
      {isOpen &&
        listed.groups.map((group) => (
          <div key={group.kind}>
            <h3>
              {group.kind} ({group.schools.length})
            </h3>
            <ul>
              {group.schools.map((school) => (
                <li key={school.id}>
                  {school.name} <small>{messages[school.ownership]}</small>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </details>
  )
}

function SchoolsOnMap({ code }: { readonly code: string }) {
  const messages = useMessages(profileMessages)
  const address = useAddress()
  const href = formatAddress({
    ...address,
    page: 'peta',
    region: code,
    layers: ['sekolah'],
    ...OWN_UNSAID,
  })
  return (
    <a className="profile-link" href={href}>
      {messages.schoolsOnMap}
    </a>
  )
}
