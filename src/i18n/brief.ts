import { upperFirst } from './indicator-value'
import { defineMessages } from './language'

/** `1st`, `2nd`, `3rd`, `11th`. */
function ordinal(rank: number): string {
  const tail = rank % 100 > 10 && rank % 100 < 14 ? 0 : rank % 10
  return `${rank}${['th', 'st', 'nd', 'rd'][tail] ?? 'th'}`
}

/** Words of the printed page. */
export const briefMessages = defineMessages({
  id: {
    publisher: (name: string) => `Pemerintah ${name}`,
    kindKabupaten: 'Ringkasan kabupaten',
    kindKecamatan: 'Ringkasan kecamatan',
    kindDesa: 'Ringkasan desa',
    kindKelurahan: 'Ringkasan kelurahan',
    printedOn: (date: string) => `dicetak ${date}`,
    title: (type: 'kabupaten' | 'kecamatan' | 'desa' | 'kelurahan', name: string) =>
      `${upperFirst(type)} ${name}`,
    units: (kecamatan: number, desa: number, kelurahan: number) =>
      [
        [kecamatan, 'kecamatan'] as const,
        [desa, 'desa'] as const,
        [kelurahan, 'kelurahan'] as const,
      ]
        .filter(([count]) => count > 0)
        .map(([count, noun]) => `${count} ${noun}`)
        .join(', '),
    code: (code: string) => `kode ${code}`,
    inKecamatan: (name: string) => `Kecamatan ${name}`,
    inKabupaten: (name: string) => `Kabupaten ${name}`,
    figures: 'Angka kunci',
    rank: (rank: number, total: number) => `ke-${rank} dari ${total}`,
    rankLargest: (rank: number, total: number) => `terbesar ke-${rank} dari ${total}`,
    rankHighest: (rank: number, total: number) => `tertinggi ke-${rank} dari ${total}`,
    allSame: (total: number) => `sama di ${total} wilayah`,
    change: (change: string, since: string) => `${change} sejak ${since}`,
    points: (change: string) => `${change} poin`,
    mapKecamatan: (name: string, period: string) => `${name} per desa, ${period}`,
    mapNumbers: 'Nomor mengikuti tabel di bawah',
    mapNumbersOnKabupaten: 'Nomor kecamatan mengikuti tabel di bawah',
    mapDesa: (kecamatan: string) => `Garis tebal: letaknya di Kecamatan ${kecamatan}`,
    mapNoBoundary: (kecamatan: string) =>
      `Batas kelurahan ini belum tersedia; peta: Kecamatan ${kecamatan}`,
    mapLabel: (name: string, indicator: string) => `Peta ${name}: ${indicator}`,
    inset: 'Diperbesar',
    scores: 'Skor enam komponen',
    scoresHint: (total: number, noun: string) => `0–100, dan peringkat di antara ${total} ${noun}`,
    scoresHintWhole: (total: number) => `0–100; titik: ${total} kecamatan`,
    lowest: (name: string) => `terendah ${name}`,
    legendAverage: (place: string) => `rata-rata ${place}`,
    legendOthersDesa: 'desa lain sekecamatan',
    legendOthersKecamatan: 'kecamatan lain',
    legendEachKecamatan: 'kecamatan',
    classes: (name: string | null) =>
      name === null ? 'Jumlah desa/kelurahan' : `Kelas ${name}, jumlah desa/kelurahan`,
    classesAll: (name: string | null) =>
      name === null ? 'Semua desa/kelurahan' : `Kelas ${name}, semua desa/kelurahan`,
    classesSiblings: (name: string | null) =>
      name === null ? 'Desa/kelurahan sekecamatan' : `Kelas ${name} sekecamatan`,
    noTrend: 'Hanya satu tahun data; tren belum dapat ditunjukkan.',
    trendTitle: 'Tren',
    tableKecamatan: (count: number, name: string) => `${count} desa, urut menurut ${name}`,
    tableKecamatanBoth: (count: number, name: string) =>
      `${count} desa dan kelurahan, urut menurut ${name}`,
    tableKabupaten: (count: number, name: string) => `${count} kecamatan, urut menurut ${name}`,
    tableDesa: 'Indikator, dibandingkan dengan kecamatan dan kabupaten',
    number: 'No',
    name: 'Desa',
    nameKecamatan: 'Kecamatan',
    band: 'Status',
    whole: 'Kecamatan',
    wholeKabupaten: 'Kabupaten',
    indicator: 'Indikator',
    year: 'Tahun',
    desa: 'Desa',
    kelurahan: 'Kelurahan',
    kecamatan: 'Kecamatan',
    kabupaten: 'Kabupaten',
    rankHead: 'Peringkat',
    missing: 'tidak ada data',
    missingMark: '–',
    withheldMark: '•',
    withheldNote: '• disembunyikan demi privasi.',
    missingNote: '– tidak ada data.',
    latest: 'Versi terbaru:',
    sources: (list: string) => `Sumber: ${list}.`,
    officialNote: 'Angka tanpa tanda adalah angka resmi.',
    estimates: (list: string) => `Perkiraan (~): ${list}.`,
    means: (plain: string, others: string) =>
      [
        plain === '' ? '' : `Rata-rata desa: ${plain}.`,
        others === '' ? '' : `Rata-rata lain dihitung sebagai ${others}.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    samples: (list: string) => `Contoh, bukan data resmi: ${list}.`,
    scoreNote:
      'Skor 0–100: lebih baik daripada sekian persen desa dan kelurahan dalam rata-rata berbobot indikatornya; 50 adalah yang di tengah.',
    gaps: (list: string) => `Belum ada data: ${list}.`,
    andMore: (count: number) => `dan ${count} lainnya`,
    version: (edition: string) => `Edisi ${edition}`,
    page: (page: number, pages: number) => `Halaman ${page} dari ${pages}`,
    qr: (address: string) => `Kode QR ke ${address}`,
  },
  en: {
    publisher: (name: string) => `Government of ${name}`,
    kindKabupaten: 'Kabupaten brief',
    kindKecamatan: 'Kecamatan brief',
    kindDesa: 'Desa brief',
    kindKelurahan: 'Kelurahan brief',
    printedOn: (date: string) => `printed ${date}`,
    title: (type: 'kabupaten' | 'kecamatan' | 'desa' | 'kelurahan', name: string) =>
      `${upperFirst(type)} ${name}`,
    units: (kecamatan: number, desa: number, kelurahan: number) =>
      [
        [kecamatan, 'kecamatan'] as const,
        [desa, 'desa'] as const,
        [kelurahan, 'kelurahan'] as const,
      ]
        .filter(([count]) => count > 0)
        .map(([count, noun]) => `${count} ${noun}`)
        .join(', '),
    code: (code: string) => `code ${code}`,
    inKecamatan: (name: string) => `Kecamatan ${name}`,
    inKabupaten: (name: string) => `Kabupaten ${name}`,
    figures: 'Key figures',
    rank: (rank: number, total: number) => `${ordinal(rank)} of ${total}`,
    rankLargest: (rank: number, total: number) => `${ordinal(rank)} largest of ${total}`,
    rankHighest: (rank: number, total: number) => `${ordinal(rank)} highest of ${total}`,
    allSame: (total: number) => `the same in ${total} areas`,
    change: (change: string, since: string) => `${change} since ${since}`,
    points: (change: string) => `${change} points`,
    mapKecamatan: (name: string, period: string) => `${name} by desa, ${period}`,
    mapNumbers: 'Numbers follow the table below',
    mapNumbersOnKabupaten: 'Numbers of kecamatan follow the table below',
    mapDesa: (kecamatan: string) => `Heavy outline: its place in Kecamatan ${kecamatan}`,
    mapNoBoundary: (kecamatan: string) =>
      `This kelurahan has no boundary yet; map: Kecamatan ${kecamatan}`,
    mapLabel: (name: string, indicator: string) => `Map of ${name}: ${indicator}`,
    inset: 'Enlarged',
    scores: 'Scores of the six components',
    scoresHint: (total: number, noun: string) => `0–100, and rank among ${total} ${noun}`,
    scoresHintWhole: (total: number) => `0–100; dots: ${total} kecamatan`,
    lowest: (name: string) => `lowest ${name}`,
    legendAverage: (place: string) => `average of ${place}`,
    legendOthersDesa: 'other desa here',
    legendOthersKecamatan: 'other kecamatan',
    legendEachKecamatan: 'kecamatan',
    classes: (name: string | null) =>
      name === null ? 'Number of desa/kelurahan' : `${name} classes, number of desa/kelurahan`,
    classesAll: (name: string | null) =>
      name === null ? 'All desa/kelurahan' : `${name} classes, all desa/kelurahan`,
    classesSiblings: (name: string | null) =>
      name === null ? 'Desa/kelurahan of the kecamatan' : `${name} classes here`,
    noTrend: 'One year of data only; no trend can be shown yet.',
    trendTitle: 'Trend',
    tableKecamatan: (count: number, name: string) => `${count} desa, ordered by ${name}`,
    tableKecamatanBoth: (count: number, name: string) =>
      `${count} desa and kelurahan, ordered by ${name}`,
    tableKabupaten: (count: number, name: string) => `${count} kecamatan, ordered by ${name}`,
    tableDesa: 'Indicators against the kecamatan and the kabupaten',
    number: 'No',
    name: 'Desa',
    nameKecamatan: 'Kecamatan',
    band: 'Status',
    whole: 'Kecamatan',
    wholeKabupaten: 'Kabupaten',
    indicator: 'Indicator',
    year: 'Year',
    desa: 'Desa',
    kelurahan: 'Kelurahan',
    kecamatan: 'Kecamatan',
    kabupaten: 'Kabupaten',
    rankHead: 'Rank',
    missing: 'no data',
    missingMark: '–',
    withheldMark: '•',
    withheldNote: '• withheld for privacy.',
    missingNote: '– no data.',
    latest: 'Latest version:',
    sources: (list: string) => `Sources: ${list}.`,
    officialNote: 'Figures without a mark are official.',
    estimates: (list: string) => `Estimates (~): ${list}.`,
    means: (plain: string, others: string) =>
      [
        plain === '' ? '' : `Mean of desa: ${plain}.`,
        others === '' ? '' : `Other means are a ${others}.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    samples: (list: string) => `Samples, not official data: ${list}.`,
    scoreNote:
      'Scores 0–100: better than so many per cent of desa and kelurahan in the weighted mean of their indicators; 50 is the middle one.',
    gaps: (list: string) => `No data yet: ${list}.`,
    andMore: (count: number) => `and ${count} more`,
    version: (edition: string) => `Edition ${edition}`,
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    qr: (address: string) => `QR code to ${address}`,
  },
})

export type BriefMessages = (typeof briefMessages)['id']
