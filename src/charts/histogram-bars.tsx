import { useId } from 'react'
import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts'
import type { Bin, Distribution } from '../domain/distribution'
import { rampColors } from '../ui/palette'
import { useTheme } from '../ui/theme'
import { rechartsMargin, type Plot } from './plot-geometry'
import { SampleHatch } from './sample-hatch'

interface HistogramBarsProps {
  readonly distribution: Distribution
  readonly plot: Plot
  /** Words of a bar for the pointer. */
  readonly describe: (bin: Bin) => string
}

/** The bars alone; axis, average and marks lie over them and change without them. */
export default function HistogramBars({ distribution, plot, describe }: HistogramBarsProps) {
  const theme = useTheme()
  const id = useId()
  const { bins, classCount, indicator, status } = distribution
  const colors = rampColors(indicator.component, theme, classCount)
  const isSample = status === 'contoh'

  const drawBar = ({ x, y, width, height, index }: BarShapeProps) => {
    const bin = bins[index]
    if (!bin || height <= 0) return <g />
    const fill = isSample ? `url(#${id}${bin.classIndex})` : colors[bin.classIndex]
    return (
      <rect className="histogram__bar" x={x} y={y} width={width} height={height} fill={fill}>
        <title>{describe(bin)}</title>
      </rect>
    )
  }

  return (
    <BarChart
      width={plot.width}
      height={plot.height}
      data={[...bins]}
      margin={rechartsMargin(plot)}
      barCategoryGap={bins.length > 40 ? 0 : 1}
      accessibilityLayer={false}
    >
      {isSample && (
        <defs>
          {colors.map((color, index) => (
            <SampleHatch key={color} id={`${id}${index}`} color={color} />
          ))}
        </defs>
      )}
      <XAxis dataKey="from" hide />
      <YAxis hide domain={[0, 'dataMax']} />
      <Bar dataKey="count" shape={drawBar} isAnimationActive={false} />
    </BarChart>
  )
}
