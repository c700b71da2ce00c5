import type { TrendPoint } from '../domain/trend'
import './sparkline.css'

interface SparklineProps {
  /** Comparable runs: no line joins two of them. */
  readonly segments: readonly (readonly TrendPoint[])[]
  readonly color: string
}

const WIDTH = 100
const HEIGHT = 24

/** The shape of a series, without a scale: its latest value stands beside it in words. */
export function Sparkline({ segments, color }: SparklineProps) {
  const points = segments.flat()
  const times = points.map((point) => point.time)
  const values = points.map((point) => point.value)
  const [start, end] = [Math.min(...times), Math.max(...times)]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const x = (time: number) => (end === start ? WIDTH : (WIDTH * (time - start)) / (end - start))
  const y = (value: number) =>
    high === low ? HEIGHT / 2 : HEIGHT - (HEIGHT * (value - low)) / (high - low)
  const path = segments
    // A line to itself is a dot: a point alone in its run is seen too.
    .map((run) => (run.length === 1 ? [...run, ...run] : run))
    .map((run) =>
      run
        .map((point, index) => `${index === 0 ? 'M' : 'L'}${x(point.time)} ${y(point.value)}`)
        .join(''),
    )
    .join('')
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden
    >
      <path d={path} stroke={color} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
