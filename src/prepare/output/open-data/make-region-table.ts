import { AdminLevel, Region } from '../../../contract'
import { describeTable, writeOpenTable, type OpenColumn } from './table-schema'

const COLUMNS: readonly OpenColumn<Region>[] = [
  {
    field: {
      name: 'kode',
      type: 'string',
      title: 'Kode wilayah Kemendagri',
      constraints: { required: true, unique: true },
    },
    cell: ({ code }) => code,
  },
  {
    field: { name: 'nama', type: 'string', title: 'Nama', constraints: { required: true } },
    cell: ({ name }) => name,
  },
  {
    field: {
      name: 'tingkat',
      type: 'string',
      title: 'Tingkat',
      description: 'Kelurahan setingkat dengan desa.',
      constraints: { required: true, enum: [...AdminLevel.options] },
    },
    cell: ({ level }) => level,
  },
  {
    field: {
      name: 'jenis',
      type: 'string',
      title: 'Jenis',
      constraints: { required: true, enum: [...Region.shape.type.options] },
    },
    cell: ({ type }) => type,
  },
  {
    field: { name: 'induk', type: 'string', title: 'Kode wilayah induk' },
    cell: ({ parent }) => parent,
  },
  {
    field: {
      name: 'kode_bps',
      type: 'string',
      title: 'Kode BPS',
      description: 'Kosong bila BPS belum memberi nomor.',
    },
    cell: ({ bpsCode }) => bpsCode,
  },
  {
    field: {
      name: 'luas_km2',
      type: 'number',
      title: 'Luas',
      description:
        'Kabupaten: luas resmi. Lainnya: luas batas yang sudah dirapikan, pada elipsoid WGS84 (perkiraan).',
      unit: 'km²',
    },
    cell: ({ areaKm2 }) => areaKm2,
  },
  {
    field: { name: 'bujur', type: 'number', title: 'Bujur titik label', unit: 'derajat (WGS84)' },
    cell: ({ labelPoint }) => labelPoint?.[0] ?? null,
  },
  {
    field: {
      name: 'lintang',
      type: 'number',
      title: 'Lintang titik label',
      unit: 'derajat (WGS84)',
    },
    cell: ({ labelPoint }) => labelPoint?.[1] ?? null,
  },
]

export const REGION_TABLE_SCHEMA = describeTable(
  COLUMNS.map(({ field }) => field),
  {
    primaryKey: 'kode',
    // An empty resource name means the table itself.
    foreignKeys: [{ fields: 'induk', reference: { resource: '', fields: 'kode' } }],
  },
)

/** The regions in published order: kabupaten, kecamatan, desa. */
export function makeRegionTable(regions: readonly Region[]): string {
  return writeOpenTable(COLUMNS, regions)
}
