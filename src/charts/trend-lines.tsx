import { Line, LineChart, XAxis, YAxis } from 'recharts'
import type { Trend } from '../domain/trend'
import type { Plot } from './plot-geometry'
import type { TrendScale } from './trend-scale'

interface TrendLinesProps {
  readonly trend: Trend
  readonly plot: Plot
  readonly scale: TrendScale
  readonly color: string
}

/** One line a comparable run, so that a break stays a gap; dashed where a point is no official figure. */
export default function TrendLines({ trend, plot, scale, color }: TrendLinesProps) {
  const data = trend.segments.flatMap((run, index) =>
    run.map((point) => ({ time: point.time, [`run${index}`]: point.value })),
  )
  const margin = {
    top: plot.top,
    right: plot.width - plot.right,
    bottom: plot.height - plot.bottom,
    left: plot.left,
  }
  return (
    <LineChart
      width={plot.width}
      height={plot.height}
      data={data}
      margin={margin}
      accessibilityLayer={false}
    >
      <XAxis hide type="number" dataKey="time" domain={[...scale.times]} />
      <YAxis hide domain={[...scale.values]} allowDataOverflow />
      {trend.segments.map((run, index) => (
        <Line
          key={run[0]?.period}
          dataKey={`run${index}`}
          type="linear"
          stroke={color}
          strokeWidth={2 * plot.unit}
          strokeDasharray={run.every((point) => point.status === 'resmi') ? '' : '5 4'}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
    </LineChart>
  )
}
