import type { Target } from '../contract'
import type { Choropleth } from '../domain/choropleth'
import type { Dataset } from '../domain/dataset'
import { describeRegion } from '../place/describe-region'
import { indicatorLegend } from './legend/legend-model'
import type { SingleView } from './map-view'

/** The indicator alone, in its own classes. */
export function buildSingleView(
  dataset: Dataset,
  choropleth: Choropleth,
  targets?: readonly Target[],
): SingleView {
  const { indicator, period } = choropleth
  return {
    kind: 'single',
    choropleth,
    indicators: [{ indicator, period }],
    title: (language) => indicator.name[language],
    legend: (language, theme) => indicatorLegend(dataset, choropleth, language, theme),
    describe: (language) => describeRegion(dataset, choropleth, language, targets),
  }
}
