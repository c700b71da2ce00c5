import { Pointer } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Region } from '../../contract'
import { buildChoropleth } from '../../domain/choropleth'
import { latestPeriod, type Dataset } from '../../domain/dataset'
import type { Statement } from '../../domain/sentence-types'
import { resolveView } from '../../domain/view'
import { kioskMessages } from '../../i18n/kiosk'
import { useMessages } from '../../i18n/language'
import type { MapGeometry } from '../../map'
import { printBrief } from '../../brief/print-brief'
import { BriefHost } from '../../brief/brief-host'
import { KecamatanScreen } from './kecamatan-screen'
import { KioskFoot } from './kiosk-foot'
import { KioskHead } from './kiosk-head'
import { showRegion } from './kiosk-intents'
import { KioskLegend } from './kiosk-legend'
import { KioskMap } from './kiosk-map'
import { PlaceCard } from './place-card'
import { PlaceIdentity } from './place-identity'
import { SearchScreen } from './search-screen'
import { StartScreen } from './start-screen'
import { tellPlace } from './tell-place'

interface KioskVisitProps {
  /** Null where the boundaries cannot be had. */
  readonly geometry: MapGeometry | null
  /** The kabupaten at the start. */
  readonly region: Region
  readonly hasPrinter: boolean
  readonly idleSeconds: number
  readonly countdownSeconds: number
  readonly secondsLeft: number | null
  readonly onStay: () => void
  readonly onReset: () => void
}

/** A child at the button shall not empty the paper. */
const PRINTS_PER_VISIT = 3

type Screen = 'start' | 'search' | 'kecamatan' | 'card'

/** One visitor's way from the whole regency to the card of a place. */
export function KioskVisit(props: KioskVisitProps) {
  const dataset = useDataset()
  const { geometry, region, secondsLeft, onReset } = props
  const messages = useMessages(kioskMessages)
  const [isLow, setIsLow] = useState(false)
  const [isSearching, setIsSearching] = useState(false)
  const [isAbout, setIsAbout] = useState(false)
  const [printed, setPrinted] = useState(0)
  const screen = screenOf(region, isSearching, isAbout)
  const choropleth = useMemo(() => paintDefault(dataset, region), [dataset, region])

  const show = (code: string | null) => {
    setIsSearching(false)
    setIsAbout(false)
    showRegion(code === dataset.regions.root.code ? null : code)
  }
  const goBack = () => {
    if (isSearching) setIsSearching(false)
    else if (isAbout) setIsAbout(false)
    else show(region.parent)
  }
  const isInside = screen !== 'start'
  const isPlace = screen === 'card' || screen === 'kecamatan'
  const told = useMemo(() => tellPlace(dataset, region, 2), [dataset, region])
  const classes = ['kiosk__visit', `kiosk__visit--${screen}`, ...(isLow ? ['kiosk--low'] : [])]
  return (
    <div className={classes.join(' ')}>
      <KioskHead
        kabupaten={dataset.info.name}
        onBack={isInside ? goBack : null}
        isLow={isLow}
        onReach={() => {
          setIsLow(!isLow)
        }}
      />
      <KioskMap geometry={geometry} choropleth={choropleth} onSelect={show}>
        {geometry && (
          <div className="kiosk__over" data-obstacle>
            <KioskLegend choropleth={choropleth} isBrief={isPlace} />
            {!isPlace && (
              <p className="kiosk-hint">
                <Pointer aria-hidden />
                {messages.touchMap}
              </p>
            )}
          </div>
        )}
        {isPlace && (
          <PlaceIdentity
            geometry={geometry}
            region={region}
            told={screen === 'kecamatan' ? told : NOTHING}
          />
        )}
      </KioskMap>
      {screen === 'start' && (
        <StartScreen
          onSearch={() => {
            setIsSearching(true)
          }}
        />
      )}
      {screen === 'search' && (
        <SearchScreen
          onChoose={({ code }) => {
            show(code)
          }}
          onClose={() => {
            setIsSearching(false)
          }}
        />
      )}
      {screen === 'kecamatan' && (
        <KecamatanScreen
          region={region}
          onAbout={() => {
            setIsAbout(true)
          }}
        />
      )}
      {screen === 'card' && (
        <main className="kiosk__panel kiosk-card" key={region.code}>
          <PlaceCard region={region} />
        </main>
      )}
      {(isInside || secondsLeft !== null) && (
        <KioskFoot
          {...props}
          onPrint={
            props.hasPrinter && isPlace && printed < PRINTS_PER_VISIT
              ? () => {
                  setPrinted(printed + 1)
                  printBrief([region.code])
                }
              : null
          }
          onReset={onReset}
        />
      )}
      {props.hasPrinter && <BriefHost />}
    </div>
  )
}

function screenOf(region: Region, isSearching: boolean, isAbout: boolean): Screen {
  if (isSearching) return 'search'
  if (region.level === 'kabupaten') return 'start'
  return region.level === 'kecamatan' && !isAbout ? 'kecamatan' : 'card'
}

const NOTHING: readonly Statement[] = []

/** The map by the dataset's opening indicator, framed round the region. */
function paintDefault(dataset: Dataset, region: Region) {
  const { indicator, unitLevel } = resolveView(dataset, {
    region: region.code,
    indicator: null,
    period: null,
    component: null,
    unitLevel: 'desa',
  })
  const choropleth = buildChoropleth(dataset, {
    region: region.code,
    indicator,
    period: latestPeriod(indicator),
    unitLevel,
  })
  // The camera goes to the desa itself, its kecamatan stays the coloured one.
  return region.level === 'desa' && region.bounds !== null
    ? { ...choropleth, frame: region.code }
    : choropleth
}
