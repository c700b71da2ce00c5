import { ValueStatus, type SeriesPoint } from '../../../contract'
import { sourceIdAt } from '../../../domain/source-at'
import type { Dataset } from '../../build-dataset'
import { describeTable, openNumber, openText, type Field, type TableSchema } from './table-schema'

/** What names a figure: region, indicator, period. */
export const KEY_FIELDS: readonly Field[] = [
  {
    name: 'kode',
    type: 'string',
    title: 'Kode wilayah Kemendagri',
    constraints: { required: true, pattern: '\\d{2}\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?' },
  },
  {
    name: 'indikator',
    type: 'string',
    title: 'Id indikator',
    description: 'Nama, satuan dan definisinya ada di kamus.',
    constraints: { required: true, pattern: '[a-z][a-z0-9_]*' },
  },
  {
    name: 'tahun',
    type: 'string',
    title: 'Tahun atau bulan',
    description: '2024, atau 2024-06 untuk angka bulanan.',
    constraints: { required: true, pattern: '\\d{4}(-\\d{2})?' },
  },
]

const FIELDS: readonly Field[] = [
  ...KEY_FIELDS,
  {
    name: 'nilai',
    type: 'number',
    title: 'Nilai',
    description: 'Satuannya kolom satuan di kamus; indikator kategori berisi kode kategori.',
    constraints: { required: true },
  },
  {
    name: 'status',
    type: 'string',
    title: 'Status',
    description: 'resmi: terbitan instansi; perkiraan: dihitung; contoh: peraga, bukan data resmi.',
    constraints: { required: true, enum: [...ValueStatus.options] },
  },
  {
    name: 'sumber',
    type: 'string',
    title: 'Id sumber',
    description: 'Penerbit, tahun dan lisensinya ada di daftar sources.',
    constraints: { required: true },
  },
]

/** A figure is known by its key, of regions and indicators that their own tables describe. */
export const FIGURE_KEYS: Pick<TableSchema, 'primaryKey' | 'foreignKeys'> = {
  primaryKey: ['kode', 'indikator', 'tahun'],
  foreignKeys: [
    { fields: 'kode', reference: { resource: 'wilayah', fields: 'kode' } },
    { fields: 'indikator', reference: { resource: 'kamus', fields: 'indikator' } },
  ],
}

export const ALL_VALUES_SCHEMA = describeTable(FIELDS, FIGURE_KEYS)

/**
 * Every figure, one a line, by indicator, period and region; what is missing or suppressed has no line.
 * A kabupaten figure that stands in a series has the status and the source of its own point. Lines are
 * put together by hand, because there may be millions; ids and codes hold nothing that needs quotes.
 */
export function makeAllValues(dataset: Dataset): string {
  const { regions } = dataset.regions
  const safe = new Map(dataset.sources.sources.map(({ id }) => [id, openText(id)]))
  const parts = [FIELDS.map(({ name }) => name).join(',') + '\r\n']
  for (const indicator of dataset.catalogue.indicators) {
    const { id, status } = indicator
    const columns = dataset.values.values[id] ?? {}
    const points = dataset.series.series[id]?.points ?? []
    const pointOf = new Map(points.map((point): [string, SeriesPoint] => [point.period, point]))
    for (const period of [...new Set([...Object.keys(columns), ...pointOf.keys()])].sort()) {
      const column = columns[period] ?? []
      const point = pointOf.get(period)
      const source = sourceIdAt(indicator, period)
      const withheld = new Set(dataset.values.suppressed?.[id]?.[period])
      // Pieces, not lines: a string put together for each of millions of lines would fill the memory.
      const pieces: string[] = []
      const middle = `,${id},${period},`
      for (const [index, { code, level }] of regions.entries()) {
        const inSeries = level === 'kabupaten' ? point : undefined
        const value = column[index] ?? inSeries?.value ?? null
        if (value === null || withheld.has(index)) continue
        const origin = inSeries?.source ?? source
        pieces.push(code, middle, openNumber(value), ',', inSeries?.status ?? status[level], ',')
        pieces.push(safe.get(origin) ?? openText(origin), '\r\n')
      }
      parts.push(pieces.join(''))
    }
  }
  return parts.join('')
}
