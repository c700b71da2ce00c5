import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useDataset } from '../../data/dataset-context'
import { geometryQuery } from '../../data/queries'
import { homeMessages } from '../../i18n/home'
import { useLanguage, useMessages } from '../../i18n/language'
import { largestRadius, RegionMap } from '../../map'
import { useAddress } from '../../address/address-store'
import { useHover, useIsolatedClass } from '../../state/hover-store'
import { useTheme } from '../../ui/theme'
import { PHONE, useMediaQuery } from '../../ui/use-media-query'
import { latePart } from '../../load/late-part'
import { DialogLost, LateNote } from '../../load/part-lost'
import { SaveItems } from './options/export/save-items'
import { OptionItems } from './options/option-items'
import type { ChosenView } from '../../address/use-map-options'
import { goToRegion } from '../../address/intents'
import { LoadState } from '../../load/load-state'
import { useDataReady } from '../../load/use-data-ready'
import { LayersMenu } from './layers-menu'
import { Legend } from '../../map-view/legend/legend'
import type { MapView } from '../../map-view/map-view'
import { mapLayout } from './map-layout'
import { Rail } from './rail'
import { useMapChrome } from '../../map-view/use-map-chrome'
import { hasMarks, marksCode, useMapLayers } from './use-map-layers'

const ClassEditor = latePart(async () => (await import('./options/classes/class-editor')).default, {
  Lost: DialogLost,
})

interface MapSideProps {
  readonly chosen: ChosenView
  readonly shown: MapView
  readonly onChooseIndicator: () => void
  readonly onChoosePair: () => void
}

/** The map with its layers, its legend and what chooses the indicator. */
export function MapSide(props: MapSideProps) {
  const dataset = useDataset()
  const { chosen, shown, onChooseIndicator } = props
  const { choropleth } = shown
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
  const { unplaced, ...drawn } = useMapLayers(dataset, layers, language)
  const hovered = useHover((state) => state.region)
  const setHovered = useHover((state) => state.setRegion)
  const isolatedClass = useIsolatedClass(choropleth.key)
  const { regions } = dataset
  const phone = useMediaQuery(PHONE)
  const section = useRef<HTMLElement>(null)
  const chrome = useMapChrome(section)
  const layout = useMemo(() => chrome && mapLayout(chrome, phone), [chrome, phone])
  const describe = useMemo(() => shown.describe(language), [shown, language])
  useDataReady(geometry.isSuccess)
  const framed = regions.get(choropleth.frame) ?? regions.root
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
          label={messages.mapLabel(regions.root.name)}
          {...layout}
          hovered={hovered}
          isolatedClass={isolatedClass}
          {...drawn}
          describe={describe}
          onHover={setHovered}
          onSelect={goToRegion}
          onOpen={goToRegion}
          onUp={goUp}
          attribution={
            phone ? '' : messages.attribution(dataset.info.boundaries.credit, dataset.edition)
          }
        >
          <LayersMenu
            indicator={view.indicator}
            notes={dataset.info.notes}
            unplacedSites={unplaced}
          >
            {(close) => (
              <>
                <OptionItems
                  view={view}
                  isPaired={chosen.companions.pair !== null}
                  isAlone={shown.kind === 'single'}
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
                    const { saveMapPicture } = await import('./options/export/map-picture')
                    const { href } = window.location
                    await saveMapPicture(
                      { dataset, geometry: geometry.data, shown, language, theme, address: href },
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
          isMap
          error={geometry.error}
          onRetry={() => {
            void geometry.refetch()
          }}
        />
      )}
      <div className="home__rail" data-obstacle={phone ? undefined : ''}>
        <Rail view={view} shown={shown} onChooseIndicator={onChooseIndicator} />
      </div>
      <div className="home__legend" data-obstacle>
        <Legend
          view={shown}
          compact={phone}
          onClasses={openClasses}
          largestRadius={
            chrome ? largestRadius(chrome, choropleth.unitLevel, framed.level === 'kecamatan') : 0
          }
        />
      </div>
      <LateNote code={marksCode} isWanted={hasMarks(layers)} />
      {isClassing && shown.kind === 'single' && (
        <ClassEditor
          view={view}
          choice={choice}
          decimals={choropleth.legend.decimals}
          onClose={() => {
            setIsClassing(false)
            section.current?.querySelector<HTMLElement>('.layers-menu__button')?.focus()
          }}
        />
      )}
    </section>
  )
}
