import type { KeyboardEvent, ReactNode } from 'react'
import { Tooltip } from 'recharts'
import { useElementSize, type ElementSize } from '../ui/use-element-size'
import './whole-chart.css'

/** Of every line, bar and point: a figure is where it is. */
export const STILL = { isAnimationActive: false } as const

/** Of every axis: no tick lines, its texts in the type of the page. */
export const AXIS = {
  tickLine: false,
  tickSize: 0,
  tick: { className: 'chart-text chart-text--number' },
} as const

interface ChartBoxProps {
  /** Its figures lie below each other. */
  readonly hasRows?: boolean
  /** A Recharts chart of this size, once it is known. */
  readonly children: (size: ElementSize) => ReactNode
}

/**
 * The measured place of a whole Recharts chart. Its picture is a stop of the Tab key, where the arrow
 * keys go from figure to figure and each is read out; the table of the figure says them all.
 */
export function ChartBox({ hasRows = false, children }: ChartBoxProps) {
  const [ref, size] = useElementSize()
  return (
    <div
      className="chart-plot whole-chart"
      ref={ref}
      onKeyDownCapture={hasRows ? walkRows : undefined}
    >
      {size && size.width >= 60 && size.height >= 60 && children(size)}
    </div>
  )
}

/** Recharts goes down its rows by the left arrow and knows no other; down and up are what one presses. */
const ROW_KEYS: Readonly<Record<string, string>> = { ArrowDown: 'ArrowLeft', ArrowUp: 'ArrowRight' }

function walkRows(event: KeyboardEvent): void {
  const key = ROW_KEYS[event.key]
  if (key === undefined) return
  event.preventDefault()
  event.target.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true }))
}

interface ChartTipProps<Row> {
  /** What is said of the row that is pointed at or walked to. */
  readonly textOf: (row: Row) => string
  /** Drawn behind it; nothing where the mark itself shows it. */
  readonly cursor?: boolean | object
}

/** The figure pointed at, in words; `Row` is what the chart's `data` holds. */
export function ChartTip<Row>({ textOf, cursor = false }: ChartTipProps<Row>) {
  return (
    <Tooltip
      {...STILL}
      // What is missing is said too.
      filterNull={false}
      cursor={cursor}
      content={({ active, payload }) => (
        <p className="chart-tip" role="status">
          {active && payload[0] ? textOf(payload[0].payload as Row) : ''}
        </p>
      )}
    />
  )
}
