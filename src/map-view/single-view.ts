import type { Target } from '../contract'
import type { Choropleth } from '../domain/choropleth'
import type { Dataset } from '../domain/dataset'
import { className } from '../i18n/class-words'
import { describeRegion } from '../place/describe-region'
import type { SingleView } from './map-view'

/** The indicator alone, in its own classes. */
export function buildSingleView(
  dataset: Dataset,
  choropleth: Choropleth,
  targets?: readonly Target[],
): SingleView {
  const { indicator, period, legend } = choropleth
  return {
    kind: 'single',
    choropleth,
    indicators: [{ indicator, period }],
    title: (language) => indicator.name[language],
    classWords: (entry, language) => className(entry, legend, indicator, language),
    describe: (language) => describeRegion(dataset, choropleth, language, targets),
  }
}
