import { memo, useId } from 'react'
import type { Distribution } from '../domain/distribution'
import { chartMessages } from '../i18n/charts'
import { useLanguage, useMessages } from '../i18n/language'
import { classColors } from '../ui/class-colors'
import { useTheme } from '../ui/theme'
import { binText } from './bin-text'
import type { Plot } from './plot-geometry'
import { SampleHatch } from './sample-hatch'

interface HistogramBarsProps {
  readonly distribution: Distribution
  readonly plot: Plot
}

/** Bars from zero in the colours of their classes; drawn again only for new data or a new size. */
export const HistogramBars = memo(function HistogramBars(props: HistogramBarsProps) {
  const { distribution, plot } = props
  const messages = useMessages(chartMessages)
  const language = useLanguage()
  const theme = useTheme()
  const id = useId()
  const { bins, classCount, indicator, status } = distribution
  const colors = classColors(indicator, theme, classCount)
  const isSample = status === 'contoh'
  const noun = messages[distribution.noun]
  const width = (plot.right - plot.left) / bins.length
  const gap = width > 6 ? 1 : 0
  const most = Math.max(1, ...bins.map((bin) => bin.count))
  return (
    <g className="histogram__bars">
      {isSample && (
        <defs>
          {colors.map((color, index) => (
            <SampleHatch key={color} id={`${id}${index}`} color={color} />
          ))}
        </defs>
      )}
      {bins.map((bin, index) => {
        if (bin.count === 0) return null
        const height = ((plot.bottom - plot.top) * bin.count) / most
        return (
          <rect
            key={bin.from}
            x={plot.left + index * width}
            y={plot.bottom - height}
            width={width - gap}
            height={height}
            fill={isSample ? `url(#${id}${bin.classIndex})` : colors[bin.classIndex]}
          >
            <title>{messages.bin(binText(distribution, bin, language), bin.count, noun)}</title>
          </rect>
        )
      })}
    </g>
  )
})
