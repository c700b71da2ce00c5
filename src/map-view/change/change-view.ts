import type { Period } from '../../contract'
import { toChangeChoropleth } from '../../domain/change-choropleth'
import type { Choropleth } from '../../domain/choropleth'
import type { Dataset } from '../../domain/dataset'
import { buildPeriodChange } from '../../domain/period-change'
import { formatPeriod } from '../../i18n/format'
import { timeMessages } from '../../i18n/time'
import type { ChangeView } from '../map-view'
import { changeRange } from './change-text'
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
  return {
    kind: 'change',
    change,
    choropleth: toChangeChoropleth(base, change),
    indicators: [from, period].map((at) => ({ indicator, period: at })),
    title: (language) =>
      timeMessages[language].title(
        indicator.name[language],
        formatPeriod(from, language),
        formatPeriod(period, language),
      ),
    classWords: (entry, language) => changeRange(change, entry, language),
    describe: (language) => describeChange(dataset, change, language),
  }
}
