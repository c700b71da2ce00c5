import type { Indicator } from '../../contract'
import { buildBivariate } from '../../domain/bivariate'
import { toBivariateChoropleth } from '../../domain/bivariate-choropleth'
import type { Choropleth } from '../../domain/choropleth'
import { latestPeriod, type Dataset } from '../../domain/dataset'
import { mapExportMessages } from '../../i18n/map-export'
import type { PairView } from '../map-view'
import { describePair } from './describe-pair'
import { pairClassWords } from './pair-class-words'

/** The second indicator at the year of the map where it has one, else at its latest. */
export function buildPairView(dataset: Dataset, base: Choropleth, other: Indicator): PairView {
  const { indicator, period, unitLevel, frame } = base
  const bivariate = buildBivariate(dataset, {
    x: indicator,
    xPeriod: period,
    y: other,
    yPeriod: other.periods.includes(period) ? period : latestPeriod(other),
    level: unitLevel,
    frame,
  })
  return {
    kind: 'pair',
    bivariate,
    choropleth: toBivariateChoropleth(base, bivariate),
    indicators: [bivariate.x, bivariate.y],
    title: (language) =>
      mapExportMessages[language].pair(indicator.name[language], other.name[language]),
    classWords: ({ index }, language) => pairClassWords(bivariate, index, language),
    describe: (language) => describePair(dataset, bivariate, language),
  }
}
