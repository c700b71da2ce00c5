import { useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Indicator, Period } from '../../contract'
import { buildChoropleth, type UnitLevel } from '../../domain/choropleth'
import { commonLegendMessages } from '../../i18n/common-legend'
import { useLanguage, useMessages } from '../../i18n/language'
import { statusMessages } from '../../i18n/status'
import { MISSING_CLASS } from '../../state/hover-store'
import { useTheme } from '../../ui/theme'
import { indicatorRows } from './legend-rows'
import { useIsolation } from './use-isolation'
import './map-legend.css'

interface MapLegendProps {
  readonly indicator: Indicator
  readonly period: Period
  readonly unitLevel: UnitLevel
}

/** What the colours mean on all maps of one indicator; pointing at a class makes it stand out in each. */
export function MapLegend({ indicator, period, unitLevel }: MapLegendProps) {
  const dataset = useDataset()
  const language = useLanguage()
  const messages = useMessages(commonLegendMessages)
  const { noData } = useMessages(statusMessages)
  const theme = useTheme()
  const isolation = useIsolation(indicator.id)
  const choropleth = useMemo(
    () =>
      buildChoropleth(dataset, { region: dataset.regions.root.code, indicator, period, unitLevel }),
    [dataset, indicator, period, unitLevel],
  )
  const { mark, legend } = choropleth
  if (mark === 'circle') return <p className="map-legend__words">{messages.circles}</p>
  return (
    <ul className="map-legend" aria-label={messages.label}>
      {indicatorRows(choropleth, language, theme)
        .filter(({ count }) => mark !== 'category' || count > 0)
        .map(({ index, color, words }) => (
          <li key={index}>
            <button type="button" {...isolation(index)}>
              <i style={{ background: color }} />
              {words}
            </button>
          </li>
        ))}
      {legend.missing > 0 && (
        <li>
          <button type="button" {...isolation(MISSING_CLASS)}>
            <i className="map-legend__missing" />
            {noData}
          </button>
        </li>
      )}
    </ul>
  )
}
