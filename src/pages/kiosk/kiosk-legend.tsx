import { useDataset } from '../../data/dataset-context'
import { sourceIdAt } from '../../domain/source-at'
import type { Choropleth } from '../../domain/choropleth'
import { formatPeriod } from '../../i18n/format'
import { kioskMessages } from '../../i18n/kiosk'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { meanName } from '../../i18n/mean-name'
import { statusMessages } from '../../i18n/status'
import { ColorRamp } from '../../map-view/legend/color-ramp'
import { LegendList } from '../../map-view/legend/legend-list'
import { indicatorLegend } from '../../map-view/legend/legend-model'
import { MissingRow } from '../../map-view/legend/legend-row'
import { StatusBadge } from '../../ui/status-badge'
import { useTheme } from '../../ui/theme'

interface KioskLegendProps {
  readonly choropleth: Choropleth
  readonly isBrief?: boolean
}

/** What the colours mean, large: official classes by name, others by their edges. */
export function KioskLegend({ choropleth, isBrief = false }: KioskLegendProps) {
  const dataset = useDataset()
  const messages = useMessages(kioskMessages)
  const { noData } = useMessages(statusMessages)
  const language = useLanguage()
  const text = useLocalized()
  const theme = useTheme()
  const { indicator, weight, period, status, unitLevel } = choropleth
  const legend = indicatorLegend(dataset, choropleth, language, theme)
  const publisher = dataset.sources.get(sourceIdAt(indicator, period))?.publisher ?? ''
  const mean = meanName(indicator, weight, unitLevel, language)
  const unit = indicator.kind === 'index' ? '' : text(indicator.unit)
  return (
    <figure className="kiosk-legend" data-obstacle>
      <figcaption>
        <b className="long-name">{text(isBrief ? indicator.shortName : indicator.name)}</b>
        {status !== 'resmi' && <StatusBadge status={status} />}
        <span className="long-name">
          {messages.source(unitLevel, formatPeriod(period, language), publisher)}
          {unit !== '' && `; ${unit}`}
          {mean !== '' && `; ${mean}`}
        </span>
      </figcaption>
      {legend.isNamed ? (
        <LegendList legend={legend} isStill />
      ) : (
        <>
          <ColorRamp legend={legend} />
          {legend.edges.length > 1 && (
            <>
              <p className="kiosk-legend__ends number">
                {legend.edges.map((edge, at) => (
                  <span key={at}>{edge}</span>
                ))}
              </p>
              <p className="kiosk-legend__ends">
                <span>{messages.low}</span>
                <span>{messages.high}</span>
              </p>
            </>
          )}
        </>
      )}
      {legend.missing && (
        <p className="kiosk-legend__missing">
          <MissingRow legend={legend} words={noData} isStill />
        </p>
      )}
    </figure>
  )
}
