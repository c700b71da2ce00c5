import { defineMessages } from './language'

export const statusMessages = defineMessages({
  id: {
    resmi: 'Resmi',
    perkiraan: 'Perkiraan',
    contoh: 'Contoh',
    resmiHint: 'Terbitan instansi',
    perkiraanHint: 'Dihitung dengan metode yang tertulis, bukan angka terbitan',
    contohHint: 'Angka peraga, bukan data resmi; tidak masuk skor',
    noData: 'tidak ada data',
    withheld: 'disembunyikan demi privasi',
    boundaryMissing: 'batas belum tersedia',
  },
  en: {
    resmi: 'Official',
    perkiraan: 'Estimate',
    contoh: 'Sample',
    resmiHint: 'Published by an office',
    perkiraanHint: 'Computed by a stated method, not a published figure',
    contohHint: 'Illustrative numbers, not official data; never part of a score',
    noData: 'no data',
    withheld: 'withheld for privacy',
    boundaryMissing: 'boundary not yet available',
  },
})
