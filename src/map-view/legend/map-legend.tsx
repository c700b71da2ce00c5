import { useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Indicator, Period } from '../../contract'
import { buildChoropleth, type UnitLevel } from '../../domain/choropleth'
import { commonLegendMessages } from '../../i18n/common-legend'
import { useLanguage, useMessages } from '../../i18n/language'
import { statusMessages } from '../../i18n/status'
import { useTheme } from '../../ui/theme'
import { LegendList } from './legend-list'
import { indicatorLegend } from './legend-model'
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
  const legend = useMemo(() => {
    const query = { region: dataset.regions.root.code, indicator, period, unitLevel }
    return indicatorLegend(dataset, buildChoropleth(dataset, query), language, theme)
  }, [dataset, indicator, period, unitLevel, language, theme])
  if (legend.form === 'circles') return <p className="map-legend__words">{messages.circles}</p>
  return (
    <div className="map-legend">
      <LegendList
        // Several maps have it in common.
        legend={{ ...legend, key: indicator.id }}
        entries={legend.entries.filter(({ count }) => indicator.kind !== 'category' || count > 0)}
        label={messages.label}
        missing={noData}
      />
    </div>
  )
}
