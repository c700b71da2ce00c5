import type { Ranking } from '../domain/ranking'
import { niceTicks, stepDecimals } from '../domain/nice-scale'
import { chartMessages, type ChartMessages } from '../i18n/charts'
import { formatNumber } from '../i18n/format'
import { formatIndicator } from '../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../i18n/language'
import { categoryColor } from '../ui/palette'
import { useTheme } from '../ui/theme'
import { partColors } from './part-shapes'
import { placeOf } from './ranking-marks'

/** What stands over the rows: legend, axis or the average's label. */
export function RankingHead({ ranking }: { readonly ranking: Ranking }) {
  switch (ranking.kind) {
    case 'parts':
      return <PartsHead ranking={ranking} />
    case 'shares':
      return <SharesHead ranking={ranking} />
    case 'labels':
      return null
    case 'strip':
    case 'bars':
    case 'dots':
      return <AverageLabel ranking={ranking} />
  }
}

function AverageLabel({ ranking }: { readonly ranking: Ranking }) {
  const messages = useMessages(chartMessages)
  const language = useLanguage()
  const { average, indicator } = ranking
  if (average === null) return null
  const place = placeOf(ranking, average)
  return (
    <p className="ranking__average-label" style={{ left: `${place}%` }}>
      {messages.average} <b className="number">{formatIndicator(indicator, average, language)}</b>
    </p>
  )
}

function PartsHead({ ranking }: { readonly ranking: Ranking }) {
  const messages = useMessages(chartMessages)
  const language = useLanguage()
  const text = useLocalized()
  const colors = partColors(useTheme())
  const ticks = partTicks(ranking)
  const decimals = stepDecimals((ticks[1] ?? 1) - (ticks[0] ?? 0))
  return (
    <>
      <ul className="ranking__legend">
        {ranking.parts.map((part, index) => (
          <li key={part.id}>
            <i
              className={`ranking__part ranking__part--${index}`}
              style={{ background: colors[index] }}
            />
            {partName(messages, part.id) ?? text(part.shortName)}
          </li>
        ))}
      </ul>
      <p className="ranking__axis number" aria-hidden>
        {ticks.map((tick) => (
          <span key={tick} style={{ left: `${placeOf(ranking, tick)}%` }}>
            {formatNumber(tick, decimals, language)}
          </span>
        ))}
      </p>
    </>
  )
}

export function partTicks(ranking: Ranking): readonly number[] {
  return niceTicks(ranking.domain[0], ranking.domain[1], 3)
}

function partName(messages: ChartMessages, id: string): string | undefined {
  const names: Readonly<Record<string, string>> = {
    iks: messages.part_iks,
    ike: messages.part_ike,
    ikl: messages.part_ikl,
  }
  return names[id]
}

function SharesHead({ ranking }: { readonly ranking: Ranking }) {
  const theme = useTheme()
  const text = useLocalized()
  const lead = ranking.leadCategory ?? 0
  const category = ranking.indicator.categories[lead]
  return (
    category && (
      <ul className="ranking__legend">
        <li>
          <i className="ranking__swatch" style={{ background: categoryColor(lead, theme) }} />
          {text(category.label)}
        </li>
      </ul>
    )
  )
}
