import { useId, useState } from 'react'
import { ChartLine } from 'lucide-react'
import { Sparkline } from '../../../charts'
import type { SeriesRow } from '../../../domain/indicator-rows'
import { formatPeriod } from '../../../i18n/format'
import { formatIndicator } from '../../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../../../i18n/language'
import { panelMessages } from '../../../i18n/panel'
import { markHue } from '../../../ui/class-colors'
import { StatusBadge } from '../../../ui/status-badge'
import { useTheme } from '../../../ui/theme'
import { latePart } from '../../../load/late-part'
import { useTargets } from '../../../place/targets/targets-context'

const SeriesDetails = latePart(async () => (await import('./series-details')).default)
const TargetMark = latePart(
  async () => (await import('../../../place/targets/target-mark')).default,
)

/** A figure of the kabupaten alone: its latest value and the shape of its series; opened, all of it. */
export function SeriesItem(props: { readonly row: SeriesRow }) {
  const { row } = props
  const messages = useMessages(panelMessages)
  const language = useLanguage()
  const text = useLocalized()
  const theme = useTheme()
  const [isOpen, setIsOpen] = useState(false)
  const infoId = useId()
  const { indicator, trend } = row
  const isAimed = useTargets().some((target) => target.indicator === indicator.id)
  const last = trend.points.at(-1)
  if (!last) return null
  return (
    <li className="indicator-item">
      <div className="indicator-item__row">
        <div className="indicator-item__choose indicator-item__choose--still">
          <span className="indicator-item__name">
            {text(indicator.shortName)}
            {isAimed && <TargetMark region={trend.region.code} indicator={indicator} />}
          </span>
          <span className="indicator-item__value">
            <b className="number">{formatIndicator(indicator, last.value, language)}</b>{' '}
            <small>{indicator.kind === 'index' ? '' : text(indicator.unit)}</small>
          </span>
          <span className="indicator-item__rank">
            {trend.points.length > 1 && (
              <Sparkline segments={trend.segments} color={markHue(indicator, theme)} />
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
          aria-label={messages.series(text(indicator.name))}
          onClick={() => setIsOpen(!isOpen)}
        >
          <ChartLine aria-hidden size={16} />
        </button>
      </div>
      <div id={infoId} hidden={!isOpen}>
        {isOpen && <SeriesDetails row={row} />}
      </div>
    </li>
  )
}
