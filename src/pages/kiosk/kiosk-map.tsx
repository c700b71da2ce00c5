import { useMemo, useRef, type ReactNode } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { RegionCode } from '../../contract'
import type { Choropleth } from '../../domain/choropleth'
import { kioskMessages } from '../../i18n/kiosk'
import { useLanguage, useMessages } from '../../i18n/language'
import { RegionMap, type MapGeometry, type MapSite } from '../../map'
import { useTheme } from '../../ui/theme'
import { describeRegion } from '../../place/describe-region'
import { useMapChrome } from '../../map-view/use-map-chrome'
import { useTapsOnly } from './use-taps-only'

interface KioskMapProps {
  /** Null where the boundaries cannot be had. */
  readonly geometry: MapGeometry | null
  readonly choropleth: Choropleth
  readonly sites?: readonly MapSite[] | undefined
  /** Null for a picture. */
  readonly onSelect: ((code: RegionCode) => void) | null
  /** What floats over the map; marked `data-obstacle` where no place may lie below it. */
  readonly children?: ReactNode
}

const PADDING = { top: 28, right: 32, bottom: 28, left: 32 }
/** Round a single desa, so that its neighbours are seen too. */
const CLOSE = { top: 130, right: 110, bottom: 130, left: 110 }
const nothing = () => undefined

/** The map of the kiosk, drawn as SVG: it is touched to choose and can be neither moved nor lost. */
export function KioskMap(props: KioskMapProps) {
  const dataset = useDataset()
  const { geometry, choropleth, sites, onSelect, children } = props
  const messages = useMessages(kioskMessages)
  const language = useLanguage()
  const theme = useTheme()
  const section = useRef<HTMLElement>(null)
  const chrome = useMapChrome(section)
  useTapsOnly(section)
  const { regions } = dataset
  const framed = regions.get(choropleth.frame) ?? regions.root
  const describe = useMemo(
    () => describeRegion(dataset, choropleth, language),
    [dataset, choropleth, language],
  )
  return (
    <section ref={section} className="kiosk__map" aria-label={messages.map(framed.name)}>
      {!geometry && <p className="kiosk-no-map">{messages.noMap}</p>}
      {chrome && geometry && (
        <RegionMap
          regions={regions}
          geometry={geometry}
          choropleth={choropleth}
          theme={theme}
          label={messages.map(framed.name)}
          attribution=""
          padding={framed.level === 'desa' ? CLOSE : PADDING}
          obstacles={chrome.obstacles}
          hovered={null}
          isolatedClass={null}
          sites={sites}
          describe={describe}
          onHover={nothing}
          onSelect={onSelect ?? nothing}
          onOpen={(code) => {
            // A second quick touch is impatience; it leads no further than the first.
            if (regions.get(code)?.parent === framed.code) onSelect?.(code)
          }}
          onUp={() => onSelect?.(framed.parent ?? regions.root.code)}
          interactive={onSelect !== null}
          engine="svg"
        />
      )}
      {children}
    </section>
  )
}
