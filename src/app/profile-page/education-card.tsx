import { GraduationCap, MapPin } from 'lucide-react'
import { memo, useMemo, useState } from 'react'
import type { SchoolPoint } from '../../contract'
import { PlaceBars } from '../../charts/profile'
import { findNearSchools, listSchools, type SchoolsOfRegion } from '../../domain/nearest-school'
import { comparePlaces } from '../../domain/place-comparison'
import { formatNumber } from '../../i18n/format'
import { useLanguage, useLocalized, useMessages, type Language } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { formatAddress } from '../../state/address'
import { useAddress } from '../../state/address-store'
import { buildFactRows, cardSources } from './fact-rows'
import { FactTable } from './fact-table'
import type { ProfileProps } from './profile-props'
import { SectionCard } from './section-card'

const RATE = 'sekolah_per_1000'
const FACTS = ['sd_per_1000', 'smp_per_1000', 'sma_per_1000']
const KINDS = ['SD', 'SMP', 'SMA', 'SMK', 'SLB'] as const

interface EducationCardProps extends ProfileProps {
  /** Null while they are on their way. */
  readonly schools: readonly SchoolPoint[] | null
  readonly hasFailed: boolean
}

/** Schools by kind, with their names, and how far the nearest SMA is. */
export const EducationCard = memo(function EducationCard(props: EducationCardProps) {
  const { dataset, region, schools, hasFailed } = props
  const messages = useMessages(profileMessages)
  const language = useLanguage()
  const text = useLocalized()
  const listed = useMemo(
    () => (schools ? listSchools(dataset, region, schools) : null),
    [dataset, region, schools],
  )
  const rate = dataset.indicators.get(RATE)
  const comparison = useMemo(
    () => (rate ? comparePlaces(dataset, rate, region) : null),
    [dataset, rate, region],
  )
  const facts = useMemo(() => buildFactRows(dataset, region, FACTS), [dataset, region])
  const status = rate?.status[region.level] ?? 'perkiraan'
  const caveat = rate?.caveat ?? dataset.indicators.get('sekolah')?.caveat
  return (
    <SectionCard
      area="education"
      icon={GraduationCap}
      component="masyarakat"
      title={messages.education}
      status={listed?.isUnknown === false ? status : undefined}
      finding={
        listed
          ? schoolSentence(listed, region.type === 'kelurahan', language)
          : hasFailed
            ? messages.pointsFailed
            : '…'
      }
      sources={cardSources(dataset, [rate?.source ?? '', ...facts.map((row) => row.source)])}
      notes={[listed?.isLowerBound ? messages.lowerBound : caveat ? text(caveat) : '']}
    >
      {listed && !listed.isUnknown && <SchoolCounts listed={listed} />}
      {comparison && <PlaceBars comparison={comparison} />}
      <FactTable
        region={region}
        rows={facts}
        caption={messages.factsOf(messages.education)}
        toldStatus={status}
      />
      {schools && <NearestSenior dataset={dataset} region={region} schools={schools} />}
      {listed && listed.total > 0 && <SchoolNames listed={listed} />}
      <SchoolsOnMap code={region.code} />
    </SectionCard>
  )
})

function schoolSentence(listed: SchoolsOfRegion, isKelurahan: boolean, language: Language): string {
  const messages = profileMessages[language]
  if (listed.isUnknown) return messages.schoolsUnknown(isKelurahan)
  const counts = listed.groups.map(
    (group) => `${formatNumber(group.schools.length, 0, language)} ${group.kind}`,
  )
  const absent = KINDS.filter(
    (kind) => kind !== 'SLB' && !listed.groups.some((group) => group.kind === kind),
  )
  return messages.schools(counts, absent)
}

function SchoolCounts({ listed }: { readonly listed: SchoolsOfRegion }) {
  const language = useLanguage()
  return (
    <dl className="school-counts">
      {KINDS.map((kind) => {
        const count = listed.groups.find((group) => group.kind === kind)?.schools.length ?? 0
        return (
          <div key={kind} className={count === 0 ? 'school-counts__none' : ''}>
            <dt>{kind}</dt>
            <dd className="number">{formatNumber(count, 0, language)}</dd>
          </div>
        )
      })}
    </dl>
  )
}

function NearestSenior({
  region,
  dataset,
  schools,
}: ProfileProps & { readonly schools: readonly SchoolPoint[] }) {
  const messages = useMessages(profileMessages)
  const language = useLanguage()
  const near = useMemo(() => findNearSchools(region, schools, ['SMA', 'SMK'], 1), [region, schools])
  // From the middle of a whole kabupaten the nearest school tells nothing.
  if (region.level === 'kabupaten') return null
  const kecamatan = dataset.regions.path(region.code).find(({ level }) => level === 'kecamatan')
  // A school whose coordinates contradict its kecamatan is not measured, and may be the nearest.
  const unplaced = schools.filter(
    ({ kind, kecamatan: stated, coordinates }) =>
      ['SMA', 'SMK'].includes(kind) && stated === kecamatan?.code && coordinates !== 'cocok',
  ).length
  const place =
    near.kind === 'found' && near.nearest.school.desa !== null
      ? (dataset.regions.get(near.nearest.school.desa)?.name ?? '')
      : ''
  return (
    <p className="nearest-school">
      <MapPin aria-hidden size={14} />
      <span>
        {messages.nearestSenior}:{' '}
        {near.kind === 'found' ? (
          <>
            <b>{near.nearest.school.name}</b>
            {place !== '' && `, ${place}`},{' '}
            <b className="number">{formatNumber(near.nearest.km, 1, language)} km</b>{' '}
            {messages.asTheCrowFlies}
          </>
        ) : near.kind === 'noPlace' ? (
          messages.noDistance
        ) : (
          messages.noSenior
        )}
        {unplaced > 0 && kecamatan && <> {messages.unplacedSenior(unplaced, kecamatan.name)}</>}
      </span>
    </p>
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
    extra: {},
  })
  return (
    <a className="profile-link" href={href}>
      {messages.schoolsOnMap}
    </a>
  )
}
