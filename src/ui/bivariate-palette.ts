import type { Theme } from './theme'

/**
 * Nine colours for two figures, rows of the second from low to high. The sum of both is lightness, the
 * difference goes from blue (first) to gold (second): the two directions that every kind of colour
 * blindness keeps apart. In the dark theme high is bright.
 */
const COLORS: Record<Theme, readonly string[]> = {
  light: [
    ...['#e9e8e4', '#99c3e6', '#4e96d8'],
    ...['#d7b986', '#909090', '#3d6584'],
    ...['#bd841e', '#765c29', '#36343b'],
  ],
  dark: [
    ...['#393835', '#385f7e', '#3c85c6'],
    ...['#715623', '#808080', '#88b2d4'],
    ...['#ab7400', '#c5a875', '#e2e0e8'],
  ],
}

/** Colour of a class: 0 low in both, 2 high in the first, 6 high in the second, 8 high in both. */
export function bivariateColor(index: number, theme: Theme): string {
  return COLORS[theme][index] ?? ''
}
