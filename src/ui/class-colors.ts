import type { Indicator } from '../contract'
import { categoryColor, componentHue, rampColors, rampOf } from './palette'
import type { Theme } from './theme'

type Coloured = Pick<Indicator, 'kind' | 'direction' | 'ordered' | 'categories'>

/**
 * The colours of the classes of an indicator by their index, the same on every map, legend, table and
 * chart. `count` is the number of classes of a ramp; categories have as many as there are: in hues without
 * an order, or from the worst to the best on the ramp of what is wished for.
 */
export function classColors(
  { kind, direction, ordered, categories }: Coloured,
  theme: Theme,
  count: number,
): readonly string[] {
  if (kind !== 'category') return rampColors(rampOf(direction), theme, count)
  return ordered === true
    ? rampColors('cool', theme, categories.length)
    : categories.map((_, index) => categoryColor(index, theme))
}

/** The colour of one category of an indicator by its place in the list; '' for none. */
export function colorOfCategory(indicator: Coloured, index: number, theme: Theme): string {
  return classColors(indicator, theme, 0)[index] ?? ''
}

/**
 * The one colour of an indicator's circles, bars and dots: its component's, or that of the warm ramp where
 * less is better, so that a hazard is not drawn in the green of its component.
 */
export function markHue(
  { component, direction }: Pick<Indicator, 'component' | 'direction'>,
  theme: Theme,
): string {
  const isHazard = direction === 'lower-is-better'
  return isHazard ? (rampColors('warm', theme)[HAZARD_STEP] ?? '') : componentHue(component, theme)
}

/** The colour of one figure as the map has it: of its class among `count`, or the one of all circles. */
export function colorOfFigure(
  indicator: Coloured & Pick<Indicator, 'component'>,
  classIndex: number,
  count: number,
  theme: Theme,
): string {
  if (indicator.kind === 'count') return markHue(indicator, theme)
  return classColors(indicator, theme, count)[classIndex] ?? ''
}

/** Stands out from the ground in both themes. */
const HAZARD_STEP = 2
