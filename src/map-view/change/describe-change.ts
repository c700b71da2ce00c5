import type { RegionCode } from '../../contract'
import type { Dataset } from '../../domain/dataset'
import type { PeriodChange } from '../../domain/period-change'
import { formatPeriod } from '../../i18n/format'
import { formatWithUnit } from '../../i18n/indicator-value'
import type { Language } from '../../i18n/language'
import { missingValue } from '../../i18n/missing-value'
import { timeMessages } from '../../i18n/time'
import type { RegionDescription } from '../../map'
import { describePlace } from '../../place/describe-place'
import { changeNumber, changeUnit } from './change-text'

/** What the tooltip and a screen reader say of a region while the map shows a change. */
export function describeChange(
  dataset: Dataset,
  change: PeriodChange,
  language: Language,
): (code: RegionCode) => RegionDescription {
  const words = timeMessages[language]
  const cells = new Map(change.cells.map((cell) => [cell.code, cell]))
  const figure = (value: number) => formatWithUnit(change.indicator, value, language)
  const [from, to] = [change.from, change.to].map((period) => formatPeriod(period, language))
  return (code) => {
    const { head } = describePlace(dataset, code, language)
    const cell = cells.get(code)
    const value = cell?.change ?? null
    const both =
      cell && cell.from !== null && cell.to !== null
        ? [words.fromTo(from ?? '', figure(cell.from), to ?? '', figure(cell.to))]
        : []
    const gaps = {
      missing: missingValue(false, language),
      withheld: missingValue(true, language),
      break: words.gapBreak,
      fromZero: words.gapFromZero,
    }
    return {
      ...head,
      value: value === null ? null : changeNumber(change, value, language),
      unit: value === null ? '' : changeUnit(change, language),
      band: null,
      status: value === null ? null : change.status,
      ranks: both,
      note: value === null ? gaps[cell?.gap ?? 'missing'] : null,
    }
  }
}
