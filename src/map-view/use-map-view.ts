import { useMemo } from 'react'
import type { Indicator, Period, Target } from '../contract'
import type { Choropleth } from '../domain/choropleth'
import type { Dataset } from '../domain/dataset'
import { describeRegion } from '../place/describe-region'
import { useChange } from './change/use-change'
import type { MapView } from './map-view'
import { usePair } from './pair/use-pair'

interface Asked {
  /** The second indicator. */
  readonly other: Indicator | null
  /** The period with which that of the map is compared; a pair goes before. */
  readonly from: Period | null
  /** Of the indicator; undefined for none. */
  readonly targets: readonly Target[] | undefined
}

/** What the map shows: the indicator alone, until the code of what else is asked for is there. */
export function useMapView(dataset: Dataset, choropleth: Choropleth, asked: Asked): MapView {
  const { other, from, targets } = asked
  const pair = usePair(dataset, choropleth, other)
  const change = useChange(dataset, choropleth, pair ? null : from)
  const single = useMemo(
    (): MapView => ({
      kind: 'single',
      choropleth,
      describe: (language) => describeRegion(dataset, choropleth, language, targets),
    }),
    [dataset, choropleth, targets],
  )
  return pair ?? change ?? single
}
