import type { Trend } from '../domain/trend'
import { chartMessages } from '../i18n/charts'
import { formatPeriod } from '../i18n/format'
import { formatIndicator } from '../i18n/indicator-value'
import { useLanguage, useMessages } from '../i18n/language'
import type { Plot } from './plot-geometry'
import type { TrendScale } from './trend-scale'

/** What a plan wants the figure to be. */
export interface TargetPoint {
  readonly period: string
  readonly time: number
  readonly value: number
  readonly isSample: boolean
}

interface TrendTargetProps {
  readonly trend: Trend
  readonly target: TargetPoint
  readonly plot: Plot
  readonly scale: TrendScale
}

/** The level of the target, and a diamond where it is due; a sample's is hollow. */
export function TrendTarget({ trend, target, plot, scale }: TrendTargetProps) {
  const messages = useMessages(chartMessages)
  const language = useLanguage()
  const [x, y] = [scale.x(target.time), scale.y(target.value)]
  const r = 5 * plot.unit
  const words = messages.targetAt(
    formatPeriod(target.period, language),
    formatIndicator(trend.indicator, target.value, language),
  )
  const isAbove = y > plot.top + 4 * r
  return (
    <g>
      <line className="trend__target-line" x1={plot.left} x2={x} y1={y} y2={y} />
      <path
        className={target.isSample ? 'trend__target trend__target--sample' : 'trend__target'}
        d={`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`}
      />
      <text
        className="chart-text trend__target-name"
        x={x + r}
        y={isAbove ? y - 1.6 * r : y + 3.4 * r}
        textAnchor="end"
      >
        {words}
      </text>
    </g>
  )
}
