import { MAP_COLORS } from '../../ui/palette'
import type { Theme } from '../../ui/theme'
import { withOpacity } from './color'

/**
 * Slanted lines on a square tile, drawn by both engines. The tile is in CSS pixels at whole zooms
 * and grows up to twice that before the next, as MapLibre draws its patterns.
 */
export interface Hatch {
  readonly tile: number
  /** `up` rises to the right, `down` falls: a sample never looks like missing data. */
  readonly slant: 'up' | 'down'
  readonly lines: readonly { readonly width: number; readonly color: string }[]
}

export function missingHatch(theme: Theme): Hatch {
  return { tile: 5, slant: 'up', lines: [{ width: 0.85, color: MAP_COLORS[theme].hatchLine }] }
}

/** A dark line within a light one, so that it shows on every colour of every ramp. */
export function sampleHatch(theme: Theme): Hatch {
  const { ink, halo } = MAP_COLORS[theme]
  return {
    tile: 8,
    slant: 'down',
    lines: [
      { width: 1.7, color: withOpacity(halo, 0.6) },
      { width: 0.8, color: withOpacity(ink, 0.6) },
    ],
  }
}

export type Stroke = readonly [x1: number, y1: number, x2: number, y2: number]

/** The three strokes that make a seamless tile: one across, two that only cut the corners. */
export function hatchStrokes({ tile, slant }: Hatch): readonly Stroke[] {
  return [-1, 0, 1].map((shift): Stroke => {
    const [left, right] = [shift * tile - 1, shift * tile + tile + 1]
    return slant === 'up' ? [left, tile + 1, right, -1] : [left, -1, right, tile + 1]
  })
}
