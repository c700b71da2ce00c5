import { useMemo } from 'react'
import type { Indicator, Period } from '../../contract'
import { buildChoropleth, type UnitLevel } from '../../domain/choropleth'
import type { Dataset } from '../../domain/dataset'
import { className } from '../../i18n/class-words'
import { compareMessages } from '../../i18n/compare'
import { useLanguage, useMessages } from '../../i18n/language'
import { statusMessages } from '../../i18n/status'
import { useHover } from '../../state/hover-store'
import { classColors } from '../../ui/class-colors'
import { useTheme } from '../../ui/theme'
import './map-legend.css'

interface MapLegendProps {
  readonly dataset: Dataset
  readonly indicator: Indicator
  readonly period: Period
  readonly unitLevel: UnitLevel
}

/** What the colours mean on all maps; pointing at a class makes it stand out in each. */
export function MapLegend({ dataset, indicator, period, unitLevel }: MapLegendProps) {
  const language = useLanguage()
  const messages = useMessages(compareMessages)
  const { noData } = useMessages(statusMessages)
  const theme = useTheme()
  const setClass = useHover((state) => state.setLegendClass)
  const { mark, legend } = useMemo(
    () =>
      buildChoropleth(dataset, { region: dataset.regions.root.code, indicator, period, unitLevel }),
    [dataset, indicator, period, unitLevel],
  )
  if (mark === 'circle') return <p className="map-legend__words">{messages.circles}</p>
  const colors = classColors(indicator, theme, legend.classCount)
  const isolate = (index: number | null) => () => {
    setClass(index)
  }
  return (
    <ul className="map-legend" aria-label={messages.legend} onPointerLeave={isolate(null)}>
      {legend.classes
        .filter(({ count }) => mark !== 'category' || count > 0)
        .map((entry) => (
          <li key={entry.index}>
            <button
              type="button"
              onPointerEnter={isolate(entry.index)}
              onFocus={isolate(entry.index)}
              onBlur={isolate(null)}
            >
              <i style={{ background: colors[entry.index] }} />
              {className(entry, legend, indicator, language)}
            </button>
          </li>
        ))}
      {legend.missing > 0 && (
        <li>
          <button
            type="button"
            onPointerEnter={isolate(-1)}
            onFocus={isolate(-1)}
            onBlur={isolate(null)}
          >
            <i className="map-legend__missing" />
            {noData}
          </button>
        </li>
      )}
    </ul>
  )
}
