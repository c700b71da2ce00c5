import { useDataset } from '../../data/dataset-context'
import { sourceIdAt } from '../../domain/source-at'
import type { Choropleth } from '../../domain/choropleth'
import { edgeTexts } from '../../i18n/class-words'
import { formatPeriod } from '../../i18n/format'
import { kioskMessages } from '../../i18n/kiosk'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { meanName } from '../../i18n/mean-name'
import { statusMessages } from '../../i18n/status'
import { indicatorRows } from '../../map-view/legend/legend-rows'
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
  const { indicator, weight, period, status, unitLevel, legend } = choropleth
  const rows = indicatorRows(choropleth, language, theme)
  const publisher = dataset.sources.get(sourceIdAt(indicator, period))?.publisher ?? ''
  const mean = meanName(indicator, weight, unitLevel, language)
  const isNamed = legend.classes.some(({ label }) => label !== null)
  const edges = edgeTexts(legend, indicator, language)
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
      {isNamed ? (
        <ul className="kiosk-legend__classes">
          {rows.map(({ index, color, words }) => (
            <li key={index}>
              <i style={{ background: color }} aria-hidden />
              {words}
            </li>
          ))}
        </ul>
      ) : (
        <>
          <div className="kiosk-legend__ramp" aria-hidden>
            {rows.map(({ index, color }) => (
              <i key={index} style={{ background: color }} />
            ))}
          </div>
          {edges.length > 1 && (
            <>
              <p className="kiosk-legend__ends number">
                {edges.map((edge, at) => (
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
      {legend.missing > 0 && (
        <p className="kiosk-legend__missing">
          <i aria-hidden />
          {noData}
        </p>
      )}
    </figure>
  )
}
