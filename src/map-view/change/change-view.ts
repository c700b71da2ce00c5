import type { Period, RegionCode } from '../../contract'
import { toChangeChoropleth } from '../../domain/change-choropleth'
import type { Choropleth } from '../../domain/choropleth'
import type { Dataset } from '../../domain/dataset'
import { buildPeriodChange, type PeriodChange } from '../../domain/period-change'
import type { Language } from '../../i18n/language'
import type { RegionDescription } from '../../map'
import { describeChange } from './describe-change'

export interface ChangeView {
  readonly change: PeriodChange
  readonly choropleth: Choropleth
  readonly describe: (language: Language) => (code: RegionCode) => RegionDescription
}

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
    change,
    choropleth: toChangeChoropleth(base, change),
    describe: (language) => describeChange(dataset, change, language),
  }
}
