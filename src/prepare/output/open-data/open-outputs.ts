import type { FileRole } from '../../../contract'
import type { Dataset } from '../../build-dataset'
import { makeAllValues } from './make-all-values'
import { makeCoverageTable } from './make-coverage-table'
import { makeDictionary } from './make-dictionary'
import { makeJsonSchemas } from './make-json-schemas'
import { makeRegionTable } from './make-region-table'

export type OpenOutput = { role: FileRole; extension: 'csv' | 'json'; text: string }

/** The files that the page itself does not need: made for people's spreadsheets and other programs. */
export function openOutputs(dataset: Dataset): OpenOutput[] {
  return [
    { role: 'semua', extension: 'csv', text: makeAllValues(dataset) },
    { role: 'cakupan', extension: 'csv', text: makeCoverageTable(dataset) },
    { role: 'kamus', extension: 'csv', text: makeDictionary(dataset) },
    { role: 'wilayah', extension: 'csv', text: makeRegionTable(dataset.regions.regions) },
    { role: 'skema', extension: 'json', text: makeJsonSchemas() },
  ]
}
