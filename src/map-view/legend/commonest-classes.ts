import type { LocalizedText } from '../../contract'
import type { LegendClass } from '../../domain/choropleth'

/** Lines of a folded legend, and letters to a line. */
const LINES = 3
const LETTERS = 14

/** The commonest categories, as many as have room for their whole names; at least one. */
export function commonestClasses(
  classes: readonly LegendClass[],
  localized: (text: LocalizedText) => string,
): readonly LegendClass[] {
  const byCount = classes.toSorted((a, b) => b.count - a.count)
  let lines = 0
  return byCount.filter((item, index) => {
    lines += Math.ceil((item.label ? localized(item.label) : '').length / LETTERS)
    return index === 0 || (lines <= LINES && item.count > 0)
  })
}
