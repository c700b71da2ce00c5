import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react'
import type { Boundaries, RegionCode } from '../../contract'
import {
  facilitiesQuery,
  geometryQuery,
  islandsQuery,
  riceLandQuery,
  schoolsQuery,
  tourismQuery,
} from '../../data/queries'
import { buildChoropleth, type Choropleth } from '../../domain/choropleth'
import { leadIndicator, type Dataset } from '../../domain/dataset'
import type { View } from '../../domain/view'
import { homeMessages } from '../../i18n/home'
import { useLanguage, useMessages } from '../../i18n/language'
import { largestRadius, RegionMap, type Rect } from '../../map'
import { useAddress } from '../../state/address-store'
import { useHover } from '../../state/hover-store'
import { useTheme } from '../../ui/theme'
import { PHONE, useMediaQuery } from '../../ui/use-media-query'
import { readAttentionView } from '../attention/attention-view'
import { SaveItems } from '../map-options/export/save-items'
import { choosePair, isMeasured } from '../map-options/map-options'
import { OptionItems } from '../map-options/option-items'
import { describePair } from '../map-options/pair/describe-pair'
import type { PairView } from '../map-options/pair/pair-view'
import { usePair } from '../map-options/pair/use-pair'
import { isFacilityLayer, placeFacilities } from '../map-options/facilities/map-facilities'
import { placeSites, type PlacedSites } from '../map-options/tourism/map-sites'
import { useMapOptions, type ChosenView } from '../map-options/use-map-options'
import { RegionPanel } from '../panel/region-panel'
import { keepEarlyKeys } from '../search/early-keys'
import { goToComponent, goToIndicator, goToPeriod, goToRegion } from '../shell/intents'
import { LoadState } from '../shell/load-state'
import { useDataReady } from '../shell/use-data-ready'
import { readComparison } from '../time/comparison-address'
import type { ChangeView } from '../time/change-view'
import { describeChange } from '../time/describe-change'
import { useChange } from '../time/use-change'
import { useTargets } from '../targets/targets-context'
import { WithTargets } from '../targets/with-targets'
import { describeRegion } from './describe-region'
import { HomeActions } from './home-actions'
import { LayersMenu } from './layers-menu'
import { Legend } from './legend'
import { Rail } from './rail'
import { useMapChrome, type MapChrome } from './use-map-chrome'
import './home.css'

const IndicatorChooser = lazy(async () => ({
  default: (await import('../search/indicator-chooser')).IndicatorChooser,
}))

const PairLegend = lazy(() => import('../map-options/pair/pair-legend'))
const ChangeLegend = lazy(() => import('../time/change-legend'))
const ClassEditor = lazy(() => import('../map-options/classes/class-editor'))

interface HomePageProps {
  readonly dataset: Dataset
  readonly view: View
  readonly onOpenTable: () => void
}

/** The home page; targets come after its first picture. */
export function HomePage(props: HomePageProps) {
  return (
    <WithTargets>
      <LinkedViews {...props} />
    </WithTargets>
  )
}

/** The map and the six components, linked: every choice on either side is one change of the address. */
function LinkedViews({ dataset, view: asked, onOpenTable }: HomePageProps) {
  const messages = useMessages(homeMessages)
  const [choosing, setChoosing] = useState(false)
  // On a phone the list has the screen: three regions with their why take more than a third of it.
  const [tallWith, setTallWith] = useState({ charts: false, list: true })
  const phone = useMediaQuery(PHONE)
  const hovered = useHover((state) => state.region)
  const setHovered = useHover((state) => state.setRegion)
  const { extra } = useAddress()
  const showsAttention = readAttentionView(extra).isOpen
  const content = showsAttention ? 'list' : 'charts'
  const tall = tallWith[content]
  const chosen = useMapOptions(dataset, asked)
  const { view, variant } = chosen
  const { region, indicator, period, component, unitLevel } = view
  const choropleth = useMemo(
    () => buildChoropleth(dataset, { region: region.code, indicator, period, unitLevel, variant }),
    [dataset, region, indicator, period, unitLevel, variant],
  )
  const pair = usePair(dataset, choropleth, chosen.other)
  const compared = pair ? null : readComparison(extra, indicator, period)
  const change = useChange(dataset, choropleth, compared)
  const [isPairing, setIsPairing] = useState(false)
  return (
    <div className={tall ? 'home home--tall' : 'home'}>
      <MapSide
        dataset={dataset}
        chosen={chosen}
        choropleth={pair?.choropleth ?? change?.choropleth ?? choropleth}
        pair={pair}
        change={change}
        onChooseIndicator={() => {
          keepEarlyKeys()
          setChoosing(true)
        }}
        onChoosePair={() => {
          keepEarlyKeys()
          setIsPairing(true)
        }}
      />
      <div className="home__panel">
        <button
          type="button"
          className="home__handle"
          aria-label={tall ? messages.sheetLess : messages.sheetMore}
          aria-expanded={tall}
          onClick={() => {
            setTallWith({ ...tallWith, [content]: !tall })
          }}
        />
        <RegionPanel
          dataset={dataset}
          region={region.code}
          indicator={indicator}
          period={period}
          component={component}
          unitLevel={unitLevel}
          compact={phone}
          showsAttention={showsAttention}
          bivariate={pair?.bivariate ?? null}
          hovered={hovered}
          onHover={setHovered}
          onSelectRegion={goToRegion}
          onSelectIndicator={goToIndicator}
          onSelectComponent={(id) => {
            const lead = leadIndicator(dataset, id)
            if (lead) goToComponent(id, lead.id)
          }}
          onSelectPeriod={goToPeriod}
          actions={<HomeActions dataset={dataset} region={region} onOpenTable={onOpenTable} />}
        />
      </div>
      {choosing && (
        <Suspense fallback={null}>
          <IndicatorChooser
            dataset={dataset}
            current={indicator.id}
            open
            onSelect={goToIndicator}
            onClose={() => {
              setChoosing(false)
            }}
          />
        </Suspense>
      )}
      {isPairing && (
        <Suspense fallback={null}>
          <IndicatorChooser
            dataset={onlyPairs(dataset, view)}
            current={chosen.other?.id ?? ''}
            open
            onSelect={choosePair}
            onClose={() => {
              setIsPairing(false)
            }}
          />
        </Suspense>
      )}
    </div>
  )
}

