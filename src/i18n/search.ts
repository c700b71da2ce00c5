import { defineMessages } from './language'

export const searchMessages = defineMessages({
  id: {
    searchTitle: 'Cari wilayah atau indikator',
    searchPlaceholder: 'Desa, kecamatan, indikator',
    close: 'Tutup',
    regions: 'Wilayah',
    indicators: 'Indikator',
    allKecamatan: (count: number) => `${count} kecamatan`,
    kabupaten: 'Kabupaten',
    kecamatan: 'Kecamatan',
    desa: 'Desa',
    kelurahan: 'Kelurahan',
    inKecamatan: (type: string, kecamatan: string) => `${type} di Kecamatan ${kecamatan}`,
    unitsInside: (desa: number, kelurahan: number) =>
      kelurahan === 0 ? `${desa} desa` : `${desa} desa, ${kelurahan} kelurahan`,
    found: (regions: number, indicators: number) =>
      `${regions} wilayah dan ${indicators} indikator ditemukan`,
    nothing: (query: string) => `Tidak ada yang cocok dengan “${query}”`,
    nothingHint:
      'Coba sebagian nama saja, nama kecamatannya, atau kode wilayah seperti 16.07.02.2004. Salah ketik satu huruf tidak apa-apa.',
    keysHint: 'pilih',
    keysOpen: 'buka',
    keysClose: 'tutup',
    chooserTitle: 'Pilih indikator',
    chooserPlaceholder: 'Saring indikator',
    chooserFound: (count: number) => `${count} indikator dapat dipetakan`,
    current: 'sedang ditampilkan',
    levelDesa: 'per desa',
    levelKecamatan: 'per kecamatan',
    noUnit: 'tanpa satuan',
    category: 'kategori',
    kabupatenOnly: 'hanya tingkat kabupaten',
    kabupatenOnlyTitle: (count: number) => `${count} indikator hanya tingkat kabupaten`,
    kabupatenOnlyHint:
      'Belum ada angka per desa, jadi tidak dapat dipetakan. Trennya tampil di panel kabupaten dan rinciannya di halaman Data.',
    noIndicator: 'Tidak ada indikator yang cocok',
    noIndicatorHint:
      'Coba kata lain atau kata yang lebih pendek, misalnya “air”, “sekolah”, “IDM”.',
  },
  en: {
    searchTitle: 'Search places and indicators',
    searchPlaceholder: 'Desa, kecamatan, indicator',
    close: 'Close',
    regions: 'Places',
    indicators: 'Indicators',
    allKecamatan: (count: number) => `${count} kecamatan`,
    kabupaten: 'Kabupaten',
    kecamatan: 'Kecamatan',
    desa: 'Desa',
    kelurahan: 'Kelurahan',
    inKecamatan: (type: string, kecamatan: string) => `${type} in Kecamatan ${kecamatan}`,
    unitsInside: (desa: number, kelurahan: number) =>
      kelurahan === 0 ? `${desa} desa` : `${desa} desa, ${kelurahan} kelurahan`,
    found: (regions: number, indicators: number) =>
      `${regions} places and ${indicators} indicators found`,
    nothing: (query: string) => `Nothing matches “${query}”`,
    nothingHint:
      'Try part of the name, its kecamatan, or a region code such as 16.07.02.2004. A wrong letter is forgiven.',
    keysHint: 'choose',
    keysOpen: 'open',
    keysClose: 'close',
    chooserTitle: 'Choose an indicator',
    chooserPlaceholder: 'Filter indicators',
    chooserFound: (count: number) => `${count} indicators can be mapped`,
    current: 'shown now',
    levelDesa: 'by desa',
    levelKecamatan: 'by kecamatan',
    noUnit: 'no unit',
    category: 'category',
    kabupatenOnly: 'kabupaten level only',
    kabupatenOnlyTitle: (count: number) => `${count} indicators at kabupaten level only`,
    kabupatenOnlyHint:
      'There are no figures by desa yet, so they cannot be mapped. Their trends are in the kabupaten panel and the details on the Data page.',
    noIndicator: 'No indicator matches',
    noIndicatorHint: 'Try another or a shorter word, such as “water”, “school”, “IDM”.',
  },
})
