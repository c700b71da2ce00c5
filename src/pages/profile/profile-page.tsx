import { memo, useEffect, useMemo, useRef } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Facility, SchoolPoint, TourismSite } from '../../contract'
import type { View } from '../../domain/view'
import { useMessages } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { IntentsContext, type PanelIntents } from '../../place/intents-context'
import { goToIndicator, goToProfile } from '../../address/intents'
import { ChildrenCard } from './children-card'
import { ComponentSectionCard } from './component-card'
import { EducationCard } from './education-card'
import { HealthCard } from './health-card'
import { KeyFigures } from './key-figures'
import { PopulationCard } from './population-card'
import { ProfileAside } from './profile-aside'
import { RoadCard } from './road-card'
import { SeriesSection } from './series-section'
import { SimilarCard } from './similar-card'
import { StandingCard } from './standing-card'
import { TourismCard } from './tourism-card'
import './profile-page.css'
import './profile-aside.css'
import './profile-cards.css'

interface ProfilePageProps {
  readonly view: View
  /** Null while they are on their way, and when they cannot be had: `failed` tells which. */
  readonly schools: readonly SchoolPoint[] | null
  readonly facilities: readonly Facility[] | null
  readonly sites: readonly TourismSite[] | null
  readonly failed?: { readonly schools: boolean; readonly sites: boolean }
}

/** Everything known of one region on one page: the kabupaten, a kecamatan, a desa or a kelurahan. */
export const ProfilePage = memo(function ProfilePage(props: ProfilePageProps) {
  const dataset = useDataset()
  const { view, schools, facilities, sites, failed } = props
  const { region, indicator, period } = view
  const messages = useMessages(profileMessages)
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Beside the aside the cards scroll; on a narrow screen the page around them does.
    const cards = body.current
    if (!cards) return
    cards.scrollTop = 0
    const page = cards.closest('main')
    if (page) page.scrollTop = 0
  }, [region.code])
  const intents = useMemo(
    (): PanelIntents => ({
      hover: () => undefined,
      selectRegion: goToProfile,
      selectIndicator: goToIndicator,
      selectComponent: () => undefined,
      selectPeriod: () => undefined,
    }),
    [],
  )
  const place = { region }
  const hasParts = region.level !== 'desa'
  return (
    <IntentsContext value={intents}>
      <div className={`profile profile--${region.level}`}>
        <ProfileAside view={view} />
        <div className="profile__body" ref={body}>
          <KeyFigures {...place} />
          {/* Another region's choices (a year, an open list) are not this one's. */}
          <div className="profile__cards" key={region.code}>
            <PopulationCard {...place} />
            <EducationCard
              {...place}
              schools={schools}
              facilities={facilities}
              hasFailed={failed?.schools ?? false}
            />
            <HealthCard {...place} facilities={facilities} schools={schools} />
            <TourismCard {...place} sites={sites} hasFailed={failed?.sites ?? false} />
            <RoadCard {...place} />
            {hasParts && (
              <ChildrenCard
                {...place}
                indicator={indicator}
                period={period}
                onSelectRegion={goToProfile}
              />
            )}
            <ComponentSectionCard {...place} component="ekonomi" />
            <ComponentSectionCard {...place} component="lingkungan" />
            <ComponentSectionCard {...place} component="tata-kelola" />
            <StandingCard {...place} />
            <SimilarCard {...place} />
            {region.level === 'kabupaten' && <SeriesSection />}
          </div>
          <footer className="profile__foot">
            <span>{messages.statuses}</span>
            <span>{messages.edition(dataset.edition)}</span>
          </footer>
        </div>
      </div>
    </IntentsContext>
  )
})
