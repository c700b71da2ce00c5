import type { Indicator, RegionCode } from '../../contract'
import { buildBivariate, type Bivariate } from '../../domain/bivariate'
import { toBivariateChoropleth } from '../../domain/bivariate-choropleth'
import type { Choropleth } from '../../domain/choropleth'
import { latestPeriod, type Dataset } from '../../domain/dataset'
import type { Language } from '../../i18n/language'
import type { RegionDescription } from '../../map'
import { describePair } from './describe-pair'

/** Two indicators on the map: what it draws, and what legend, scatter plot and tooltip tell. */
export interface PairView {
  readonly bivariate: Bivariate
  readonly choropleth: Choropleth
  readonly describe: (language: Language) => (code: RegionCode) => RegionDescription
}

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
    bivariate,
    choropleth: toBivariateChoropleth(base, bivariate),
    describe: (language) => describePair(dataset, bivariate, language),
  }
}
