import type { Indicator } from '../../contract'
import { buildBivariate } from '../../domain/bivariate'
import { toBivariateChoropleth } from '../../domain/bivariate-choropleth'
import type { Choropleth } from '../../domain/choropleth'
import { latestPeriod, type Dataset } from '../../domain/dataset'
import { mapExportMessages } from '../../i18n/map-export'
import { legendMessages } from '../../i18n/legend'
import { mapPairMessages } from '../../i18n/map-pair'
import { legendOf } from '../legend/legend-model'
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
  const choropleth = toBivariateChoropleth(base, bivariate)
  return {
    kind: 'pair',
    bivariate,
    choropleth,
    indicators: [bivariate.x, bivariate.y],
    title: (language) =>
      mapExportMessages[language].pair(indicator.name[language], other.name[language]),
    legend: (language, theme) => {
      const words = mapPairMessages[language]
      const [x, y] = [indicator.shortName[language], other.shortName[language]]
      const { missing } = choropleth.legend
      return legendOf(choropleth, language, theme, {
        form: 'square',
        label: words.legend,
        title: words.title(x, y),
        axis: [x, y],
        words: ({ index }) => pairClassWords(bivariate, index, language),
        missing: {
          words: words.missing(missing, legendMessages[language].units[unitLevel]),
          short: null,
        },
      })
    },
    describe: (language) => describePair(dataset, bivariate, language),
  }
}
