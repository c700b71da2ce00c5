import type { Dataset } from '../../../../src/prepare/build-dataset'

/** Finds figures of a dataset by code instead of by position. */
export function lookup(dataset: Dataset) {
  const { regions } = dataset.regions
  const position = (code: string): number => {
    const index = regions.findIndex((region) => region.code === code)
    if (index < 0) throw new Error(`no region ${code}`)
    return index
  }
  const indicator = (id: string) => {
    const found = dataset.catalogue.indicators.find((one) => one.id === id)
    if (found === undefined) throw new Error(`no indicator ${id}`)
    return found
  }
  const column = (id: string, period = indicator(id).periods.at(-1) ?? '') => {
    const found = dataset.values.values[id]?.[period] ?? []
    return regions.map((_, index) => found[index] ?? null)
  }
  return {
    indicator,
    column,
    value: (id: string, code: string, period?: string) =>
      column(id, period)[position(code)] ?? null,
    score: (component: keyof Dataset['scores']['scores'], code: string) =>
      dataset.scores.scores[component][position(code)] ?? null,
    /** Known values of the desa and kelurahan. */
    desa: (id: string, period?: string) =>
      column(id, period).filter(
        (value, index): value is number => value !== null && regions[index]?.level === 'desa',
      ),
  }
}
