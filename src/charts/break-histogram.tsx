import { useMemo } from 'react'
import { positionIn, type Distribution } from '../domain/distribution'
import { formatNumber } from '../i18n/format'
import { useLanguage } from '../i18n/language'
import { HistogramBars } from './histogram-bars'
import { AxisLabels } from './axis-labels'
import { placeLabels } from './label-placement'
import { plotOf, type Plot } from './plot-geometry'
import { useElementSize } from '../ui/use-element-size'
import './break-histogram.css'
import './histogram.css'

interface BreakHistogramProps {
  readonly distribution: Distribution
  /** Inner class edges, ascending. */
  readonly edges: readonly number[]
  /** Digits that keep the edges apart. */
  readonly decimals: number
  /** Said in place of the picture. */
  readonly label: string
}

const MARGIN = { top: 8, bottom: 18, side: 4 }
const TEXT = 11

/** Where the class edges cut the distribution; bars in the colours of the map. */
export function BreakHistogram({ distribution, edges, decimals, label }: BreakHistogramProps) {
  const [ref, size] = useElementSize()
  const plot = useMemo(() => plotOf(size, MARGIN), [size])
  return (
    <div className="break-histogram" ref={ref} role="img" aria-label={label}>
      {plot && (
        <svg className="break-histogram__drawing">
          <HistogramBars distribution={distribution} plot={plot} />
          <line
            className="chart-baseline"
            x1={plot.left}
            x2={plot.right}
            y1={plot.bottom}
            y2={plot.bottom}
          />
          <Edges distribution={distribution} edges={edges} decimals={decimals} plot={plot} />
        </svg>
      )}
    </div>
  )
}

function Edges(props: Omit<BreakHistogramProps, 'label'> & { readonly plot: Plot }) {
  const { distribution, edges, decimals, plot } = props
  const language = useLanguage()
  const last = distribution.bins.at(-1)
  const places = edges.map(
    (edge) => plot.left + positionIn(distribution, edge) * (plot.right - plot.left),
  )
  const labels = placeLabels(
    [
      ...edges.map((edge, index) => ({
        at: places[index] ?? 0,
        text: formatNumber(edge, decimals, language),
        priority: -index,
      })),
      // The last bar gathers a long tail: it must not look like the largest value.
      ...(last?.to === Number.POSITIVE_INFINITY
        ? [{ at: plot.right, text: `≥${formatNumber(last.from, decimals, language)}`, priority: 1 }]
        : []),
    ],
    plot.width,
    TEXT * plot.unit,
  )
  return (
    <>
      {places.map((x, index) => (
        <line
          key={index}
          className="break-histogram__edge"
          data-edge={edges[index]}
          x1={x}
          x2={x}
          y1={0}
          y2={plot.bottom + 3 * plot.unit}
        />
      ))}
      <AxisLabels labels={labels} y={plot.bottom + 14 * plot.unit} />
    </>
  )
}
