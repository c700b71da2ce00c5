import { buildRegionIndex } from '../../../domain/region-index'
import type { Dataset } from '../../build-dataset'
import { FIGURE_KEYS, KEY_FIELDS } from './make-all-values'
import { describeTable, openNumber, type Field } from './table-schema'

const FIELDS: readonly Field[] = [
  ...KEY_FIELDS,
  {
    name: 'cakupan_desa',
    type: 'number',
    title: 'Bagian desa yang punya angka',
    description:
      'Bagian desa dan kelurahan di wilayah itu yang punya angka indikator ini pada tahun itu, lebih dari 0 dan kurang dari 1. Jumlah dari sebagian desa lebih kecil daripada jumlah wilayahnya.',
    constraints: { required: true },
  },
]

export const COVERAGE_SCHEMA = describeTable(FIELDS, FIGURE_KEYS)

/** The share of some desa that have a figure, with four decimals; null where all have one or none. */
function shareOf(desa: readonly number[], has: (index: number) => boolean): string | null {
  const count = desa.filter(has).length
  if (count === 0 || count === desa.length) return null
  // Never as if none or all had one.
  const share = Math.min(Math.max(count / desa.length, 0.0001), 0.9999)
  return openNumber(Number(share.toFixed(4)))
}

/**
 * The figures of a kecamatan or the kabupaten that rest on part of its desa, each with that part. A figure
 * that stands in a series of its own, and one of all or of no desa, has no line. By indicator, period and
 * region, as all figures are.
 */
export function makeCoverageTable(dataset: Dataset): string {
  const { regions } = dataset.regions
  const index = buildRegionIndex(regions)
  const areas = regions.flatMap(({ code, level }, at) =>
    level === 'desa'
      ? []
      : [{ code, level, at, desa: index.units(code).map((desa) => index.position(desa.code)) }],
  )
  const lines = [FIELDS.map(({ name }) => name).join(',')]
  for (const { id } of dataset.catalogue.indicators) {
    const ownPeriods = new Set(dataset.series.series[id]?.points.map(({ period }) => period))
    for (const [period, column] of Object.entries(dataset.values.values[id] ?? {}).sort()) {
      const withheld = new Set(dataset.values.suppressed?.[id]?.[period])
      // What is withheld is known all the same, and counted in the figures above it.
      const has = (at: number) => withheld.has(at) || (column[at] ?? null) !== null
      for (const { code, level, at, desa } of areas) {
        if (withheld.has(at) || (column[at] ?? null) === null) continue
        if (level === 'kabupaten' && ownPeriods.has(period)) continue
        const share = shareOf(desa, has)
        if (share !== null) lines.push([code, id, period, share].join(','))
      }
    }
  }
  return lines.map((line) => `${line}\r\n`).join('')
}
