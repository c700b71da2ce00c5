import { formatNumber } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { circleRadius } from '../../map'
import type { LegendModel } from './legend-model'

/** Three round numbers up to the largest value: about its third, half and whole, to two figures. */
function sampleValues(largest: number): readonly number[] {
  const round = (value: number) => {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - (value < 10 ? 0 : 1))
    return Math.max(1, Math.round(value / unit) * unit)
  }
  return [...new Set([largest, largest / 3, largest / 10].filter((value) => value >= 1).map(round))]
}

/** CSS pixels from label to label, which are set in rem. */
function lineHeight(): number {
  return 0.85 * (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16)
}

/** Each place moved down so far that it keeps a line's distance from the one before. */
function spread(places: readonly number[], line: number): readonly number[] {
  return places.reduce<number[]>((placed, y) => {
    const before = placed.at(-1)
    return [...placed, before === undefined ? y : Math.max(y, before + line)]
  }, [])
}

interface CircleLegendProps {
  readonly legend: LegendModel
  /** CSS pixels of the largest circle on the map. */
  readonly largestRadius: number
}

/** Nested circles drawn at the size they have on the map. */
export function CircleLegend({ legend, largestRadius }: CircleLegendProps) {
  const language = useLanguage()
  const hue = legend.entries[0]?.color
  const { largest } = legend
  if (largest <= 0) return null
  const top = circleRadius(largest, largest, largestRadius)
  const line = lineHeight()
  const samples = sampleValues(largest)
  const radii = samples.map((value) => circleRadius(value, largest, largestRadius))
  const labels = spread(
    radii.map((radius) => 8 + 2 * (top - radius)),
    line,
  )
  return (
    <svg
      className="legend__circles"
      width="100%"
      height={Math.max(2 * top + 14, samples.length * line + 4)}
      aria-hidden
    >
      {samples.map((value, index) => {
        const radius = radii[index] ?? 0
        const y = 8 + 2 * (top - radius)
        const labelY = labels[index] ?? y
        return (
          <g key={value}>
            <circle
              cx={top + 2}
              cy={8 + 2 * top - radius}
              r={radius}
              fill={hue}
              fillOpacity="0.25"
              stroke={hue}
            />
            <polyline
              points={`${top + 2},${y} ${2 * top + 6},${y} ${2 * top + 16},${labelY}`}
              fill="none"
              stroke="currentColor"
              strokeOpacity="0.4"
            />
            <text x={2 * top + 20} y={labelY} dy="0.35em" className="number" fill="currentColor">
              {formatNumber(value, 0, language)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
