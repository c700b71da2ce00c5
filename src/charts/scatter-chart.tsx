import { memo, useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { RegionCode } from '../contract'
import { niceTicks, stepDecimals } from '../domain/nice-scale'
import { formatNumber } from '../i18n/format'
import { useLanguage } from '../i18n/language'
import { placeLabels } from './label-placement'
import { plotOf, type Plot } from './plot-geometry'
import { nearestPoint, scaleOf, stepPoint, type Scale, type ScatterPoint } from './scatter-points'
import { useElementSize } from '../ui/use-element-size'
import './scatter.css'

export interface ScatterChartProps {
  /** Those outside the framed area first, so that the others lie above. */
  readonly points: readonly ScatterPoint[]
  readonly xName: string
  readonly yName: string
  /** Inner class edges, drawn as a grid. */
  readonly xEdges: readonly number[]
  readonly yEdges: readonly number[]
  readonly colorOf: (point: ScatterPoint) => string
  /** Said in place of the picture. */
  readonly label: string
  /** Name and both figures of a point. */
  readonly textOf: (point: ScatterPoint) => string
  readonly hovered: RegionCode | null
  readonly selected: RegionCode | null
  readonly onHover: (code: RegionCode | null) => void
  readonly onSelect: (code: RegionCode) => void
}

const MARGIN = { top: 24, bottom: 34, side: 48 }
const REACH = 28

/**
 * Units as points of two figures, drawn by itself as all that changes with the indicator (ADR 6). One tab
 * stop; the arrow keys go from point to point.
 */
export function ScatterChart(props: ScatterChartProps) {
  const { points, xName, yName, hovered, selected, onHover, onSelect } = props
  const [ref, size] = useElementSize()
  const [walked, setWalked] = useState<RegionCode | null>(null)
  const plot = useMemo(() => plotOf(size, MARGIN), [size])
  const x = useMemo(
    () =>
      plot &&
      scaleOf(
        points.map((point) => point.x),
        plot.left,
        plot.width - 10 * plot.unit,
      ),
    [points, plot],
  )
  const y = useMemo(
    () =>
      plot &&
      scaleOf(
        points.map((point) => point.y),
        plot.bottom,
        plot.top,
      ),
    [points, plot],
  )
  const marked = points.find(({ code }) => code === (hovered ?? walked ?? selected))
  const pointAt = (event: PointerEvent<SVGSVGElement>) => {
    if (!x || !y) return null
    const box = event.currentTarget.getBoundingClientRect()
    const at = { x: event.clientX - box.x, y: event.clientY - box.y }
    return nearestPoint(points, x, y, at, REACH)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && walked !== null) onSelect(walked)
    if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
    event.stopPropagation()
    const next = stepPoint(points, walked ?? selected, event.key)
    if (!next) return
    setWalked(next.code)
    onHover(next.code)
  }
  return (
    <div className="scatter" ref={ref}>
      {plot && x && y && (
        <svg
          className="scatter__drawing"
          role="application"
          tabIndex={0}
          aria-label={props.label}
          onKeyDown={onKeyDown}
          onBlur={() => {
            setWalked(null)
            onHover(null)
          }}
          onPointerMove={(event) => {
            onHover(pointAt(event)?.code ?? null)
          }}
          onPointerLeave={() => {
            onHover(null)
          }}
          onClick={(event) => {
            const point = pointAt(event as unknown as PointerEvent<SVGSVGElement>)
            if (point) onSelect(point.code)
          }}
        >
          <Axes plot={plot} x={x} y={y} xName={xName} yName={yName} />
          <EdgeGrid plot={plot} x={x} y={y} xEdges={props.xEdges} yEdges={props.yEdges} />
          <Points points={points} x={x} y={y} unit={plot.unit} colorOf={props.colorOf} />
          {marked && (
            <Mark
              point={marked}
              text={props.textOf(marked)}
              plot={plot}
              at={[x(marked.x), y(marked.y)]}
            />
          )}
        </svg>
      )}
      <p className="visually-hidden" aria-live="polite">
        {walked !== null && marked ? props.textOf(marked) : ''}
      </p>
    </div>
  )
}

