import type { LocalizedText, Period } from '../../contract'
import { toChangeChoropleth } from '../../domain/change-choropleth'
import type { Choropleth } from '../../domain/choropleth'
import type { Dataset } from '../../domain/dataset'
import { buildPeriodChange } from '../../domain/period-change'
import { formatPeriod } from '../../i18n/format'
import type { Language } from '../../i18n/language'
import { classRange } from '../../i18n/class-words'
import { timeMessages } from '../../i18n/time'
import { legendOf } from '../legend/legend-model'
import type { ChangeView } from '../map-view'
import { changeUnit } from './change-text'
import { describeChange } from './describe-change'

/** The change from another period to that of the map, and how the map draws it. */
export function buildChangeView(dataset: Dataset, base: Choropleth, from: Period): ChangeView {
  const { indicator, period, unitLevel, frame } = base
  const change = buildPeriodChange(dataset, {
    indicator,
    from,
    to: period,
    level: unitLevel,
    frame,
  })
  const choropleth = toChangeChoropleth(base, change)
  // Of two periods in the wrong order too, the change is from the earlier to the later.
  const title = (name: LocalizedText, language: Language) =>
    timeMessages[language].title(
      name[language],
      formatPeriod(change.from, language),
      formatPeriod(change.to, language),
    )
  return {
    kind: 'change',
    change,
    choropleth,
    indicators: [from, period].map((at) => ({ indicator, period: at })),
    title: (language) => title(indicator.name, language),
    legend: (language, theme) => {
      const words = timeMessages[language]
      const { seriesBreak } = change
      const unit = changeUnit(change, language)
      const { legend } = choropleth
      const without = words.without(legend.missing, words[unitLevel])
      return legendOf(choropleth, language, theme, {
        form: 'bars',
        label: words.legend,
        title: title(indicator.shortName, language),
        axis: [`← ${words.fell}`, unit, `${words.rose} →`],
        words: (entry) => `${classRange(entry, legend, language)} ${unit}`.trimEnd(),
        missing: { words: without, short: without },
        note: seriesBreak && words.broken(seriesBreak[language]),
      })
    },
    describe: (language) => describeChange(dataset, change, language),
  }
}
