import { memo, useId, useMemo } from 'react'
import type { MutationBalance } from '../domain/mutation-balance'
import { formatNumber, formatPeriod, formatSigned } from '../i18n/format'
import { useLanguage, useMessages, type Language } from '../i18n/language'
import { missingValue } from '../i18n/missing-value'
import { profileChartMessages } from '../i18n/profile-charts'
import { componentHue } from '../ui/palette'
import { useTheme } from '../ui/theme'
import { FigureWithTable } from './figure-with-table'
import { plotOf, type Plot } from './plot-geometry'
import { SampleHatch } from './sample-hatch'
import { useElementSize } from './use-element-size'
import { buildWaterfall, type Waterfall, type WaterfallBar } from './waterfall-bars'
import './waterfall.css'

const MARGIN = { top: 20, bottom: 20, side: 0 }
/** Part of its slot that a bar fills. */
const FILL = 0.68

/** Births, deaths, arrivals and departures between two populations, so that the eye can add them up. */
export const WaterfallChart = memo(function WaterfallChart(props: {
  readonly balance: MutationBalance
}) {
  const { balance } = props
  const messages = useMessages(profileChartMessages)
  const language = useLanguage()
  const [ref, size] = useElementSize()
  const waterfall = useMemo(() => buildWaterfall(balance), [balance])
  const plot = useMemo(() => plotOf(size, MARGIN), [size])
  const { change, natural, migration } = balance
  const signed = (value: number) => formatSigned(value, 0, language)
  const period = formatPeriod(balance.period, language)
  const title =
    balance.status === 'contoh'
      ? messages.mutationSample
      : change === null || natural === null || migration === null
        ? messages.mutationIncomplete
        : messages.mutation(signed(change), signed(natural), signed(migration))
  return (
    <FigureWithTable
      className="waterfall"
      title={title}
      subtitle={messages.mutationSubtitle(period)}
      status={balance.status}
      note={noteOf(balance, waterfall, language)}
      table={{
        caption: messages.mutationCaption(balance.region.name, period),
        columns: [messages.part, messages.value],
        rows: waterfall.bars.map((bar) => [
          nameOf(bar, balance, language),
          valueText(bar, language),
        ]),
      }}
    >
      <div className="chart-plot" ref={ref} aria-hidden>
        {plot && (
          <svg className="chart-plot__drawing">
            <Drawing waterfall={waterfall} balance={balance} plot={plot} />
          </svg>
        )}
      </div>
    </FigureWithTable>
  )
})

function noteOf(balance: MutationBalance, waterfall: Waterfall, language: Language): string {
  const messages = profileChartMessages[language]
  const people = (value: number) => formatNumber(value, 0, language)
  const { unexplained, end, period } = balance
  return [
    waterfall.isCut ? messages.cutAxis(people(waterfall.low)) : '',
    balance.seriesBreak === null ? '' : messages.crossesBreak,
    unexplained === null || unexplained === 0 || end === null
      ? ''
      : messages.mismatch(
          formatPeriod(period, language),
          people(end + unexplained),
          formatSigned(unexplained, 0, language),
        ),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function nameOf(bar: WaterfallBar, balance: MutationBalance, language: Language): string {
  const messages = profileChartMessages[language]
  switch (bar.key) {
    case 'start':
      return formatPeriod(balance.start?.period ?? '', language)
    case 'end':
      return formatPeriod(balance.period, language)
    default:
      return messages[bar.key]
  }
}

function valueText(bar: WaterfallBar, language: Language): string {
  if (bar.value === null) return missingValue(false, language)
  const isSigned = !bar.isStock || bar.key === 'total'
  return isSigned ? formatSigned(bar.value, 0, language) : formatNumber(bar.value, 0, language)
}

interface DrawingProps {
  readonly waterfall: Waterfall
  readonly balance: MutationBalance
  readonly plot: Plot
}

function Drawing({ waterfall, balance, plot }: DrawingProps) {
  const language = useLanguage()
  const theme = useTheme()
  const id = useId()
  const { bars, low, high } = waterfall
  const colors = {
    up: componentHue('tata-kelola', theme),
    down: componentHue('ekonomi', theme),
    stock: theme === 'dark' ? '#5d757a' : '#9fb0b0',
  }
  const slot = (plot.right - plot.left) / bars.length
  const y = (level: number) =>
    plot.bottom - ((level - low) / Math.max(high - low, 1)) * (plot.bottom - plot.top)
  return (
    <>
      <defs>
        {Object.entries(colors).map(([kind, color]) => (
          <SampleHatch key={kind} id={`${id}${kind}`} color={color} />
        ))}
      </defs>
      {bars.map((bar, index) => {
        const left = plot.left + slot * (index + (1 - FILL) / 2)
        const middle = plot.left + slot * (index + 0.5)
        const kind = bar.isStock ? 'stock' : (bar.value ?? 0) < 0 ? 'down' : 'up'
        const isDrawn = bar.from !== null && bar.to !== null
        const from = y(Math.max(low, bar.from ?? low))
        const to = y(bar.to ?? low)
        const next = bars[index + 1]
        const isBelow = kind === 'down'
        const labelY = isBelow
          ? Math.max(from, to) + 13 * plot.unit
          : Math.min(from, to) - 6 * plot.unit
        return (
          <g key={bar.key}>
            {isDrawn && (
              <rect
                className="waterfall__bar"
                x={left}
                width={slot * FILL}
                y={Math.min(from, to)}
                height={Math.max(1, Math.abs(to - from))}
                fill={bar.isSample ? `url(#${id}${kind})` : colors[kind]}
                stroke={colors[kind]}
              />
            )}
            {isDrawn && bar.isStock && waterfall.isCut && (
              <CutMark
                x={left}
                width={slot * FILL}
                y={plot.bottom - 9 * plot.unit}
                unit={plot.unit}
              />
            )}
            {isDrawn && next?.from !== null && next?.to !== null && next && (
              <line
                className="waterfall__link"
                x1={left + slot * FILL}
                x2={left + slot * (1 + (1 - FILL) / 2 + FILL / 2)}
                y1={to}
                y2={to}
              />
            )}
            <text
              className={`chart-text chart-text--number ${isDrawn ? 'chart-text--strong' : ''}`}
              x={middle}
              y={isDrawn ? labelY : plot.bottom - 6 * plot.unit}
              textAnchor="middle"
            >
              {isDrawn ? valueText(bar, language) : '–'}
            </text>
            <text
              className="chart-text"
              x={middle}
              y={plot.bottom + 15 * plot.unit}
              textAnchor="middle"
            >
              {nameOf(bar, balance, language)}
            </text>
          </g>
        )
      })}
      <line
        className="chart-baseline"
        x1="0"
        x2={plot.width}
        y1={y(Math.max(low, 0))}
        y2={y(Math.max(low, 0))}
      />
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
