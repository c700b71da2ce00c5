import { categoryColor } from './palette'
import { useTheme, type Theme } from './theme'

/** Blue, vermilion, green and purple of the category palette: apart for colour-blind eyes too. */
const PICKS = [0, 5, 2, 7]
/** Line patterns, so that lines are told apart without their colour. */
export const MARK_DASHES = ['', '7 4', '2 3', '10 3 2 3']
/** Outlines in a box of 12 by 12 about its middle: circle, square, triangle, diamond. */
export const MARK_PATHS = [
  'M0-5a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
  'M-4.5-4.5h9v9h-9z',
  'M0-5.4L5.4 4.4H-5.4z',
  'M0-6L6 0L0 6L-6 0z',
]

/** Colour of the compared region at an index, 0 to 3. */
export function markColor(index: number, theme: Theme): string {
  return categoryColor(PICKS[index % PICKS.length] ?? 0, theme)
}

/** Colour and shape by which a compared region is known; decoration beside its name. */
export function RegionMark({ index, size = 12 }: { index: number; size?: number }) {
  const color = markColor(index, useTheme())
  return (
    <svg
      className="region-mark"
      aria-hidden
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="-6 -6 12 12"
    >
      <path d={MARK_PATHS[index % MARK_PATHS.length]} fill={color} />
    </svg>
  )
}
