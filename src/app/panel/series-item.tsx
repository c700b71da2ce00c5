import { useId, useState } from 'react'
import { Info } from 'lucide-react'
import { Sparkline } from '../../charts'
import type { Dataset } from '../../domain/dataset'
import type { SeriesRow } from '../../domain/indicator-rows'
import { formatPeriod } from '../../i18n/format'
import { formatIndicator } from '../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { panelMessages } from '../../i18n/panel'
import { componentHue } from '../../ui/palette'
import { StatusBadge } from '../../ui/status-badge'
import { useTheme } from '../../ui/theme'
import { IndicatorInfo } from './indicator-info'

/** A figure of the kabupaten alone: its latest value and the shape of its series. */
export function SeriesItem(props: { readonly dataset: Dataset; readonly row: SeriesRow }) {
  const { dataset, row } = props
  const messages = useMessages(panelMessages)
  const language = useLanguage()
  const text = useLocalized()
  const theme = useTheme()
  const [isOpen, setIsOpen] = useState(false)
  const infoId = useId()
  const { indicator, trend } = row
  const last = trend.points.at(-1)
  if (!last) return null
  return (
    <li className="indicator-item">
      <div className="indicator-item__row">
        <div className="indicator-item__choose indicator-item__choose--still">
          <span className="indicator-item__name">{text(indicator.shortName)}</span>
          <span className="indicator-item__value">
            <b className="number">{formatIndicator(indicator, last.value, language)}</b>{' '}
            <small>{indicator.kind === 'index' ? '' : text(indicator.unit)}</small>
          </span>
          <span className="indicator-item__rank">
            {trend.points.length > 1 && (
              <Sparkline
                segments={trend.segments}
                color={componentHue(indicator.component, theme)}
              />
            )}
          </span>
          <span className="indicator-item__year number">{formatPeriod(last.period, language)}</span>
          <span className="indicator-item__status">
            <StatusBadge status={last.status} />
          </span>
        </div>
        <button
          type="button"
          className="indicator-item__info"
          aria-expanded={isOpen}
          aria-controls={infoId}
          aria-label={messages.info(text(indicator.name))}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Info aria-hidden size={16} />
        </button>
      </div>
      <div id={infoId} hidden={!isOpen}>
        {isOpen && <IndicatorInfo dataset={dataset} indicator={indicator} sourceId={last.source} />}
      </div>
    </li>
  )
}
