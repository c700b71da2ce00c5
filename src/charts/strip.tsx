import { memo } from 'react'
import type { ComponentId, RegionCode } from '../contract'
import { componentHue } from '../ui/palette'
import { useTheme } from '../ui/theme'
import './strip.css'

export interface StripProps {
  readonly component: ComponentId
  /** Siblings' scores, 0-100. */
  readonly dots: readonly { readonly code: RegionCode; readonly score: number }[]
  readonly average: number | null
  /** The region shown in gold: the hovered one, else the chosen one. */
  readonly active: RegionCode | null
}

/** Siblings as dots on 0-100, their average as an upright, one region in gold. Decoration: the card says it in words. */
export function Strip({ component, dots, average, active }: StripProps) {
  const gold = dots.find((dot) => dot.code === active)
  return (
    <div className="strip" aria-hidden>
      <StripDots component={component} dots={dots} average={average} />
      {gold && <span className="strip__gold" style={{ left: `${gold.score}%` }} />}
    </div>
  )
}

const StripDots = memo(function StripDots({
  component,
  dots,
  average,
}: Omit<StripProps, 'active'>) {
  const hue = componentHue(component, useTheme())
  return (
    <svg className="strip__dots">
      <line className="strip__line" x1="0" x2="100%" y1="50%" y2="50%" />
      {dots.map((dot) => (
        <circle key={dot.code} cx={`${dot.score}%`} cy="50%" fill={hue} />
      ))}
      {average !== null && (
        <line className="strip__average" x1={`${average}%`} x2={`${average}%`} y1="0" y2="100%" />
      )}
    </svg>
  )
})
