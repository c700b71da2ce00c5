import { className } from '../../i18n/class-words'
import type { Language } from '../../i18n/language'
import { timeMessages } from '../../i18n/time'
import { choroplethColors } from '../../map'
import type { Theme } from '../../ui/theme'
import { changeNumber, changeUnit } from '../change/change-text'
import type { ChangeView, SingleView } from '../map-view'

export interface LegendRow {
  readonly index: number
  readonly color: string
  /** The class by name, by its values or both; a change with its sign and unit. */
  readonly words: string
  /** Units of the framed area in it. */
  readonly count: number
}

/** The classes of a map in a list, in their order. */
export function legendRows(
  view: SingleView | ChangeView,
  language: Language,
  theme: Theme,
): readonly LegendRow[] {
  const { legend, indicator } = view.choropleth
  const colors = choroplethColors(view.choropleth, theme)
  return legend.classes.map((entry) => ({
    index: entry.index,
    color: colors[entry.index] ?? '',
    words:
      view.kind === 'change'
        ? rangeOfChange(view, entry, language)
        : className(entry, legend, indicator, language),
    count: entry.count,
  }))
}

function rangeOfChange(
  { change }: ChangeView,
  { from, to }: { readonly from: number; readonly to: number },
  language: Language,
): string {
  const [low, high] = [from, to].map((value) => changeNumber(change, value, language))
  const range = timeMessages[language].range(low ?? '', high ?? '')
  return `${range} ${changeUnit(change, language)}`.trimEnd()
}
