import { useMemo, type ReactNode } from 'react'
import type { Trend } from '../domain/trend'
import { componentHue } from '../ui/palette'
import { useTheme } from '../ui/theme'
import { plotOf, type Plot } from './plot-geometry'
import { TrendLabels } from './trend-labels'
import { TrendLines } from './trend-lines'
import { scaleTrend, type PlacedValue, type TrendScale } from './trend-scale'
import { useElementSize } from './use-element-size'

interface TrendDrawing {
  readonly plot: Plot
  readonly scale: TrendScale
}

interface TrendPlotProps {
  readonly trend: Trend
  /** Room left and right of the line, CSS pixels of a laptop. */
  readonly side: number
  /** What else the axes must hold; the same list as long as it is the same. */
  readonly others?: readonly PlacedValue[]
  /** What is drawn below the line. */
  readonly children?: (drawing: TrendDrawing) => ReactNode
}

/** The drawing of a trend, as large as the figure leaves room for. */
export function TrendPlot({ trend, side, others, children }: TrendPlotProps) {
  const [ref, size] = useElementSize()
  const color = componentHue(trend.indicator.component, useTheme())
  const drawing = useMemo(() => {
    const plot = plotOf(size, { top: 22, bottom: 20, side })
    return plot && { plot, scale: scaleTrend(trend, plot, others) }
  }, [size, trend, side, others])
  return (
    <div className="chart-plot" ref={ref} aria-hidden>
      {drawing && (
        <svg className="chart-plot__drawing">
          {children?.(drawing)}
          <TrendLines
            trend={trend}
            scale={drawing.scale}
            strokeWidth={2 * drawing.plot.unit}
            color={color}
          />
          <TrendLabels trend={trend} plot={drawing.plot} scale={drawing.scale} color={color} />
        </svg>
      )}
    </div>
  )
}
