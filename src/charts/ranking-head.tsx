import type { Target } from '../contract'
import type { Ranking } from '../domain/ranking-model'
import { niceTicks, stepDecimals } from '../domain/nice-scale'
import { chartMessages } from '../i18n/charts'
import { formatNumber } from '../i18n/format'
import { formatIndicator } from '../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../i18n/language'
import { colorOfCategory } from '../ui/class-colors'
import { useTheme } from '../ui/theme'
import { partColors } from './part-shapes'
import { placeOf } from './ranking-marks'

interface RankingHeadProps {
  readonly ranking: Ranking
  readonly target: Target | null
}

/** What stands over the rows: legend, axis or the labels of average and target. */
export function RankingHead({ ranking, target }: RankingHeadProps) {
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
      return <LineLabels ranking={ranking} target={target} />
  }
}

/** Nearer to each other than so many percent, two labels are set on either side of their lines. */
const CROWDED = 45

function LineLabels({ ranking, target }: RankingHeadProps) {
  const messages = useMessages(chartMessages)
  const { average } = ranking
  const places = [average, target?.value ?? null].map((value) =>
    value === null ? null : placeOf(ranking, value),
  )
  const [ofAverage = null, ofTarget = null] = places
  const isCrowded =
    ofAverage !== null && ofTarget !== null && Math.abs(ofAverage - ofTarget) < CROWDED
  const side = (isFirst: boolean) => (isCrowded ? (isFirst ? 'before' : 'after') : 'centre')
  const isAverageFirst = (ofAverage ?? 0) <= (ofTarget ?? 0)
  return (
    <>
      {average !== null && (
        <LineLabel
          ranking={ranking}
          name={messages.average}
          value={average}
          side={side(isAverageFirst)}
        />
      )}
      {target && (
        <LineLabel
          ranking={ranking}
          name={messages.target}
          value={target.value}
          side={side(!isAverageFirst)}
          isTarget
        />
      )}
    </>
  )
}

interface LineLabelProps {
  readonly ranking: Ranking
  readonly name: string
  readonly value: number
  readonly side: 'before' | 'centre' | 'after'
  readonly isTarget?: boolean
}

function LineLabel({ ranking, name, value, side, isTarget = false }: LineLabelProps) {
  const language = useLanguage()
  const kind = isTarget ? 'ranking__average-label--target' : ''
  return (
    <p
      className={`ranking__average-label ranking__average-label--${side} ${kind}`}
      style={{ left: `${placeOf(ranking, value)}%` }}
    >
      {name} <b className="number">{formatIndicator(ranking.indicator, value, language)}</b>
    </p>
  )
}

function PartsHead({ ranking }: { readonly ranking: Ranking }) {
  const language = useLanguage()
  const text = useLocalized()
  const colors = partColors(useTheme())
  const ticks = partTicks(ranking)
  const decimals = stepDecimals((ticks[1] ?? 1) - (ticks[0] ?? 0))
  return (
    <>
      <ul className="ranking__legend">
        {ranking.parts.map(({ indicator, name }, index) => (
          <li key={indicator.id}>
            <i
              className={`ranking__part ranking__part--${index}`}
              style={{ background: colors[index] }}
            />
            {text(name)}
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

function SharesHead({ ranking }: { readonly ranking: Ranking }) {
  const theme = useTheme()
  const text = useLocalized()
  const lead = ranking.leadCategory ?? 0
  const category = ranking.indicator.categories[lead]
  return (
    category && (
      <ul className="ranking__legend">
        <li>
          <i
            className="ranking__swatch"
            style={{ background: colorOfCategory(ranking.indicator, lead, theme) }}
          />
          {text(category.label)}
        </li>
      </ul>
    )
  )
}
