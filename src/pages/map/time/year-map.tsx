import { useMemo } from 'react'
import { useDataset } from '../../../data/dataset-context'
import type { Region } from '../../../contract'
import { figureOf } from '../../../domain/figure-of-region'
import type { SmallMap } from '../../../domain/small-multiples'
import { formatPeriod } from '../../../i18n/format'
import { formatFigure } from '../../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../../../i18n/language'
import { timeMessages } from '../../../i18n/time'
import { StillMap, type MapGeometry } from '../../../map'
import { useIsolatedClass } from '../../../state/hover-store'
import { useTheme } from '../../../ui/theme'
import { describeRegion } from '../../../place/describe-region'
import '../../../map-view/small-map.css'

interface YearMapProps {
  readonly geometry: MapGeometry
  readonly region: Region
  readonly map: SmallMap
  readonly isShown: boolean
  readonly onSelect: () => void
}

const PADDING = { top: 8, right: 8, bottom: 8, left: 8 }

/** One year with the region's own figure; a break before it is said, not drawn over. */
export function YearMap({ geometry, region, map, isShown, onSelect }: YearMapProps) {
  const dataset = useDataset()
  const messages = useMessages(timeMessages)
  const language = useLanguage()
  const text = useLocalized()
  const theme = useTheme()
  const { choropleth, period, breakBefore } = map
  const { indicator } = choropleth
  const isolatedClass = useIsolatedClass(indicator.id)
  const describe = useMemo(
    () => describeRegion(dataset, choropleth, language),
    [dataset, choropleth, language],
  )
  const when = formatPeriod(period, language)
  return (
    <figure className={breakBefore ? 'year-map year-map--broken' : 'year-map'}>
      <figcaption>
        <button
          type="button"
          className="year-map__year number"
          aria-label={messages.showYear(when)}
          aria-pressed={isShown}
          onClick={onSelect}
        >
          {when}
        </button>
        <span className="number">
          {formatFigure(figureOf(dataset, region, indicator, period), language)}
        </span>
      </figcaption>
      <div className="year-map__picture">
        <StillMap
          regions={dataset.regions}
          geometry={geometry}
          choropleth={choropleth}
          theme={theme}
          label={messages.mapOf(text(indicator.name), when)}
          padding={PADDING}
          hovered={null}
          isolatedClass={isolatedClass}
          describe={describe}
        />
      </div>
      {breakBefore && <small>{messages.broken(text(breakBefore))}</small>}
    </figure>
  )
}
