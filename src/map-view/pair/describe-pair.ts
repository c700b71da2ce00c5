import type { RegionCode } from '../../contract'
import type { Bivariate, BivariateAxis } from '../../domain/bivariate'
import { getValue, isWithheld, type Dataset } from '../../domain/dataset'
import { formatIndicator, formatWithUnit } from '../../i18n/indicator-value'
import type { Language } from '../../i18n/language'
import { missingValue } from '../../i18n/missing-value'
import type { RegionDescription } from '../../map'
import { describePlace } from '../../place/describe-place'

/** What the tooltip and a screen reader say of a region while two indicators are on the map. */
export function describePair(
  dataset: Dataset,
  bivariate: Bivariate,
  language: Language,
): (code: RegionCode) => RegionDescription {
  const valueOf = ({ indicator, period }: BivariateAxis, code: RegionCode) =>
    getValue(dataset, indicator.id, period, code)
  return (code) => {
    const { head } = describePlace(dataset, code, language)
    const axes = [bivariate.x, bivariate.y]
    const values = axes.map((axis) => valueOf(axis, code))
    const isWhole = values.every((value) => value !== null)
    return {
      ...head,
      // On the map both stand below the name.
      value: isWhole
        ? axes
            .map(({ indicator }, index) => formatIndicator(indicator, values[index] ?? 0, language))
            .join(' · ')
        : null,
      unit: '',
      band: null,
      ranks: [],
      status: isWhole ? bivariate.status : null,
      note: null,
      figures: axes.map((axis, index) => {
        const { indicator, period } = axis
        const value = values[index] ?? null
        return {
          name: indicator.shortName[language],
          value:
            value === null
              ? missingValue(isWithheld(dataset, indicator.id, period, code), language)
              : formatWithUnit(indicator, value, language),
        }
      }),
    }
  }
}
