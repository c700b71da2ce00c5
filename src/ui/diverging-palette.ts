import type { Theme } from './theme'

/**
 * Fell much to rose much: BrBG of ColorBrewer (Brewer, Harrower and others), told apart under colour
 * blindness; in the dark theme the ends are bright and the middle is near the ground.
 */
const COLORS: Record<Theme, readonly string[]> = {
  light: ['#a6611a', '#dfc27d', '#ece9df', '#80cdc1', '#018571'],
  dark: ['#f0b45f', '#a5742f', '#37474a', '#2f8f86', '#7fe0d0'],
}

/** Colour of a class of change, 0 to 4; 2 is about the same. */
export function divergingColor(index: number, theme: Theme): string {
  return COLORS[theme][index] ?? ''
}
