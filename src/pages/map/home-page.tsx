import { useMemo, useState } from 'react'
import { DatasetContext, useDataset } from '../../data/dataset-context'
import { buildChoropleth } from '../../domain/choropleth'
import { leadIndicator, type Dataset } from '../../domain/dataset'
import type { View } from '../../domain/view'
import { homeMessages } from '../../i18n/home'
import { useMessages } from '../../i18n/language'
import { useAddress } from '../../address/address-store'
import { useHover } from '../../state/hover-store'
import { PHONE, useMediaQuery } from '../../ui/use-media-query'
import { latePart } from '../../load/late-part'
import { DialogLost } from '../../load/part-lost'
import { choosePair, isMeasured } from '../../address/map-options'
import { useMapOptions } from '../../address/use-map-options'
import { RegionPanel } from './panel/region-panel'
import { keepEarlyKeys } from '../../search/early-keys'
import { goToComponent, goToIndicator, goToPeriod, goToRegion } from '../../address/intents'
import { LateView } from '../../map-view/late-view'
import { useTargets } from '../../place/targets/targets-context'
import { WithTargets } from '../../place/targets/with-targets'
import { useMapView } from '../../map-view/use-map-view'
import { HomeActions } from './home-actions'
import { MapSide } from './map-side'
import './home.css'

const IndicatorChooser = latePart(
  async () => (await import('../../search/indicator-chooser')).IndicatorChooser,
  { Lost: DialogLost },
)

interface HomePageProps {
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
function LinkedViews({ view: asked, onOpenTable }: HomePageProps) {
  const dataset = useDataset()
  const messages = useMessages(homeMessages)
  const [choosing, setChoosing] = useState(false)
  // On a phone the list has the screen: three regions with their why take more than a third of it.
  const [tallWith, setTallWith] = useState({ charts: false, list: true })
  const phone = useMediaQuery(PHONE)
  const hovered = useHover((state) => state.region)
  const setHovered = useHover((state) => state.setRegion)
  const showsAttention = useAddress().panel !== null
  const content = showsAttention ? 'list' : 'charts'
  const tall = tallWith[content]
  const chosen = useMapOptions(dataset, asked)
  const { view, variant } = chosen
  const { region, indicator, period, component, unitLevel } = view
  const choropleth = useMemo(
    () => buildChoropleth(dataset, { region: region.code, indicator, period, unitLevel, variant }),
    [dataset, region, indicator, period, unitLevel, variant],
  )
  const targets = useTargets()
  const isAimed = targets.some((target) => target.indicator === indicator.id)
  const shown = useMapView(dataset, choropleth, chosen.companions, isAimed ? targets : undefined)
  const [isPairing, setIsPairing] = useState(false)
  return (
    <div className={tall ? 'home home--tall' : 'home'}>
      <MapSide
        chosen={chosen}
        shown={shown}
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
          region={region.code}
          indicator={indicator}
          period={period}
          component={component}
          unitLevel={unitLevel}
          compact={phone}
          showsAttention={showsAttention}
          shown={shown}
          hovered={hovered}
          onHover={setHovered}
          onSelectRegion={goToRegion}
          onSelectIndicator={goToIndicator}
          onSelectComponent={(id) => {
            const lead = leadIndicator(dataset, id)
            if (lead) goToComponent(id, lead.id)
          }}
          onSelectPeriod={goToPeriod}
          actions={<HomeActions region={region} onOpenTable={onOpenTable} />}
        />
      </div>
      <LateView companions={chosen.companions} />
      {choosing && (
        <IndicatorChooser
          current={indicator.id}
          open
          onSelect={goToIndicator}
          onClose={() => {
            setChoosing(false)
          }}
        />
      )}
      {isPairing && (
        <DatasetContext value={onlyPairs(dataset, view)}>
          <IndicatorChooser
            current={chosen.companions.pair?.id ?? ''}
            open
            onSelect={choosePair}
            onClose={() => {
              setIsPairing(false)
            }}
          />
        </DatasetContext>
      )}
    </div>
  )
}

/** The catalogue without what cannot stand beside the view's indicator. */
function onlyPairs(dataset: Dataset, { indicator, unitLevel }: View): Dataset {
  const indicators = dataset.catalogue.indicators.filter(
    (entry) => entry.id !== indicator.id && isMeasured(entry, unitLevel),
  )
  return { ...dataset, catalogue: { ...dataset.catalogue, indicators } }
}
