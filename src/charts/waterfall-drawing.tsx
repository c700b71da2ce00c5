import { useCallback, useId } from 'react'
import { Bar, BarChart, ReferenceLine, XAxis, YAxis, type BarShapeProps } from 'recharts'
import { componentHue } from '../ui/palette'
import { useTheme } from '../ui/theme'
import { SampleHatch } from './sample-hatch'
import { AXIS, ChartBox, ChartTip, STILL } from './whole-chart'
import type { Waterfall, WaterfallBar } from './waterfall-bars'

interface WaterfallDrawingProps {
  readonly waterfall: Waterfall
  /** Names the picture. */
  readonly label: string
  readonly nameOf: (bar: WaterfallBar) => string
  readonly valueOf: (bar: WaterfallBar) => string
}

/** Part of its slot that a bar fills. */
const FILL = 0.68

/** Bars from level to level of the running total, each joined to the next. */
export function WaterfallDrawing({ waterfall, label, nameOf, valueOf }: WaterfallDrawingProps) {
  const theme = useTheme()
  const id = useId()
  const { bars, low, high, isCut } = waterfall
  const colors = {
    up: componentHue('tata-kelola', theme),
    down: componentHue('ekonomi', theme),
    stock: theme === 'dark' ? '#5d757a' : '#9fb0b0',
  }
  // A bar of unknown ends has a place all the same, for the dash that says so.
  const endsOf = useCallback(
    ({ from, to }: WaterfallBar): [number, number] =>
      isKnown({ from, to }) ? [Math.max(low, from ?? low), to ?? low] : [low, low],
    [low],
  )
  return (
    <ChartBox>
      {({ width, height, scale: unit }) => (
        <BarChart
          width={width}
          height={height}
          data={bars}
          margin={{ top: 20 * unit, right: 0, bottom: 0, left: 0 }}
          barCategoryGap={`${(50 * (1 - FILL)).toFixed(0)}%`}
          aria-label={label}
        >
          <defs>
            {Object.entries(colors).map(([kind, color]) => (
              <SampleHatch key={kind} id={`${id}${kind}`} color={color} />
            ))}
          </defs>
          <XAxis
            {...AXIS}
            dataKey={nameOf}
            axisLine={false}
            tick={{ className: 'chart-text' }}
            tickMargin={6 * unit}
            interval={0}
            height={20 * unit}
          />
          <YAxis hide domain={[low, high]} />
          <ChartTip textOf={(bar: WaterfallBar) => `${nameOf(bar)}: ${valueOf(bar)}`} />
          <Bar
            {...STILL}
            dataKey={endsOf}
            shape={(drawn: BarShapeProps) => {
              const bar = bars[drawn.index]
              return (
                bar && (
                  <Step
                    drawn={drawn}
                    bar={bar}
                    next={bars[drawn.index + 1]}
                    text={valueOf(bar)}
                    isCut={isCut}
                    color={colors[kindOf(bar)]}
                    hatch={`url(#${id}${kindOf(bar)})`}
                    unit={unit}
                  />
                )
              )
            }}
          />
          <ReferenceLine y={Math.max(low, 0)} stroke="var(--line2)" />
        </BarChart>
      )}
    </ChartBox>
  )
}

function isKnown({ from, to }: Pick<WaterfallBar, 'from' | 'to'>): boolean {
  return from !== null && to !== null
}

function kindOf(bar: WaterfallBar): 'up' | 'down' | 'stock' {
  return bar.isStock ? 'stock' : (bar.value ?? 0) < 0 ? 'down' : 'up'
}

interface StepProps {
  readonly drawn: BarShapeProps
  readonly bar: WaterfallBar
  readonly next: WaterfallBar | undefined
  readonly text: string
  readonly isCut: boolean
  readonly color: string
  readonly hatch: string
  readonly unit: number
}

function Step({ drawn, bar, next, text, isCut, color, hatch, unit }: StepProps) {
  const { x, width } = drawn
  const [top, bottom] = [drawn.y, drawn.y + drawn.height].toSorted((a, b) => a - b) as [
    number,
    number,
  ]
  const middle = x + width / 2
  if (!isKnown(bar)) {
    return (
      <text
        className="chart-text chart-text--number"
        x={middle}
        y={bottom - 6 * unit}
        textAnchor="middle"
      >
        –
      </text>
    )
  }
  const isDown = kindOf(bar) === 'down'
  const end = isDown ? bottom : top
  return (
    <>
      <rect
        className="waterfall__bar"
        x={x}
        width={width}
        y={top}
        height={Math.max(1, bottom - top)}
        fill={bar.isSample ? hatch : color}
        stroke={color}
      />
      {bar.isStock && isCut && <CutMark x={x} width={width} y={bottom - 9 * unit} unit={unit} />}
      {next && isKnown(next) && (
        <line className="waterfall__link" x1={x + width} x2={x + width / FILL} y1={end} y2={end} />
      )}
      <text
        className="chart-text chart-text--number chart-text--strong"
        x={middle}
        y={isDown ? bottom + 13 * unit : top - 6 * unit}
        textAnchor="middle"
      >
        {text}
      </text>
    </>
  )
}

/** Two waves across a bar's foot: it does not begin at zero. */
function CutMark(props: {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly unit: number
}) {
  const { x, y, width, unit } = props
  const wave = (at: number) =>
    `M${x - 2} ${at}q${width / 8} ${-4 * unit} ${width / 4} 0t${width / 4} 0t${width / 4} 0t${width / 4 + 4} 0`
  return (
    <g className="waterfall__cut">
      <path d={wave(y)} strokeWidth={4 * unit} />
    </g>
  )
}
