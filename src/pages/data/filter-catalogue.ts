import type { Catalogue, Indicator, LocalizedText } from '../../contract'
import { isMappable, type Dataset } from '../../domain/dataset'
import { makeSearchable, matchesText } from '../../domain/text-normalisation'

export interface CatalogueGroupModel {
  readonly component: Catalogue['components'][number]
  readonly mapped: readonly Indicator[]
  /** Indicators of the kabupaten alone. */
  readonly series: readonly Indicator[]
}

/** The catalogue by component, kept where a query meets any text about the indicator; none empty. */
export function filterCatalogue(
  dataset: Dataset,
  query: string,
  language: keyof LocalizedText,
): readonly CatalogueGroupModel[] {
  return dataset.catalogue.components
    .map((component) => {
      const found = dataset.catalogue.indicators.filter(
        (indicator) =>
          indicator.component === component.id &&
          matchesText(makeSearchable(textsOf(dataset, indicator, component.name, language)), query),
      )
      return {
        component,
        mapped: found.filter(isMappable),
        series: found.filter((indicator) => !isMappable(indicator)),
      }
    })
    .filter((group) => group.mapped.length + group.series.length > 0)
}

function textsOf(
  dataset: Dataset,
  indicator: Indicator,
  component: LocalizedText,
  language: keyof LocalizedText,
): string[] {
  const source = dataset.sources.get(indicator.source)
  const localized = [
    component,
    indicator.name,
    indicator.shortName,
    indicator.unit,
    indicator.definition,
    ...(indicator.method ? [indicator.method] : []),
    ...(indicator.caveat ? [indicator.caveat] : []),
  ]
  return [
    indicator.id,
    ...localized.map((text) => text[language]),
    ...(source ? [source.publisher, source.title, source.year] : []),
  ]
}
