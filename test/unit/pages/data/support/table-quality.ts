import type { QualityFile } from '../../../../../src/contract'

/** The quality report of `makeTableDataset`: IDM has holes, mutasi is complete, sinyal is empty in one. */
export const tableQuality: QualityFile = {
  boundaries: {
    officialAreaKm2: 100,
    areaBeforeKm2: 102,
    areaAfterKm2: 101,
    gapsBefore: 5,
    gapsAfter: 0,
    overlapsBefore: 3,
    overlapsAfter: 0,
    withoutPolygon: ['16.07.10.1027'],
  },
  coverage: { idm: 5 / 7 },
  kecamatan: ['16.07.02', '16.07.10'],
  indicators: {
    idm: { latest: '2024', age: 2, kabupaten: 71, kecamatan: [100, 33] },
    mutasi: { latest: '2025', age: 1, kabupaten: 100, kecamatan: [100, 100] },
    sinyal: { latest: '2021', age: 5, kabupaten: 57, kecamatan: [100, 0] },
    kemiskinan: { latest: '2022', age: 4, kabupaten: null, kecamatan: [] },
  },
  sources: {
    kemendes: { trust: 'tinggi', indicators: 4, latest: '2025', age: 1 },
    bps: { trust: 'sedang', indicators: 1, latest: '2021', age: 5 },
  },
  estimates: [],
  samples: ['mutasi'],
  outside: { checks: [], unchecked: [] },
  errata: [],
  notes: [
    {
      id: 'baris-ganda',
      severity: 'peringatan',
      file: 'nilai/padi.csv',
      row: 12,
      column: 'luas',
      region: '16.07.02.2001',
      message: { id: 'Dua baris.', en: 'Two rows.' },
    },
    {
      id: 'indikator-menunggu',
      severity: 'catatan',
      file: 'indikator.csv',
      row: null,
      column: null,
      region: null,
      message: { id: 'Dinkes: stunting ditunggu.', en: 'Dinkes: stunting is awaited.' },
    },
  ],
}
