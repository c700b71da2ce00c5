import { useMemo } from 'react'
import { Line, LineChart, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import type { Trend, TrendPoint } from '../domain/trend'
import { formatPeriod } from '../i18n/format'
import { formatWithUnit } from '../i18n/indicator-value'
import { useLanguage } from '../i18n/language'
import { withMarks } from '../i18n/series-marks'
import { markHue } from '../ui/class-colors'
import { useTheme } from '../ui/theme'
import { lineOf, TrendBreaks, TrendDot, TrendValues } from './trend-marks'
import { trendDomain } from './trend-scale'
import type { ElementSize } from '../ui/use-element-size'
import { AXIS, ChartBox, ChartTip, STILL } from './whole-chart'

interface TrendDrawingProps {
  readonly trend: Trend
  /** Names the picture. */
  readonly label: string
}

/** One series over its years: each comparable run a line, so that a break stays a gap. */
export function TrendDrawing({ trend, label }: TrendDrawingProps) {
  return <ChartBox>{(size) => <TrendLines trend={trend} label={label} size={size} />}</ChartBox>
}

function TrendLines(props: TrendDrawingProps & { readonly size: ElementSize }) {
  const { trend, label, size } = props
  const { width, height, scale: unit } = size
  const language = useLanguage()
  const color = markHue(trend.indicator, useTheme())
  const { points, segments, indicator } = trend
  const domain = useMemo(() => trendDomain(trend), [trend])
  const side = 18 * unit
  const yearOf = (time: number) =>
    formatPeriod(points.find((point) => point.time === time)?.period ?? '', language)
  const last = points.at(-1)
  return (
    <LineChart
      width={width}
      height={height}
      data={points}
      margin={{ top: 22 * unit, right: 0, bottom: 0, left: 0 }}
      aria-label={label}
    >
      <XAxis
        {...AXIS}
        type="number"
        dataKey="time"
        domain={domain.times}
        ticks={points.map(({ time }) => time)}
        tickFormatter={yearOf}
        tickMargin={6 * unit}
        interval="preserveStartEnd"
        minTickGap={6 * unit}
        height={20 * unit}
        padding={{ left: side, right: side }}
      />
      <YAxis hide domain={domain.values} />
      <ChartTip
        cursor
        textOf={(point: TrendPoint) =>
          withMarks(
            `${formatPeriod(point.period, language)}: ${formatWithUnit(indicator, point.value, language)}`,
            point.marks,
            language,
          )
        }
      />
      {segments.map((run) => (
        <Line
          {...STILL}
          key={run[0]?.period}
          className="trend__line"
          dataKey={(point: TrendPoint) => (run.includes(point) ? point.value : null)}
          {...lineOf(run, color, unit)}
          activeDot={{ r: 5 * unit, fill: color, stroke: 'var(--surface)' }}
          dot={({ cx = 0, cy = 0, payload }: DotOf<TrendPoint>) =>
            run.includes(payload) ? (
              <TrendDot
                key={payload.period}
                point={payload}
                cx={cx}
                cy={cy}
                color={color}
                isLast={payload === last}
                unit={unit}
              />
            ) : (
              <g key={payload.period} />
            )
          }
        />
      ))}
      <TrendWords trend={trend} size={size} />
    </LineChart>
  )
}

interface DotOf<Row> {
  readonly cx?: number | undefined
  readonly cy?: number | undefined
  readonly payload: Row
}

/** What Recharts has no label for: values where they have room, and why a series begins anew. */
function TrendWords({ trend, size }: { readonly trend: Trend; readonly size: ElementSize }) {
  const area = usePlotArea()
  const [x, y] = [useXAxisScale(), useYAxisScale()]
  if (!area || !x || !y) return null
  const placed = {
    trend,
    plot: { ...size, unit: size.scale, top: area.y, bottom: area.y + area.height },
    scale: { x: (time: number) => x(time) ?? 0, y: (value: number) => y(value) ?? 0 },
  }
  return (
    <>
      <TrendBreaks {...placed} />
      <TrendValues {...placed} />
    </>
  )
}