/** CSS pixels kept free round the framed area; the bottom carries the scale bar. */
const MAP_PADDING = { top: 20, right: 24, bottom: 44, left: 24 }
const MAP_CONTROLS = { top: 21, right: 21 }
/** On a phone the sheet's round corners overlap the map. */
const SHEET_OVERLAP = 18
const PHONE_PADDING = { top: 60, right: 12, bottom: SHEET_OVERLAP + 10, left: 12 }
/** The buttons hang below the room reserved for the legend, or lie in a row where that is too low. */
const PHONE_CONTROLS = { top: 186, right: 12 }
const PHONE_CONTROLS_END = PHONE_CONTROLS.top + 198
const PHONE_CONTROLS_ROW = { bottom: 26, right: 12 }
/** The scale bar in the lower left corner: width, height and distance from the bottom. */
const PHONE_SCALE = { width: 150, height: 20, bottom: 24 }

/** What the phone's map keeps free, and where its buttons are. */
function phoneLayout({ height, obstacles }: MapChrome) {
  const { width, height: tall, bottom } = PHONE_SCALE
  const scale: Rect = { x: 0, y: height - bottom - tall, width, height: tall }
  const hasRoom = height - SHEET_OVERLAP >= PHONE_CONTROLS_END
  return {
    padding: PHONE_PADDING,
    obstacles: [...obstacles, scale],
    controls: hasRoom ? PHONE_CONTROLS : PHONE_CONTROLS_ROW,
  }
}

const NOWHERE: PlacedSites = { sites: [], unplaced: [] }

interface MapSideProps {
  readonly dataset: Dataset
  readonly chosen: ChosenView
  readonly choropleth: Choropleth
  /** Two indicators at once. */
  readonly pair: PairView | null
  readonly change: ChangeView | null
  readonly onChooseIndicator: () => void
  readonly onChoosePair: () => void
}

/** The catalogue without what cannot stand beside the view's indicator. */
function onlyPairs(dataset: Dataset, { indicator, unitLevel }: View): Dataset {
  const indicators = dataset.catalogue.indicators.filter(
    (entry) => entry.id !== indicator.id && isMeasured(entry, unitLevel),
  )
  return { ...dataset, catalogue: { ...dataset.catalogue, indicators } }
}

