import type { ComponentId } from '../contract'
import type { Dataset } from './dataset'

/** Columns of every table; those of scores and further indicators are named after these. */
export const RANK = 'peringkat'
export const NAME = 'nama'
export const KECAMATAN = 'kecamatan'
export const VALUE = 'nilai'
export const YEAR_STATUS = 'tahun'
/** Where a region stands by all components together. */
export const OVERALL = 'skor-gabungan'

const OF_EVERY_TABLE: readonly string[] = [RANK, NAME, KECAMATAN, VALUE, YEAR_STATUS, OVERALL]

export function scoreColumn(component: ComponentId): string {
  return `skor-${component}`
}

/** Whether some table of the dataset can have a column of this name. */
export function isColumn(name: string, { catalogue, indicators }: Dataset): boolean {
  return (
    OF_EVERY_TABLE.includes(name) ||
    indicators.has(name) ||
    catalogue.components.some(({ id }) => scoreColumn(id) === name)
  )
}
