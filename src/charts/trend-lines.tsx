import { Line, LineChart, XAxis, YAxis } from 'recharts'
import type { Trend } from '../domain/trend'
import { rechartsMargin, type Plot } from './plot-geometry'

interface TrendLinesProps {
  readonly trend: Trend
  readonly plot: Plot
  readonly color: string
  /** Ends of both axes. */
  readonly times: readonly [number, number]
  readonly values: readonly [number, number]
}

/** One line a comparable run, so that a break stays a gap; dots and labels lie over them. */
export default function TrendLines({ trend, plot, color, times, values }: TrendLinesProps) {
  const data = trend.segments.flatMap((run, index) =>
    run.map((point) => ({ time: point.time, [`run${index}`]: point.value })),
  )
  return (
    <LineChart
      width={plot.width}
      height={plot.height}
      data={data}
      margin={rechartsMargin(plot)}
      accessibilityLayer={false}
    >
      <XAxis hide type="number" dataKey="time" domain={[...times]} />
      <YAxis hide domain={[...values]} allowDataOverflow />
      {trend.segments.map((run, index) => {
        const isOfficial = run.every((point) => point.status === 'resmi')
        return (
          <Line
            key={run[0]?.period}
            dataKey={`run${index}`}
            type="linear"
            stroke={color}
            strokeWidth={2 * plot.unit}
            strokeDasharray={isOfficial ? '' : '5 4'}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        )
      })}
    </LineChart>
  )
}
