import type { Period } from '../../contract'
import { toChangeChoropleth } from '../../domain/change-choropleth'
import type { Choropleth } from '../../domain/choropleth'
import type { Dataset } from '../../domain/dataset'
import { buildPeriodChange, type PeriodChange } from '../../domain/period-change'

export interface ChangeView {
  readonly change: PeriodChange
  readonly choropleth: Choropleth
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
  return { change, choropleth: toChangeChoropleth(base, change) }
}
