import type { ComponentId } from '../../contract'
import { formatNumber } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { circleRadius } from '../../map'
import { componentHue } from '../../ui/palette'
import { useTheme } from '../../ui/theme'

/** Three round numbers up to the largest value: about its third, half and whole, to two figures. */
function sampleValues(largest: number): readonly number[] {
  const round = (value: number) => {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - (value < 10 ? 0 : 1))
    return Math.max(1, Math.round(value / unit) * unit)
  }
  return [...new Set([largest, largest / 3, largest / 10].filter((value) => value >= 1).map(round))]
}

interface CircleLegendProps {
  readonly largest: number
  /** CSS pixels of the largest circle on the map. */
  readonly largestRadius: number
  readonly component: ComponentId
}

/** Nested circles drawn at the size they have on the map. */
export function CircleLegend({ largest, largestRadius, component }: CircleLegendProps) {
  const language = useLanguage()
  const hue = componentHue(component, useTheme())
  if (largest <= 0) return null
  const top = circleRadius(largest, largest, largestRadius)
  return (
    <svg className="legend__circles" width="100%" height={2 * top + 14} aria-hidden>
      {sampleValues(largest).map((value) => {
        const radius = circleRadius(value, largest, largestRadius)
        const y = 8 + 2 * (top - radius)
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
            <line
              x1={top + 2}
              x2={2 * top + 16}
              y1={y}
              y2={y}
              stroke="currentColor"
              strokeOpacity="0.4"
            />
            <text x={2 * top + 20} y={y + 4} className="number" fill="currentColor">
              {formatNumber(value, 0, language)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
