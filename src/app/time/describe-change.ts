import type { RegionCode } from '../../contract'
import type { Dataset } from '../../domain/dataset'
import type { PeriodChange } from '../../domain/period-change'
import { formatPeriod } from '../../i18n/format'
import { homeMessages } from '../../i18n/home'
import { formatWithUnit } from '../../i18n/indicator-value'
import type { Language } from '../../i18n/language'
import { missingValue } from '../../i18n/missing-value'
import { timeMessages } from '../../i18n/time'
import type { RegionDescription } from '../../map'
import { changeNumber, changeUnit } from './change-text'

/** What the tooltip and a screen reader say of a region while the map shows a change. */
export function describeChange(
  dataset: Dataset,
  change: PeriodChange,
  language: Language,
): (code: RegionCode) => RegionDescription {
  const messages = homeMessages[language]
  const words = timeMessages[language]
  const cells = new Map(change.cells.map((cell) => [cell.code, cell]))
  const figure = (value: number) => formatWithUnit(change.indicator, value, language)
  const [from, to] = [change.from, change.to].map((period) => formatPeriod(period, language))
  return (code) => {
    const region = dataset.regions.get(code)
    if (!region) throw new Error(`${code}: not a region`)
    const parent = region.parent === null ? undefined : dataset.regions.get(region.parent)
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
      name: region.name,
      context: parent
        ? region.level === 'desa'
          ? messages.inKecamatan(parent.name)
          : messages.inKabupaten
        : '',
      value: value === null ? null : changeNumber(change, value, language),
      unit: value === null ? '' : changeUnit(change, language),
      band: null,
      status: value === null ? null : change.status,
      ranks: both,
      note: value === null ? gaps[cell?.gap ?? 'missing'] : null,
    }
  }
}
