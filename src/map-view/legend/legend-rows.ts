import type { Choropleth, LegendClass } from '../../domain/choropleth'
import { className } from '../../i18n/class-words'
import type { Language } from '../../i18n/language'
import { choroplethColors } from '../../map'
import type { Theme } from '../../ui/theme'
import type { MapView } from '../map-view'

export interface LegendRow extends LegendClass {
  readonly color: string
  /** The class by name, by its values or both; a change with its sign and unit. */
  readonly words: string
}

/** The classes of a map in their order, each with its colour and its words, whatever the map shows. */
export function legendRows(
  { choropleth, classWords }: Pick<MapView, 'choropleth' | 'classWords'>,
  language: Language,
  theme: Theme,
): readonly LegendRow[] {
  const colors = choroplethColors(choropleth, theme)
  return choropleth.legend.classes.map((entry) => ({
    ...entry,
    color: colors[entry.index] ?? '',
    words: classWords(entry, language),
  }))
}

/** The same for the map of an indicator alone. */
export function indicatorRows(
  choropleth: Choropleth,
  language: Language,
  theme: Theme,
): readonly LegendRow[] {
  const { legend, indicator } = choropleth
  const classWords = (entry: LegendClass) => className(entry, legend, indicator, language)
  return legendRows({ choropleth, classWords }, language, theme)
}
