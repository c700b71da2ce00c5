import type { Choropleth } from '../../domain/choropleth'
import type { Dataset } from '../../domain/dataset'
import { formatNumber, formatPeriod } from '../../i18n/format'
import { kioskMessages } from '../../i18n/kiosk'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { statusMessages } from '../../i18n/status'
import { rampColors } from '../../ui/palette'
import { StatusBadge } from '../../ui/status-badge'
import { useTheme } from '../../ui/theme'

interface KioskLegendProps {
  readonly dataset: Dataset
  readonly choropleth: Choropleth
  readonly isBrief?: boolean
}

/** What the colours mean, large, with the ends in numbers. */
export function KioskLegend({ dataset, choropleth, isBrief = false }: KioskLegendProps) {
  const messages = useMessages(kioskMessages)
  const { noData } = useMessages(statusMessages)
  const language = useLanguage()
  const text = useLocalized()
  const theme = useTheme()
  const { indicator, period, status, unitLevel, legend } = choropleth
  const publisher = dataset.sources.get(indicator.source)?.publisher ?? ''
  const [first, last] = [legend.classes[0], legend.classes.at(-1)]
  const end = (value: number) => formatNumber(value, Math.min(2, indicator.decimals), language)
  const unit = indicator.kind === 'index' ? '' : text(indicator.unit)
  return (
    <figure className="kiosk-legend" data-obstacle>
      <figcaption>
        <b className="long-name">{text(isBrief ? indicator.shortName : indicator.name)}</b>
        {status !== 'resmi' && <StatusBadge status={status} />}
        <span className="long-name">
          {messages.source(unitLevel, formatPeriod(period, language), publisher)}
          {unit !== '' && `; ${unit}`}
        </span>
      </figcaption>
      <div className="kiosk-legend__ramp" aria-hidden>
        {rampColors(indicator.component, theme, legend.classes.length).map((color) => (
          <i key={color} style={{ background: color }} />
        ))}
      </div>
      {first && last && (
        <p className="kiosk-legend__ends">
          <span>{messages.low(end(first.from))}</span>
          <span>{messages.high(end(last.to))}</span>
        </p>
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