interface PlotProps {
  readonly plot: Plot
  readonly x: Scale
  readonly y: Scale
}

const Axes = memo(function Axes(props: PlotProps & { xName: string; yName: string }) {
  const { plot, x, y, xName, yName } = props
  const language = useLanguage()
  const ticksOf = (scale: Scale, wanted: number) => {
    const ticks = niceTicks(scale.low, scale.high, wanted)
    const decimals = stepDecimals((ticks[1] ?? scale.high) - (ticks[0] ?? 0))
    return ticks.map((tick) => ({ tick, text: formatNumber(tick, decimals, language) }))
  }
  const size = 11.5 * plot.unit
  const xTicks = ticksOf(x, Math.max(2, Math.floor(plot.width / (80 * plot.unit))))
  const yTicks = ticksOf(y, Math.max(2, Math.floor(plot.height / (50 * plot.unit))))
  const labels = placeLabels(
    xTicks.map(({ tick, text }, index) => ({ at: x(tick), text, priority: -index })),
    plot.width,
    size,
  )
  return (
    <g aria-hidden>
      <path
        className="chart-baseline"
        fill="none"
        d={`M${plot.left} ${plot.top}V${plot.bottom}H${plot.width}`}
      />
      {labels.map((label) => (
        <text
          key={label.index}
          className="chart-text chart-text--number"
          x={label.from + label.width / 2}
          y={plot.bottom + 14 * plot.unit}
          textAnchor="middle"
        >
          {label.text}
        </text>
      ))}
      {yTicks.map(({ tick, text }) => (
        <text
          key={tick}
          className="chart-text chart-text--number"
          x={plot.left - 5 * plot.unit}
          y={y(tick)}
          dy="0.35em"
          textAnchor="end"
        >
          {text}
        </text>
      ))}
      <text
        className="chart-text scatter__axis"
        x={plot.width}
        y={plot.height - 4 * plot.unit}
        textAnchor="end"
      >
        {xName} →
      </text>
      <text className="chart-text scatter__axis" y={14 * plot.unit}>
        ↑ {yName}
      </text>
    </g>
  )
})

function EdgeGrid(props: PlotProps & Pick<ScatterChartProps, 'xEdges' | 'yEdges'>) {
  const { plot, x, y, xEdges, yEdges } = props
  const lines = [
    ...xEdges.map((edge) => `M${x(edge).toFixed(1)} ${plot.top}V${plot.bottom}`),
    ...yEdges.map((edge) => `M${plot.left} ${y(edge).toFixed(1)}H${plot.width}`),
  ]
  return <path className="scatter__edges" d={lines.join('')} aria-hidden />
}

interface PointsProps {
  readonly points: readonly ScatterPoint[]
  readonly x: Scale
  readonly y: Scale
  readonly unit: number
  readonly colorOf: (point: ScatterPoint) => string
}

const Points = memo(function Points({ points, x, y, unit, colorOf }: PointsProps) {
  return (
    <g className="scatter__points" aria-hidden>
      {points.map((point) => (
        <circle
          key={point.code}
          data-code={point.code}
          className={point.isActive ? undefined : 'scatter__quiet'}
          cx={x(point.x).toFixed(1)}
          cy={y(point.y).toFixed(1)}
          r={(point.isActive ? 4.2 : 3) * unit}
          fill={colorOf(point)}
        />
      ))}
    </g>
  )
})

function Mark(props: {
  readonly point: ScatterPoint
  readonly text: string
  readonly plot: Plot
  readonly at: readonly [number, number]
}) {
  const { point, text, plot, at } = props
  const isLeft = at[0] > plot.width / 2
  const isTop = at[1] < plot.top + 24 * plot.unit
  return (
    <g aria-hidden data-marked={point.code}>
      <circle className="scatter__mark" cx={at[0]} cy={at[1]} r={6.5 * plot.unit} />
      <text
        className="chart-text scatter__label"
        x={at[0] + (isLeft ? -10 : 10) * plot.unit}
        y={at[1] + (isTop ? 18 : -9) * plot.unit}
        textAnchor={isLeft ? 'end' : 'start'}
      >
        {text}
      </text>
    </g>
  )
}
