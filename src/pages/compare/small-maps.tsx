import { useMemo, useRef } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Indicator, Period, Region } from '../../contract'
import { buildChoropleth, type UnitLevel } from '../../domain/choropleth'
import { useSharedZoom, type MapGeometry } from '../../map'
import { PADDING, SmallMap } from './small-map'

interface SmallMapsProps {
  readonly geometry: MapGeometry
  readonly regions: readonly Region[]
  readonly indicator: Indicator
  readonly period: Period
  readonly unitLevel: UnitLevel
  /** As many pixels a kilometre on each, or else each as large as it can be. */
  readonly isSameScale: boolean
}

/** The maps in a row: one indicator, year, set of classes and, where asked for, one scale. */
export function SmallMaps(props: SmallMapsProps) {
  const dataset = useDataset()
  const { geometry, regions, indicator, period, unitLevel } = props
  const picture = useRef<HTMLDivElement>(null)
  const choropleths = useMemo(
    () =>
      regions.map(({ code }) =>
        buildChoropleth(dataset, { region: code, indicator, period, unitLevel }),
      ),
    [dataset, regions, indicator, period, unitLevel],
  )
  const frames = useMemo(() => choropleths.map(({ frame }) => frame), [choropleths])
  const zoom = useSharedZoom(picture, geometry, frames, PADDING)
  return (
    <div className="maps-section__maps" data-count={regions.length}>
      {regions.map((region, index) => {
        const choropleth = choropleths[index]
        return (
          choropleth && (
            <SmallMap
              key={region.code}
              geometry={geometry}
              region={region}
              index={index}
              indicator={indicator}
              period={period}
              choropleth={choropleth}
              largestZoom={props.isSameScale ? (zoom ?? undefined) : undefined}
              pictureRef={index === 0 ? picture : null}
            />
          )
        )
      })}
    </div>
  )
}
