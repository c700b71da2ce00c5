import { useQuery } from '@tanstack/react-query'
import { memo, useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Indicator, Period } from '../../contract'
import { geometryQuery } from '../../data/queries'
import { buildChoropleth, type Choropleth, type UnitLevel } from '../../domain/choropleth'
import { latestPeriod, type Dataset } from '../../domain/dataset'
import { formatPeriod } from '../../i18n/format'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { statusMessages } from '../../i18n/status'
import { StillMap } from '../../map'
import { ColorRamp } from '../../map-view/legend/color-ramp'
import { indicatorLegend } from '../../map-view/legend/legend-model'
import { formatAddress } from '../../address/address'
import { OWN_UNSAID } from '../../address/navigation'
import { useAddress } from '../../address/address-store'
import { useTheme } from '../../ui/theme'
import { describeRegion } from '../../place/describe-region'
import { LoadState } from '../../load/load-state'
import type { ProfileProps } from './profile-props'

interface LocatorMapProps extends ProfileProps {
  /** Indicator and year of the address. */
  readonly indicator: Indicator
  readonly period: Period
}

const PADDING = { top: 14, right: 14, bottom: 26, left: 14 }

/** Where the region lies among its siblings; a picture that leads to the map. */
export const LocatorMap = memo(function LocatorMap(props: LocatorMapProps) {
  const dataset = useDataset()
  const { region, indicator: asked, period: year } = props
  const messages = useMessages(profileMessages)
  const { boundaryMissing } = useMessages(statusMessages)
  const language = useLanguage()
  const text = useLocalized()
  const theme = useTheme()
  const address = useAddress()
  const geometry = useQuery(geometryQuery)
  const choropleth = useMemo(
    () => locatorChoropleth(dataset, { region, indicator: asked, period: year }),
    [dataset, region, asked, year],
  )
  const describe = useMemo(
    () => describeRegion(dataset, choropleth, language),
    [dataset, choropleth, language],
  )
  const { indicator, period, unitLevel } = choropleth
  const name = text(indicator.shortName)
  const framed = dataset.regions.get(choropleth.frame) ?? dataset.regions.root
  return (
    <figure className="locator">
      {geometry.data ? (
        <a
          className="locator__map"
          href={formatAddress({ ...address, page: 'peta', ...OWN_UNSAID })}
          title={messages.openMap}
        >
          <StillMap
            regions={dataset.regions}
            geometry={geometry.data}
            choropleth={choropleth}
            theme={theme}
            label={messages.locator(region.name, framed.name)}
            padding={PADDING}
            hovered={null}
            isolatedClass={null}
            describe={describe}
          />
        </a>
      ) : (
        <LoadState
          isMap
          error={geometry.error}
          onRetry={() => {
            void geometry.refetch()
          }}
        />
      )}
      <figcaption>
        {choropleth.mark === 'ramp' && (
          <ColorRamp legend={indicatorLegend(dataset, choropleth, language, theme)} />
        )}
        <span>{messages.locatorLegend(name, formatPeriod(period, language), unitLevel)}</span>
      </figcaption>
      {region.bounds === null && (
        <p className="locator__missing">{messages.boundaryNote(boundaryMissing, framed.name)}</p>
      )}
    </figure>
  )
})

/** Coloured by the address's indicator where it is a ramp, else by the default one. */
function locatorChoropleth(
  dataset: Dataset,
  { region, indicator, period }: LocatorMapProps,
): Choropleth {
  const unitLevel: UnitLevel = region.level === 'kecamatan' ? 'kecamatan' : 'desa'
  const [shown, year] = isRamp(indicator, unitLevel)
    ? [indicator, period]
    : defaultRamp(dataset, indicator, period)
  // A kecamatan is seen among its siblings: the frame is then the whole kabupaten.
  const frame = region.level === 'kecamatan' ? dataset.regions.root.code : region.code
  const choropleth = buildChoropleth(dataset, {
    region: frame,
    indicator: shown,
    period: year,
    unitLevel,
  })
  return {
    ...choropleth,
    key: `${region.code}|${shown.id}|${year}`,
    selected: region.level === 'kabupaten' ? null : region.code,
  }
}

function isRamp(indicator: Indicator, level: UnitLevel): boolean {
  return !['count', 'category'].includes(indicator.kind) && indicator.levels.includes(level)
}

function defaultRamp(dataset: Dataset, asked: Indicator, period: Period): [Indicator, Period] {
  const found = dataset.indicators.get(dataset.info.defaultIndicator)
  return found ? [found, latestPeriod(found)] : [asked, period]
}
