import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { RegionCode } from '../../contract'
import { geometryQuery } from '../../data/queries'
import type { Choropleth } from '../../domain/choropleth'
import type { Dataset } from '../../domain/dataset'
import { homeMessages } from '../../i18n/home'
import { useLanguage, useMessages } from '../../i18n/language'
import { largestRadius, RegionMap } from '../../map'
import { useAddress } from '../../address/address-store'
import { useHover } from '../../state/hover-store'
import { useTheme } from '../../ui/theme'
import { PHONE, useMediaQuery } from '../../ui/use-media-query'
import { latePart } from '../../load/late-part'
import { DialogLost, LateNote } from '../../load/part-lost'
import { SaveItems } from './options/export/save-items'
import { OptionItems } from './options/option-items'
import type { PairView } from '../../map-view/pair/pair-view'
import type { ChosenView } from '../../address/use-map-options'
import { goToRegion } from '../../address/intents'
import { LoadState } from '../../load/load-state'
import { useDataReady } from '../../load/use-data-ready'
import type { ChangeView } from '../../map-view/change/change-view'
import { useTargets } from '../../place/targets/targets-context'
import { describeRegion } from '../../place/describe-region'
import { LayersMenu } from './layers-menu'
import { Legend } from '../../map-view/legend/legend'
import { mapLayout } from './map-layout'
import { Rail } from './rail'
import { useMapChrome } from '../../map-view/use-map-chrome'
import { hasMarks, marksCode, useMapLayers } from './use-map-layers'

const PairLegend = latePart(async () => (await import('../../map-view/pair/pair-legend')).default)
const ChangeLegend = latePart(async () => (await import('../../map-view/change/change-legend')).default)
const ClassEditor = latePart(
  async () => (await import('./options/classes/class-editor')).default,
  { Lost: DialogLost },
)

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

/** The map with its layers, its legend and what chooses the indicator. */
export function MapSide(props: MapSideProps) {
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
  const { unplaced, ...drawn } = useMapLayers(dataset, layers, language)
  const hovered = useHover((state) => state.region)
  const setHovered = useHover((state) => state.setRegion)
  const isolatedClass = useHover((state) => state.legendClass)
  const { regions } = dataset
  const phone = useMediaQuery(PHONE)
  const section = useRef<HTMLElement>(null)
  const chrome = useMapChrome(section)
  const layout = useMemo(() => chrome && mapLayout(chrome, phone), [chrome, phone])
  const targets = useTargets()
  const isAimed = targets.some((target) => target.indicator === view.indicator.id)
  const aims = isAimed ? targets : undefined
  const describe = useMemo(
    () =>
      pair
        ? pair.describe(language)
        : change
          ? change.describe(language)
          : describeRegion(dataset, choropleth, language, aims),
    [dataset, choropleth, pair, change, language, aims],
  )
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
          {...drawn}
          describe={describe}
          onHover={setHovered}
          onSelect={select}
          onOpen={goToRegion}
          onUp={goUp}
          attribution={phone ? '' : messages.attribution(dataset.edition)}
        >
          <LayersMenu indicator={view.indicator} unplacedSites={unplaced}>
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
                    const { saveMapPicture } = await import('./options/export/map-picture')
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
          <PairLegend
            bivariate={pair.bivariate}
            missing={choropleth.legend.missing}
            compact={phone}
          />
        ) : change ? (
          <ChangeLegend change={change.change} choropleth={choropleth} />
        ) : (
          <Legend
            choropleth={choropleth}
            place={
              framed.level === 'kecamatan' && choropleth.unitLevel === 'desa' ? framed.name : null
            }
            compact={phone}
            onClasses={openClasses}
            kelurahanMissing={choropleth.unitLevel === 'desa' ? kelurahanMissing : 0}
            largestRadius={
              chrome ? largestRadius(chrome, choropleth.unitLevel, framed.level === 'kecamatan') : 0
            }
          />
        )}
      </div>
      <LateNote code={marksCode} isWanted={hasMarks(layers)} />
      {isClassing && !pair && (
        <ClassEditor
          dataset={dataset}
          view={view}
          choice={choice}
          onClose={() => {
            setIsClassing(false)
            section.current?.querySelector<HTMLElement>('.layers-menu__button')?.focus()
          }}
        />
      )}
    </section>
  )
}

function firstUnitPosition(dataset: Dataset): number {
  return dataset.regions.all.findIndex((region) => region.level === 'desa')
}
