import { useMemo, type RefObject } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Indicator, Period, Region } from '../../contract'
import type { Choropleth } from '../../domain/choropleth'
import { figureOf } from '../../domain/figure-of-region'
import { compareMessages } from '../../i18n/compare'
import { formatPeriod } from '../../i18n/format'
import { formatFigure } from '../../i18n/indicator-value'
import { useLanguage, useMessages } from '../../i18n/language'
import { StillMap, type MapGeometry } from '../../map'
import { useHover, useIsolatedClass } from '../../state/hover-store'
import { RegionMark } from '../../ui/region-mark'
import { useTheme } from '../../ui/theme'
import { describeRegion } from '../../place/describe-region'
import '../../map-view/small-map.css'

interface SmallMapProps {
  readonly geometry: MapGeometry
  readonly region: Region
  readonly index: number
  readonly indicator: Indicator
  readonly period: Period
  readonly choropleth: Choropleth
  /** Of all maps, so that a kilometre is as long on each; undefined fits the map to its region. */
  readonly largestZoom: number | undefined
  /** Measured for all of them. */
  readonly pictureRef: RefObject<HTMLDivElement | null> | null
}

export const PADDING = { top: 12, right: 12, bottom: 26, left: 12 }

/** A picture of the map round one region with its own figure; the figures are in the list below. */
export function SmallMap(props: SmallMapProps) {
  const dataset = useDataset()
  const { geometry, region, index, indicator, period, choropleth, pictureRef } = props
  const language = useLanguage()
  const messages = useMessages(compareMessages)
  const theme = useTheme()
  const hovered = useHover((state) => state.region)
  const isolatedClass = useIsolatedClass(indicator.id)
  const describe = useMemo(
    () => describeRegion(dataset, choropleth, language),
    [dataset, choropleth, language],
  )
  const figure = figureOf(dataset, region, indicator, period)
  const when = formatPeriod(period, language)
  return (
    <figure className="small-map">
      <div className="small-map__picture" ref={pictureRef}>
        <StillMap
          regions={dataset.regions}
          geometry={geometry}
          choropleth={choropleth}
          theme={theme}
          label={messages.mapOf(indicator.name[language], when, region.name)}
          padding={PADDING}
          largestZoom={props.largestZoom}
          hovered={hovered}
          isolatedClass={isolatedClass}
          describe={describe}
        />
      </div>
      <figcaption>
        <RegionMark index={index} />
        <span>{region.name}</span>
        <b className={figure.value === null ? 'compare-missing' : 'number'}>
          {formatFigure(figure, language)}
        </b>
        {region.bounds === null && <small>{messages.noBoundary}</small>}
      </figcaption>
    </figure>
  )
}
