import type { Dataset } from './dataset'
import { shownPeriod } from './shown-period'

/** Whole years. */
export interface DataYears {
  readonly first: number
  readonly last: number
}

/**
 * Of which years the figures are that the pages show: the year of the newest figure of each indicator, from
 * the oldest to the newest of these. Earlier points of a series are its history and do not count, nor do
 * samples. Null without any figure.
 */
export function dataYears(dataset: Pick<Dataset, 'catalogue'>): DataYears | null {
  const years = dataset.catalogue.indicators
    .filter(({ status }) => Object.values(status).every((one) => one !== 'contoh'))
    .flatMap((indicator) => shownPeriod(indicator)?.slice(0, 4) ?? [])
    .map(Number)
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) }
}
