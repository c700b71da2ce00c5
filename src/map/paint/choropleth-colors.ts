import type { Choropleth } from '../../domain/choropleth'
import { bivariateColor } from '../../ui/bivariate-palette'
import { colorOfFigure } from '../../ui/class-colors'
import { divergingColor } from '../../ui/diverging-palette'
import type { Theme } from '../../ui/theme'

/**
 * The colour of each class that a map shows, by the index of the class: one rule for map, legend, picture
 * and paper. Circles have one colour, whatever class their figure is in.
 */
export function choroplethColors(
  { mark, indicator, legend }: Pick<Choropleth, 'mark' | 'indicator' | 'legend'>,
  theme: Theme,
): readonly string[] {
  const all = (colorOf: (index: number) => string) =>
    Array.from({ length: legend.classCount }, (_, index) => colorOf(index))
  switch (mark) {
    case 'bivariate':
      return all((index) => bivariateColor(index, theme))
    case 'change':
      return all((index) => divergingColor(index, theme))
    case 'circle':
    case 'category':
    case 'ramp':
      return all((index) => colorOfFigure(indicator, index, legend.classCount, theme))
  }
}
