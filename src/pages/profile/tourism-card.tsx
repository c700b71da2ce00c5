import { TreePalm } from 'lucide-react'
import { memo, useMemo, useState } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { TourismSite } from '../../contract'
import { roleOf } from '../../domain/sections'
import { listTourismSites, type NamedSite } from '../../domain/tourism-sites'
import { formatNumber, formatPeriod } from '../../i18n/format'
import { useLanguage, useMessages } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { statusMessages } from '../../i18n/status'
import { cardSources } from '../../place/fact-rows'
import { ProfileLink } from './profile-link'
import type { ProfileProps } from './profile-props'
import { SectionCard } from './section-card'

interface TourismCardProps extends ProfileProps {
  /** Null while they are on their way. */
  readonly sites: readonly TourismSite[] | null
  readonly hasFailed: boolean
}

const FIRST = 6

/** The named places to visit; a list of names, so that none listed is not none. */
export const TourismCard = memo(function TourismCard(props: TourismCardProps) {
  const dataset = useDataset()
  const { region, sites, hasFailed } = props
  const messages = useMessages(profileMessages)
  const { noData } = useMessages(statusMessages)
  const language = useLanguage()
  const [showsAll, setShowsAll] = useState(false)
  const listed = useMemo(() => (sites ? listTourismSites(region, sites) : null), [region, sites])
  const own = listed?.own ?? []
  const unplaced = listed?.unplaced ?? []
  const status = roleOf(dataset, 'tourismSites')?.status[region.level] ?? 'perkiraan'
  const visitors = listed?.visitors ?? null
  return (
    <SectionCard
      area="tourism"
      icon={TreePalm}
      component="kehidupan"
      title={messages.tourism}
      status={own.length === 0 ? undefined : status}
      finding={
        !listed
          ? hasFailed
            ? messages.pointsFailed
            : '…'
          : own.length === 0
            ? messages.noSites(region.type)
            : messages.sites(own.length, region.type)
      }
      sources={cardSources(
        dataset,
        [...own, ...unplaced].map(({ site }) => site.source),
      )}
      notes={[messages.sitesIncomplete]}
    >
      {own.length > 0 && (
        <ul className="tourism-sites">
          {(showsAll ? own : own.slice(0, FIRST)).map((entry) => (
            <Site key={entry.site.name} entry={entry} region={region} />
          ))}
        </ul>
      )}
      {own.length > FIRST && (
        <button
          type="button"
          className="profile-more"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? messages.fewer : messages.all(own.length)}
        </button>
      )}
      <dl className="profile-lines">
        <div>
          <dt>
            {visitors
              ? messages.visitors(formatPeriod(visitors.period, language), visitors.of)
              : messages.visitorsUnknown}
          </dt>
          {visitors ? (
            <dd className="number">{formatNumber(visitors.count, 0, language)}</dd>
          ) : (
            <dd className="profile-missing">{noData}</dd>
          )}
        </div>
      </dl>
      {unplaced.length > 0 && (
        <p className="tourism-card__unplaced">
          {messages.unplaced(unplaced.map(({ name }) => name))}
        </p>
      )}
    </SectionCard>
  )
})

function Site({ entry, region }: ProfileProps & { readonly entry: NamedSite }) {
  const dataset = useDataset()
  const messages = useMessages(profileMessages)
  const language = useLanguage()
  const { site, name, note } = entry
  const place = dataset.regions.get(site.desa ?? site.kecamatan)
  const isElsewhere = place !== undefined && place.code !== region.code
  return (
    <li>
      <b>{name}</b>
      <span>
        {[messages.siteKind(site.kind), note].filter((part) => part !== '').join('; ')}
        {isElsewhere && (
          <>
            {'; '}
            <ProfileLink code={place.code}>
              {site.desa === null ? messages.inKecamatan(place.name) : place.name}
            </ProfileLink>
          </>
        )}
      </span>
      {site.visitors && (
        <span className="number">
          {messages.siteVisitors(
            formatNumber(site.visitors.count, 0, language),
            formatPeriod(site.visitors.period, language),
          )}
        </span>
      )}
    </li>
  )
}
