import { describe, expect, it } from 'vitest'
import { buildRegionTable } from '../../../src/domain/table-rows'
import { tableMessages } from '../../../src/i18n/table'
import { exportRows } from '../../../src/table/export-rows'
import { makeTableDataset } from '../support/table-dataset'

const tableDataset = makeTableDataset()

function exported(id: string, columns: readonly string[], dataset = tableDataset) {
  const indicator = dataset.indicators.get(id)
  if (!indicator) throw new Error(id)
  const model = buildRegionTable(dataset, {
    region: '16.07',
    indicator,
    period: indicator.periods.at(-1) ?? '',
    level: 'desa',
    component: indicator.component,
    text: '',
    filter: { kind: 'all' },
  })
  const { header, rows } = exportRows({
    model,
    rows: model.rows,
    columns,
    sources: dataset.sources,
    componentNames: new Map(dataset.catalogue.components.map((one) => [one.id, one.name])),
    kabupaten: 'Banyuasin',
    edition: dataset.edition,
    language: 'id',
    messages: tableMessages.id,
  })
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]])))
}

describe('exportRows', () => {
  it('says of every value what it is, its status and where it is from', () => {
    expect(exported('idm', ['nilai']).find((row) => row['kode'] === '16.07.02.2004')).toEqual({
      kode: '16.07.02.2004',
      nama: 'Sungsang IV',
      jenis: 'desa',
      kecamatan: 'Banyuasin II',
      indikator: 'Indeks Desa Membangun',
      kode_indikator: 'idm',
      nilai: 0.845,
      keterangan_nilai: 'Mandiri',
      satuan: 'indeks 0–1',
      tahun: '2024',
      status: 'resmi',
      sumber: 'Kemendes PDTT, Indeks Desa Membangun 2024',
      lisensi: 'Data terbuka',
      metode: '',
      catatan: 'Kelurahan tidak ikut IDM.',
      edisi: '2026-11',
    })
  })

  it('leaves a missing value empty and says so in the status', () => {
    const missing = exported('idm', ['nilai']).find((row) => row['nama'] === 'Air Batu Jaya')
    expect(missing).toMatchObject({ nilai: null, status: 'tidak ada data' })
  })

  it('says in the status that a value is withheld for privacy, not that there is none', () => {
    const airBatuJaya = tableDataset.regions.position('16.07.10.1027')
    const withheld = {
      ...tableDataset,
      withheld: new Map([['idm', new Map([['2024', new Set([airBatuJaya])]])]]),
    }
    const rows = exported('idm', ['nilai'], withheld)
    const statuses = rows.filter((row) => row['nilai'] === null).map((row) => row['status'])
    expect(statuses).toEqual(['disembunyikan demi privasi', 'tidak ada data'])
    const extra = exported('mutasi', ['idm'], withheld).find(
      (row) => row['nama'] === 'Air Batu Jaya',
    )
    expect(extra).toMatchObject({ nilai: null, status: 'disembunyikan demi privasi' })
  })

  it('never lets a sample or a computed score pass for an official figure', () => {
    const rows = exported('idm', ['nilai', 'mutasi', 'skor-ekonomi'])
    const statuses = (id: string) =>
      new Set(
        rows
          .filter((row) => row['kode_indikator'] === id && row['nilai'] !== null)
          .map((row) => row['status']),
      )
    expect(statuses('mutasi')).toEqual(new Set(['contoh (bukan data resmi)']))
    expect(statuses('skor-ekonomi')).toEqual(new Set(['perkiraan']))
    expect(rows).toHaveLength(21)
  })

  it('writes a category by code and in words', () => {
    expect(exported('sinyal', ['nilai'])[1]).toMatchObject({ nilai: 3, keterangan_nilai: '2,5G' })
  })
})
