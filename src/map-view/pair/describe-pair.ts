import type { RegionCode } from '../../contract'
import type { Bivariate } from '../../domain/bivariate'
import type { Dataset } from '../../domain/dataset'
import { figureOf } from '../../domain/figure-of-region'
import { formatFigure, formatIndicator } from '../../i18n/indicator-value'
import type { Language } from '../../i18n/language'
import type { RegionDescription } from '../../map'
import { describePlace } from '../../place/describe-place'

/** What the tooltip and a screen reader say of a region while two indicators are on the map. */
export function describePair(
  dataset: Dataset,
  bivariate: Bivariate,
  language: Language,
): (code: RegionCode) => RegionDescription {
  return (code) => {
    const { head, region } = describePlace(dataset, code, language)
    const figures = [bivariate.x, bivariate.y].map(({ indicator, period }) =>
      figureOf(dataset, region, indicator, period),
    )
    const known = figures.flatMap(({ indicator, value }) =>
      value === null ? [] : formatIndicator(indicator, value, language, region.level),
    )
    const isWhole = known.length === figures.length
    return {
      ...head,
      // On the map both stand below the name.
      value: isWhole ? known.join(' · ') : null,
      unit: '',
      band: null,
      ranks: [],
      status: isWhole ? bivariate.status : null,
      note: null,
      figures: figures.map((figure) => ({
        name: figure.indicator.shortName[language],
        value: formatFigure(figure, language),
      })),
    }
  }
}
