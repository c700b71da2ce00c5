import { ValueStatus, type Region, type SeriesPoint } from '../../../contract'
import { sourceIdAt } from '../../../domain/source-at'
import type { Dataset } from '../../build-dataset'
import { describeTable, openNumber, openText, type Field } from './table-schema'

const FIELDS: readonly Field[] = [
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
  {
    name: 'cakupan_desa',
    type: 'number',
    title: 'Bagian desa yang punya angka',
    description:
      'Untuk kecamatan dan kabupaten: bagian desa dan kelurahannya yang punya angka indikator ini pada tahun itu, 0 sampai 1. Kosong bila semuanya punya atau tidak satu pun, dan untuk desa. Jumlah dari sebagian desa lebih kecil daripada jumlah wilayahnya.',
  },
]

export const ALL_VALUES_SCHEMA = describeTable(FIELDS, {
  primaryKey: ['kode', 'indikator', 'tahun'],
  foreignKeys: [
    { fields: 'kode', reference: { resource: 'wilayah', fields: 'kode' } },
    { fields: 'indikator', reference: { resource: 'kamus', fields: 'indikator' } },
  ],
})

/** Positions of the desa within each kecamatan and the kabupaten, by the position of these. */
function desaWithin(regions: readonly Region[]): Map<number, number[]> {
  const positions = new Map(regions.map(({ code }, index) => [code, index]))
  const within = new Map<number, number[]>()
  for (const [index, { level, parent }] of regions.entries()) {
    if (level !== 'desa') continue
    let above = positions.get(parent ?? '')
    while (above !== undefined) {
      const known = within.get(above)
      if (known === undefined) within.set(above, [index])
      else known.push(index)
      above = positions.get(regions[above]?.parent ?? '')
    }
  }
  return within
}

/** The share of some desa that have a figure, with four decimals; '' where all have one or none. */
function shareOf(desa: readonly number[], has: (index: number) => boolean): string {
  const count = desa.filter(has).length
  if (count === 0 || count === desa.length) return ''
  // Never as if none or all had one.
  const share = Math.min(Math.max(count / desa.length, 0.0001), 0.9999)
  return openNumber(Number(share.toFixed(4)))
}

/**
 * Every figure, one a line, by indicator, period and region; what is missing or suppressed has no line.
 * A kabupaten figure that stands in a series has the status and the source of its own point; any other of a
 * kecamatan or the kabupaten says how many of the desa there have one. Lines are
 * put together by hand, because there may be millions; ids and codes hold nothing that needs quotes.
 */
export function makeAllValues(dataset: Dataset): string {
  const { regions } = dataset.regions
  const within = desaWithin(regions)
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
      // What is withheld is known all the same, and counted in the figures above it.
      const has = (at: number) => withheld.has(at) || (column[at] ?? null) !== null
      // Pieces, not lines: a string put together for each of millions of lines would fill the memory.
      const pieces: string[] = []
      const middle = `,${id},${period},`
      for (const [index, { code, level }] of regions.entries()) {
        const inSeries = level === 'kabupaten' ? point : undefined
        const value = column[index] ?? inSeries?.value ?? null
        if (value === null || withheld.has(index)) continue
        const origin = inSeries?.source ?? source
        pieces.push(code, middle, openNumber(value), ',', inSeries?.status ?? status[level], ',')
        const desa = inSeries === undefined ? within.get(index) : undefined
        const share = desa === undefined ? '' : shareOf(desa, has)
        pieces.push(safe.get(origin) ?? openText(origin), ',', share, '\r\n')
      }
      parts.push(pieces.join(''))
    }
  }
  return parts.join('')
}
