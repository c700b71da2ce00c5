import { useId } from 'react'
import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts'
import { categoryColor } from '../ui/palette'
import { useTheme } from '../ui/theme'
import { SampleHatch } from './sample-hatch'

export interface CompositionBar {
  readonly key: string
  readonly count: number
  /** Index of the category's colour; null for the gathered rest. */
  readonly colorIndex: number | null
}

interface CompositionBarsProps {
  readonly bars: readonly CompositionBar[]
  readonly width: number
  readonly height: number
  readonly thickness: number
  readonly isSample: boolean
}

/** Horizontal bars from zero, one band a category; names and counts stand beside them in HTML. */
export default function CompositionBars(props: CompositionBarsProps) {
  const { bars, width, height, thickness, isSample } = props
  const theme = useTheme()
  const id = useId()
  const colorOf = (index: number) => {
    const colorIndex = bars[index]?.colorIndex ?? null
    return colorIndex === null ? 'var(--neutral-bar)' : categoryColor(colorIndex, theme)
  }
  const drawBar = ({ x, y, width: length, height: band, index }: BarShapeProps) => (
    <rect
      x={x}
      y={y}
      width={Math.max(1, length)}
      height={band}
      rx={1.5}
      fill={isSample ? `url(#${id}${index})` : colorOf(index)}
    />
  )
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={[...bars]}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      {isSample && (
        <defs>
          {bars.map((bar, index) => (
            <SampleHatch key={bar.key} id={`${id}${index}`} color={colorOf(index)} />
          ))}
        </defs>
      )}
      <XAxis type="number" hide domain={[0, 'dataMax']} />
      <YAxis type="category" dataKey="key" hide />
      <Bar dataKey="count" barSize={thickness} shape={drawBar} isAnimationActive={false} />
    </BarChart>
  )
}