function MapSide(props: MapSideProps) {
  const { dataset, chosen, choropleth, pair, change, onChooseIndicator } = props
  const { view, choice } = chosen
  const [isClassing, setIsClassing] = useState(false)
  const openClasses = useCallback(() => {
    setIsClassing(true)
  }, [])
  const messages = useMessages(homeMessages)
  const language = useLanguage()
  const theme = useTheme()
  const { layers } = useAddress()
  const geometry = useQuery(geometryQuery)
  const schools = useQuery({ ...schoolsQuery, enabled: layers.includes('sekolah') })
  const tourism = useQuery({ ...tourismQuery, enabled: layers.includes('wisata') })
  const facilities = useQuery({ ...facilitiesQuery, enabled: layers.some(isFacilityLayer) })
  const riceLand = useQuery({ ...riceLandQuery, enabled: layers.includes('padi') })
  const islands = useQuery({ ...islandsQuery, enabled: layers.includes('pulau') })
  const hovered = useHover((state) => state.region)
  const setHovered = useHover((state) => state.setRegion)
  const isolatedClass = useHover((state) => state.legendClass)
  const { regions } = dataset
  const phone = useMediaQuery(PHONE)
  const section = useRef<HTMLElement>(null)
  const chrome = useMapChrome(section)
  const layout = useMemo(() => {
    if (!chrome) return null
    if (phone) return phoneLayout(chrome)
    return { padding: MAP_PADDING, obstacles: chrome.obstacles, controls: MAP_CONTROLS }
  }, [chrome, phone])
  const targets = useTargets()
  const isAimed = targets.some((target) => target.indicator === view.indicator.id)
  const aims = isAimed ? targets : undefined
  const describe = useMemo(
    () =>
      pair
        ? describePair(dataset, pair.bivariate, language)
        : change
          ? describeChange(dataset, change.change, language)
          : describeRegion(dataset, choropleth, language, aims),
    [dataset, choropleth, pair, change, language, aims],
  )
  const placed = useMemo(() => {
    const tourist =
      tourism.data && layers.includes('wisata')
        ? placeSites(tourism.data.sites, regions, language)
        : NOWHERE
    const built = facilities.data
      ? placeFacilities(facilities.data.facilities, layers, regions, language)
      : NOWHERE
    return {
      sites: [...tourist.sites, ...built.sites],
      unplaced: [...tourist.unplaced, ...built.unplaced],
    }
  }, [tourism.data, facilities.data, layers, regions, language])
  useDataReady(geometry.isSuccess)
  const framed = regions.get(choropleth.frame) ?? regions.root
  const kelurahanMissing = regions
    .units(framed.code)
    .filter(
      (unit) =>
        unit.type === 'kelurahan' &&
        choropleth.cells[regions.position(unit.code) - firstUnitPosition(dataset)]?.value === null,
    ).length

  /** A click goes one level down toward what was clicked; beside the frame it goes to that kecamatan. */
  const select = (code: RegionCode) => {
    const clicked = regions.get(code)
    if (!clicked) return
    const sameFrame = clicked.code === framed.code || clicked.parent === framed.code
    const toDesa = clicked.level === 'desa' && sameFrame && framed.level === 'kecamatan'
    goToRegion(clicked.level !== 'desa' || toDesa ? code : (clicked.parent ?? code))
  }
  const goUp = () => {
    if (view.region.parent !== null) goToRegion(view.region.parent)
  }
  return (
    <section ref={section} className="home__map" aria-label={messages.map}>
      {geometry.data && layout ? (
        <RegionMap
          regions={regions}
          geometry={geometry.data}
          choropleth={choropleth}
          theme={theme}
          label={messages.mapLabel}
          {...layout}
          hovered={hovered}
          isolatedClass={isolatedClass}
          {...(schools.data && layers.includes('sekolah') && { schools: schools.data.schools })}
          {...(islands.data && layers.includes('pulau') && { islands: islands.data.islands })}
          sites={placed.sites}
          {...(riceLand.data && layers.includes('padi') && { areas: riceLand.data as Boundaries })}
          describe={describe}
          onHover={setHovered}
          onSelect={select}
          onOpen={goToRegion}
          onUp={goUp}
          attribution={phone ? '' : messages.attribution(dataset.edition)}
        >
          <LayersMenu indicator={view.indicator} unplacedSites={placed.unplaced}>
            {(close) => (
              <>
                <OptionItems
                  view={view}
                  isPaired={chosen.other !== null}
                  onClasses={() => {
                    close()
                    openClasses()
                  }}
                  onPair={() => {
                    close()
                    props.onChoosePair()
                  }}
                />
                <SaveItems
                  onSave={async (format) => {
                    const { saveMapPicture } = await import('../map-options/export/map-picture')
                    const shown = { dataset, geometry: geometry.data, choropleth, describe }
                    const bivariate = pair?.bivariate ?? null
                    const { href } = window.location
                    await saveMapPicture(
                      { ...shown, bivariate, language, theme, address: href },
                      format,
                    )
                  }}
                />
              </>
            )}
          </LayersMenu>
        </RegionMap>
      ) : (
        <LoadState
          error={geometry.error}
          onRetry={() => {
            void geometry.refetch()
          }}
        />
      )}
      <div className="home__rail" data-obstacle={phone ? undefined : ''}>
        <Rail dataset={dataset} view={view} onChooseIndicator={onChooseIndicator} />
      </div>
      <div className="home__legend" data-obstacle>
        {pair ? (
          <Suspense fallback={null}>
            <PairLegend
              bivariate={pair.bivariate}
              missing={choropleth.legend.missing}
              compact={phone}
            />
          </Suspense>
        ) : change ? (
          <Suspense fallback={null}>
            <ChangeLegend change={change.change} choropleth={choropleth} />
          </Suspense>
        ) : (
          <Legend
            choropleth={choropleth}
            place={framed.level === 'kecamatan' ? framed.name : null}
            compact={phone}
            onClasses={openClasses}
            kelurahanMissing={choropleth.unitLevel === 'desa' ? kelurahanMissing : 0}
            largestRadius={
              chrome ? largestRadius(chrome, choropleth.unitLevel, framed.level === 'kecamatan') : 0
            }
          />
        )}
      </div>
      {isClassing && !pair && (
        <Suspense fallback={null}>
          <ClassEditor
            dataset={dataset}
            view={view}
            choice={choice}
            onClose={() => {
              setIsClassing(false)
              section.current?.querySelector<HTMLElement>('.layers-menu__button')?.focus()
            }}
          />
        </Suspense>
      )}
    </section>
  )
}

function firstUnitPosition(dataset: Dataset): number {
  return dataset.regions.all.findIndex((region) => region.level === 'desa')
}
