import type { RegionsFile } from '../../../src/contract'

const both = (text: string) => ({ id: text, en: text })

/** What a made-up regency says of its sources. */
export const TINY_WORDS: Pick<RegionsFile, 'boundaries' | 'seas' | 'notes'> = {
  boundaries: { source: 'batas', credit: 'BIG', licence: 'fakta' },
  seas: [],
  notes: {
    layers: {
      sekolah: 'Dapodik 2019',
      wisata: 'Dinas Wisata',
      menengah: '2025',
      kesehatan: '2019',
      pelabuhan: '2017',
      padi: '2023',
    },
    villageReports: 'Podes 2021',
    schools: both('Daftar sekolah berbeda tahun.'),
    schoolsAtLeast: both('Paling sedikit: hanya titik tepercaya.'),
    schoolsUndivided: both('Belum terbagi.'),
    riceLand: both('Kutip luas dari tabel.'),
  },
}
