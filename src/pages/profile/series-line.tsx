import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import { useDataset } from '../../data/dataset-context'
import { Sparkline } from '../../charts'
import { TrendFigure, trendTitle } from '../../charts/profile'
import type { SeriesRow } from '../../domain/indicator-rows'
import { formatPeriod } from '../../i18n/format'
import { formatIndicator } from '../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { withMarks } from '../../i18n/series-marks'
import { formatAddress } from '../../address/address'
import { OWN_UNSAID } from '../../address/navigation'
import { useAddress } from '../../address/address-store'
import { markHue } from '../../ui/class-colors'
import { StatusBadge } from '../../ui/status-badge'
import { useTheme } from '../../ui/theme'
import { sourcesOf } from '../../place/fact-rows'

interface SeriesLineProps {
  readonly row: SeriesRow
}

/** The latest figure and its shape; the whole series opens below it. */
export function SeriesLine({ row }: SeriesLineProps) {
  const dataset = useDataset()
  const messages = useMessages(profileMessages)
  const language = useLanguage()
  const text = useLocalized()
  const theme = useTheme()
  const address = useAddress()
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const { indicator, trend } = row
  const last = trend.points.at(-1)
  if (!last) return null
  const name = text(indicator.shortName)
  const unit = indicator.kind === 'index' ? '' : text(indicator.unit)
  const catalogue = formatAddress({
    ...address,
    page: 'data',
    region: null,
    ...OWN_UNSAID,
    query: text(indicator.name),
  })
  return (
    <li className="series-line">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className="series-line__name">{name}</span>
        <span className="series-line__shape">
          {trend.points.length > 1 && (
            <Sparkline segments={trend.segments} color={markHue(indicator, theme)} />
          )}
        </span>
        <span className="series-line__value">
          <b className="number">{formatIndicator(indicator, last.value, language)}</b>{' '}
          <small>
            {unit}
            {unit === '' ? '' : ', '}
            <span className="number">{formatPeriod(last.period, language)}</span>
          </small>
        </span>
        {last.status !== 'resmi' && <StatusBadge status={last.status} />}
        <ChevronDown aria-hidden size={14} />
      </button>
      <div id={id} hidden={!isOpen} className="series-line__whole">
        {isOpen && (
          <>
            <TrendFigure
              trend={trend}
              title={trendTitle(trend, language)}
              subtitle={withMarks(unit, last.marks, language)}
              caption={text(indicator.name)}
              note={[
                ...trend.breaks.map((entry) => text(entry.reason)),
                sourcesOf(
                  dataset,
                  trend.points.map((point) => point.source),
                ),
              ].join(' ')}
            />
            <a className="profile-link" href={catalogue}>
              {messages.inCatalogue}
            </a>
          </>
        )}
      </div>
    </li>
  )
}
