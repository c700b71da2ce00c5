import type { CatalogueEntry } from '../../../../src/prepare/model/catalogue-entry'

const NOTHING = { id: '', en: '' }

/** A count of people from a table, with what a test says otherwise. */
export function catalogueEntry(values: Partial<CatalogueEntry> & { id: string }): CatalogueEntry {
  return {
    component: 'masyarakat',
    name: NOTHING,
    shortName: NOTHING,
    unit: NOTHING,
    definition: NOTHING,
    decimals: 0,
    kind: 'count',
    direction: 'none',
    aggregation: 'sum',
    weightBy: null,
    numerator: null,
    denominator: null,
    factor: 1,
    status: { kabupaten: 'resmi', kecamatan: 'resmi', desa: 'resmi' },
    method: null,
    caveat: null,
    source: 'x',
    scoreWeight: 0,
    line: 2,
    origin: 'table',
    choices: [],
    form: 'number',
    blanks: [],
    minimum: 0,
    maximum: null,
    formula: null,
    minimumCell: null,
    classBreaks: null,
    categories: [],
    ...values,
  }
}
