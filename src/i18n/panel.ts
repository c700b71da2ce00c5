import { defineMessages } from './language'

export const panelMessages = defineMessages({
  id: {
    region: 'Wilayah',
    kabupaten: (name: string) => `Kabupaten ${name}`,
    subtitleKabupaten: (kecamatan: number, desa: number, kelurahan: number) =>
      `${kecamatan} kecamatan, ${desa} desa, ${kelurahan} kelurahan`,
    subtitleKecamatan: (desa: number, kelurahan: number, code: string) =>
      ['Kecamatan', desa > 0 ? `${desa} desa` : '', kelurahan > 0 ? `${kelurahan} kelurahan` : '']
        .filter((part) => part !== '')
        .join(', ') + `, kode ${code}`,
    subtitleDesa: (type: string, kecamatan: string, code: string) =>
      `${type}, Kecamatan ${kecamatan}, kode ${code}`,
    typeDesa: 'Desa',
    typeKelurahan: 'Kelurahan',
    noBoundary: 'batas belum tersedia',

    figures: 'Angka utama',
    topBand: (band: string) => `Desa ${band}`,
    outOf: (total: number) => `dari ${total}`,
    changeSince: (change: string, since: string) => `${change} dari ${since}`,
    surveyNoise: (since: string) => `belum jelas berubah sejak ${since} (survei)`,
    points: (change: string) => `${change} poin`,
    registerBeside: (period: string, people: string) => `BPS; register ${period}: ${people}`,
    hdiClass: (level: 'low' | 'medium' | 'high' | 'veryHigh') =>
      `kategori ${{ low: 'rendah', medium: 'sedang', high: 'tinggi', veryHigh: 'sangat tinggi' }[level]}`,
    standing: (rank: number, total: number, tied: number) =>
      tied === 0 ? `ke-${rank} dari ${total}` : `ke-${rank} dari ${total}, bersama ${tied} lain`,
    bandCount: (count: number, band: string) => `${count} masih ${band}`,
    source: (publisher: string, title: string) => `Sumber: ${publisher}, ${title}`,

    sixComponents: 'Enam komponen',
    stripKabupaten: 'Skor 0–100; tiap titik satu kecamatan, garis tegak rata-rata kabupaten',
    stripDesa: 'Skor 0–100; tiap titik satu desa, garis tegak rata-rata kecamatan',
    stripKabupatenShort: 'Skor 0–100; titik kecamatan, garis rata-rata kabupaten',
    stripDesaShort: 'Skor 0–100; titik desa, garis rata-rata kecamatan',
    score: 'skor',
    rankBefore: 'ke-',
    rankAfter: (total: number) => ` dari ${total}`,
    lowest: 'Terendah',
    lowestShort: 'Terendah',
    aboveAverage: (of: string) => `di atas rata-rata ${of}`.trim(),
    belowAverage: (of: string) => `di bawah rata-rata ${of}`.trim(),
    atAverage: (of: string) => `Setara rata-rata ${of}`.trim(),
    uncovered: 'skor belum dapat dihitung',
    coverage: (share: string, minimum: string, isArea: boolean) =>
      `Data baru ${share}% ${isArea ? 'penduduk' : 'bobot'}, perlu ${minimum}%`,
    coverageOnly: (share: string, isArea: boolean) =>
      `Dihitung dari ${share}% ${isArea ? 'penduduk' : 'bobot'}`,
    strongest: 'Terkuat',
    weakest: 'Terlemah',
    onlyIndicator: 'Satu-satunya',

    views: 'Tampilan komponen',
    charts: 'Grafik',
    indicators: (count: number) => `Indikator (${count})`,
    tables: 'Tabel',
    componentTitle: (component: string, finding: string) => `${component}: ${finding}`,

    seriesHeading: 'Hanya untuk kabupaten',
    info: (name: string) => `Keterangan ${name}`,
    series: (name: string) => `Deret dan keterangan ${name}`,
    definition: 'Definisi',
    sourceLabel: 'Sumber',
    licence: (text: string) => `Lisensi: ${text}`,
    via: (text: string) => `lewat ${text}`,
    method: 'Metode',
    caveat: 'Perlu diketahui',
    rankOf: (rank: number, total: number) => `ke-${rank} dari ${total}`,
    perDesa: 'hanya per desa',
    chosen: 'ditampilkan di peta',

    tableRanking: (name: string, area: string, period: string) =>
      `Peringkat ${name} di ${area}, ${period}`,
    tableDistribution: (name: string, period: string) => `Sebaran ${name}, ${period}`,
    tableComposition: (name: string, area: string, period: string) =>
      `${name} di ${area}, ${period}`,
    tableTrend: (name: string, place: string) => `${name}, ${place}`,
    columnRank: 'Peringkat',
    columnRegion: 'Wilayah',
    columnValue: 'Nilai',
    columnStatus: 'Status',
    columnBand: 'Golongan',
    columnRange: 'Rentang',
    columnCategory: 'Kategori',
    columnYear: 'Tahun',
    columnSource: 'Sumber',
    seriesBreak: 'Seri putus',

    scoreMethod:
      'Skor: persentil di antara semua desa, tertimbang penduduk. Cara hitung di halaman Data.',
  },
  en: {
    region: 'Region',
    kabupaten: (name: string) => `Kabupaten ${name}`,
    subtitleKabupaten: (kecamatan: number, desa: number, kelurahan: number) =>
      `${kecamatan} kecamatan, ${desa} desa, ${kelurahan} kelurahan`,
    subtitleKecamatan: (desa: number, kelurahan: number, code: string) =>
      ['Kecamatan', desa > 0 ? `${desa} desa` : '', kelurahan > 0 ? `${kelurahan} kelurahan` : '']
        .filter((part) => part !== '')
        .join(', ') + `, code ${code}`,
    subtitleDesa: (type: string, kecamatan: string, code: string) =>
      `${type}, Kecamatan ${kecamatan}, code ${code}`,
    typeDesa: 'Desa (village)',
    typeKelurahan: 'Kelurahan (urban village)',
    noBoundary: 'boundary not yet available',

    figures: 'Key figures',
    topBand: (band: string) => `${band} desa`,
    outOf: (total: number) => `of ${total}`,
    changeSince: (change: string, since: string) => `${change} since ${since}`,
    surveyNoise: (since: string) => `no clear change since ${since} (survey)`,
    points: (change: string) => `${change} points`,
    registerBeside: (period: string, people: string) => `BPS; register ${period}: ${people}`,
    hdiClass: (level: 'low' | 'medium' | 'high' | 'veryHigh') =>
      `class ${{ low: 'low', medium: 'medium', high: 'high', veryHigh: 'very high' }[level]}`,
    standing: (rank: number, total: number, tied: number) =>
      tied === 0 ? `number ${rank} of ${total}` : `number ${rank} of ${total}, with ${tied} more`,
    bandCount: (count: number, band: string) => `${count} still ${band}`,
    source: (publisher: string, title: string) => `Source: ${publisher}, ${title}`,

    sixComponents: 'Six components',
    stripKabupaten: 'Score 0–100; a dot a kecamatan, upright the kabupaten average',
    stripDesa: 'Score 0–100; a dot a desa, upright the kecamatan average',
    stripKabupatenShort: 'Score 0–100; dots kecamatan, line kabupaten average',
    stripDesaShort: 'Score 0–100; dots desa, line kecamatan average',
    score: 'score',
    rankBefore: 'no. ',
    rankAfter: (total: number) => ` of ${total}`,
    lowest: 'Lowest',
    lowestShort: 'Lowest',
    aboveAverage: (of: string) => (of === '' ? 'above average' : `above ${of} average`),
    belowAverage: (of: string) => (of === '' ? 'below average' : `below ${of} average`),
    atAverage: (of: string) => (of === '' ? 'At the average' : `At the ${of} average`),
    uncovered: 'score cannot be computed yet',
    coverage: (share: string, minimum: string, isArea: boolean) =>
      `Data for ${share}% of the ${isArea ? 'people' : 'weight'}, ${minimum}% needed`,
    coverageOnly: (share: string, isArea: boolean) =>
      `Computed from ${share}% of the ${isArea ? 'people' : 'weight'}`,
    strongest: 'Strongest',
    weakest: 'Weakest',
    onlyIndicator: 'Only one',

    views: 'Views of the component',
    charts: 'Charts',
    indicators: (count: number) => `Indicators (${count})`,
    tables: 'Table',
    componentTitle: (component: string, finding: string) => `${component}: ${finding}`,

    seriesHeading: 'For the kabupaten only',
    info: (name: string) => `About ${name}`,
    series: (name: string) => `Series and description of ${name}`,
    definition: 'Definition',
    sourceLabel: 'Source',
    licence: (text: string) => `Licence: ${text}`,
    via: (text: string) => `via ${text}`,
    method: 'Method',
    caveat: 'Worth knowing',
    rankOf: (rank: number, total: number) => `no. ${rank} of ${total}`,
    perDesa: 'by desa only',
    chosen: 'shown on the map',

    tableRanking: (name: string, area: string, period: string) =>
      `Ranking of ${name} in ${area}, ${period}`,
    tableDistribution: (name: string, period: string) => `Distribution of ${name}, ${period}`,
    tableComposition: (name: string, area: string, period: string) =>
      `${name} in ${area}, ${period}`,
    tableTrend: (name: string, place: string) => `${name}, ${place}`,
    columnRank: 'Rank',
    columnRegion: 'Region',
    columnValue: 'Value',
    columnStatus: 'Status',
    columnBand: 'Band',
    columnRange: 'Range',
    columnCategory: 'Category',
    columnYear: 'Year',
    columnSource: 'Source',
    seriesBreak: 'Series breaks',

    scoreMethod: 'Score: percentile among all desa, weighted by people. Method on the Data page.',
  },
})

export type PanelMessages = (typeof panelMessages)['id']
