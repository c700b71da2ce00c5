import { RotateCw } from 'lucide-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { BIVARIATE_SIDE, bivariateClass } from '../../domain/bivariate-choropleth'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { mapPairMessages } from '../../i18n/map-pair'
import { StatusBadge } from '../../ui/status-badge'
import { useTheme } from '../../ui/theme'
import { legendRows } from '../legend/legend-rows'
import { MissingRow } from '../legend/missing-row'
import { useIsolation } from '../legend/use-isolation'
import type { PairView } from '../map-view'
import './pair-legend.css'

const STEPS: Readonly<Record<string, readonly [column: number, row: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}
const PLACES = [0, 1, 2] as const

interface PairLegendProps {
  readonly view: PairView
  readonly compact: boolean
}

/**
 * The nine colours as a square, the first indicator to the right and the second upwards, or turned onto
 * a corner. Pointing at a colour, or reaching it by the arrow keys, isolates it on the map.
 */
export default function PairLegend({ view, compact }: PairLegendProps) {
  const { bivariate, choropleth } = view
  const { missing } = choropleth.legend
  const messages = useMessages(mapPairMessages)
  const language = useLanguage()
  const localized = useLocalized()
  const theme = useTheme()
  const classes = legendRows(view, language, theme)
  const isolation = useIsolation(choropleth.key)
  const [isTurned, setIsTurned] = useState(false)
  const [current, setCurrent] = useState(0)
  const grid = useRef<HTMLDivElement>(null)
  const { x, y, status, level } = bivariate
  const [xName, yName] = [localized(x.indicator.shortName), localized(y.indicator.shortName)]
  const noun = messages[level]
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    event.stopPropagation()
    const column = clamp((current % BIVARIATE_SIDE) + step[0])
    const row = clamp(Math.floor(current / BIVARIATE_SIDE) + step[1])
    const next = bivariateClass(column, row)
    setCurrent(next)
    grid.current?.querySelector<HTMLElement>(`[data-class="${next}"]`)?.focus()
  }
  return (
    <section
      className={isTurned ? 'legend pair-legend pair-legend--turned' : 'legend pair-legend'}
      aria-label={messages.legend}
      data-testid="pair-legend"
    >
      {!compact && (
        <h2 className="legend__title">
          {messages.title(xName, yName)}
          {status !== 'resmi' && <StatusBadge status={status} />}
        </h2>
      )}
      <div className="pair-legend__body">
        <span className="pair-legend__y">{yName} →</span>
        <div
          ref={grid}
          className="pair-legend__grid"
          role="group"
          aria-label={messages.title(xName, yName)}
          onKeyDown={move}
        >
          {PLACES.toReversed().map((row) =>
            PLACES.map((column) => {
              const index = bivariateClass(column, row)
              const { count = 0, color, words = '' } = classes[index] ?? {}
              const pointed = isolation(index)
              return (
                <button
                  key={index}
                  type="button"
                  data-class={index}
                  tabIndex={index === current ? 0 : -1}
                  className="pair-legend__cell number"
                  style={{
                    background: color,
                    color: inkOn(row + column, theme),
                  }}
                  aria-label={messages.cell(words, count, noun)}
                  {...pointed}
                  onFocus={() => {
                    setCurrent(index)
                    pointed.onFocus()
                  }}
                >
                  <span>{count.toLocaleString(language)}</span>
                </button>
              )
            }),
          )}
        </div>
        <span className="pair-legend__x">{xName} →</span>
      </div>
      <button
        type="button"
        className="legend__change pair-legend__turn"
        aria-label={messages.rotate}
        aria-pressed={isTurned}
        title={messages.rotate}
        onClick={() => {
          setIsTurned(!isTurned)
        }}
      >
        <RotateCw aria-hidden size={14} />
      </button>
      {missing > 0 && !compact && (
        <MissingRow
          legend={choropleth.key}
          words={messages.missing(missing, messages.unit[level])}
        />
      )}
    </section>
  )
}

function clamp(place: number): number {
  return Math.max(0, Math.min(BIVARIATE_SIDE - 1, place))
}

/** Lightness follows the sum of both: dark ink on light colours. */
function inkOn(sum: number, theme: 'light' | 'dark'): string {
  const isLight = theme === 'light' ? sum < 3 : sum > 1
  return isLight ? '#08171c' : '#ffffff'
}
