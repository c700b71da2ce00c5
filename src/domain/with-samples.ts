import type { SamplesFile } from '../contract'
import { indexWithheld, type Dataset } from './dataset'

/**
 * The dataset of a demonstration: samples at their places in the catalogue, their figures beside the others.
 * Scores and series are the published ones, for no sample has a part in them.
 */
export function withSamples(dataset: Dataset, samples: SamplesFile): Dataset {
  const found = new Map(
    [...dataset.catalogue.indicators, ...samples.indicators].map((one) => [one.id, one]),
  )
  const indicators = samples.order.flatMap((id) => found.get(id) ?? [])
  return {
    ...dataset,
    info: { ...dataset.info, showsSamples: true },
    catalogue: { ...dataset.catalogue, indicators },
    indicators: new Map(indicators.map((one) => [one.id, one])),
    sources: new Map([
      ...dataset.sources,
      ...samples.sources.map((source) => [source.id, source] as const),
    ]),
    values: { ...dataset.values, ...samples.values.values },
    withheld: new Map([...dataset.withheld, ...indexWithheld(samples.values.suppressed ?? {})]),
  }
}
