import { RotateCw } from 'lucide-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { BIVARIATE_SIDE, bivariateClass } from '../../domain/bivariate-choropleth'
import { useLanguage, useMessages } from '../../i18n/language'
import { legendMessages } from '../../i18n/legend'
import { mapPairMessages } from '../../i18n/map-pair'
import { useTheme } from '../../ui/theme'
import type { LegendModel } from './legend-model'
import { useIsolation } from './use-isolation'
import './square-legend.css'

const STEPS: Readonly<Record<string, readonly [column: number, row: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}
const PLACES = [0, 1, 2] as const

/**
 * The nine colours as a square, the first indicator to the right and the second upwards, or turned onto
 * a corner. Pointing at a colour, or reaching it by the arrow keys, isolates it on the map.
 */
export default function SquareLegend({ legend }: { readonly legend: LegendModel }) {
  const { entries, title, axis } = legend
  const messages = useMessages(mapPairMessages)
  const { classCount, units } = useMessages(legendMessages)
  const language = useLanguage()
  const theme = useTheme()
  const isolation = useIsolation(legend.key)
  const [isTurned, setIsTurned] = useState(false)
  const [current, setCurrent] = useState(0)
  const grid = useRef<HTMLDivElement>(null)
  const [xName, yName] = axis
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
    <div className={isTurned ? 'square-legend square-legend--turned' : 'square-legend'}>
      <div className="square-legend__body">
        <span className="square-legend__y">{yName} →</span>
        <div
          ref={grid}
          className="square-legend__grid"
          role="group"
          aria-label={title}
          onKeyDown={move}
        >
          {PLACES.toReversed().map((row) =>
            PLACES.map((column) => {
              const index = bivariateClass(column, row)
              const { count = 0, color, words = '' } = entries[index] ?? {}
              const pointed = isolation(index)
              return (
                <button
                  key={index}
                  type="button"
                  data-class={index}
                  tabIndex={index === current ? 0 : -1}
                  className="square-legend__cell number"
                  style={{
                    background: color,
                    color: inkOn(row + column, theme),
                  }}
                  aria-label={classCount(words, count, units[legend.unitLevel])}
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
        <span className="square-legend__x">{xName} →</span>
      </div>
      <button
        type="button"
        className="legend__change square-legend__turn"
        aria-label={messages.rotate}
        aria-pressed={isTurned}
        title={messages.rotate}
        onClick={() => {
          setIsTurned(!isTurned)
        }}
      >
        <RotateCw aria-hidden size={14} />
      </button>
    </div>
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
