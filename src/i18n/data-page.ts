import type { Aggregation, IndicatorKind } from '../contract'
import { defineMessages } from './language'

const kindId: Record<IndicatorKind, string> = {
  index: 'indeks',
  rate: 'tingkat atau perbandingan',
  count: 'jumlah',
  measure: 'ukuran',
  category: 'kategori',
}
const kindEn: Record<IndicatorKind, string> = {
  index: 'index',
  rate: 'rate',
  count: 'count',
  measure: 'measure',
  category: 'category',
}
const aggregationId: Record<Aggregation, string> = {
  sum: 'jumlah seluruh desa',
  'weighted-mean': 'rata-rata desa, ditimbang',
  mean: 'rata-rata sederhana desa',
  ratio: 'jumlah pembilang dibagi jumlah penyebut',
  max: 'nilai desa tertinggi',
  composition: 'kategori yang paling banyak',
  none: 'tidak digabungkan',
}
const aggregationEn: Record<Aggregation, string> = {
  sum: 'sum over the desa',
  'weighted-mean': 'weighted mean of the desa',
  mean: 'plain mean of the desa',
  ratio: 'sum of numerators over sum of denominators',
  max: 'highest desa value',
  composition: 'most common category',
  none: 'not aggregated',
}

/** Kinds of quality notes; one that is new shows its identifier. */
const noteTopicsId: Record<string, string> = {
  'baris-ganda': 'Baris ganda',
  'nilai-kosong': 'Sel kosong',
  'tanda-kosong': 'Tanda untuk “tidak ada data”',
  'indeks-tanam-salah-ketik': 'Salah ketik indeks pertanaman',
  'luas-kosong': 'Luas kosong',
  'tanpa-poligon': 'Batas belum tersedia',
  'titik-beda-kecamatan': 'Koordinat di kecamatan lain',
  'titik-di-luar': 'Koordinat di luar kabupaten',
  'titik-kosong': 'Tanpa koordinat',
}
const noteTopicsEn: Record<string, string> = {
  'baris-ganda': 'Duplicate rows',
  'nilai-kosong': 'Empty cells',
  'tanda-kosong': 'A mark for “no data”',
  'indeks-tanam-salah-ketik': 'Mistyped cropping index',
  'luas-kosong': 'Missing area',
  'tanpa-poligon': 'Boundary not yet available',
  'titik-beda-kecamatan': 'Coordinates in another kecamatan',
  'titik-di-luar': 'Coordinates outside the kabupaten',
  'titik-kosong': 'No coordinates',
}

export const dataPageMessages = defineMessages({
  id: {
    kind: kindId,
    aggregation: aggregationId,
    title: 'Data, sumber, dan cara menghitung',
    lead: (name: string) =>
      `Semua angka di peta ${name}: apa artinya, dari mana, seberapa lengkap, dan apa yang perlu diketahui sebelum memakainya.`,
    edition: (edition: string, version: string) => `Edisi ${edition}, versi data ${version}`,
    contents: 'Isi halaman',
    catalogue: 'Katalog indikator',
    scores: 'Cara menghitung skor',
    quality: 'Mutu data',
    sources: 'Sumber dan lisensi',
    credits: 'Huruf dan perangkat lunak',
    factIndicators: 'indikator',
    factMapped: 'sampai tingkat desa',
    factSources: 'sumber',
    factUnits: 'desa dan kelurahan',
    filter: 'Cari indikator atau sumber',
    clearFilter: 'Hapus teks pencarian',
    shown: (shown: number, total: number) => `${shown} dari ${total} indikator`,
    nothing: 'Tidak ada indikator yang cocok. Coba kata lain atau hapus teksnya.',
    unit: 'Satuan',
    noUnit: 'tanpa satuan',
    kindLabel: 'Jenis',
    years: 'Tahun',
    coverage: 'Cakupan',
    coverageText: (present: number, total: number, percent: string) =>
      `${present} dari ${total} desa dan kelurahan (${percent}%)`,
    coverageHead: 'Desa dengan data',
    indicator: 'Indikator',
    kabupatenOnly: 'hanya tingkat kabupaten',
    levels: 'Tingkat',
    level: { kabupaten: 'kabupaten', kecamatan: 'kecamatan', desa: 'desa' },
    statusLabel: 'Status',
    method: 'Metode',
    caveat: 'Perlu diketahui',
    aggregationLabel: 'Kecamatan dan kabupaten',
    weightedBy: (indicator: string) => `penimbang: ${indicator}`,
    ratioOf: (numerator: string, denominator: string, factor: string) =>
      factor === '1'
        ? `${numerator} / ${denominator}`
        : `${factor} × ${numerator} / ${denominator}`,
    direction: 'Arah',
    directions: {
      'higher-is-better': 'makin tinggi makin baik',
      'lower-is-better': 'makin rendah makin baik',
      none: 'tidak dinilai baik atau buruk',
    },
    scoreRole: 'Dalam skor',
    scoreWeight: (weight: string, low: string, high: string) =>
      `bobot ${weight}; 0 pada ${low}, 100 pada ${high}`,
    notScored: 'tidak ikut skor',
    source: 'Sumber',
    licence: 'Lisensi',
    via: 'Ditemukan lewat',
    trust: 'Kepercayaan',
    trustLevels: { tinggi: 'tinggi', sedang: 'sedang', rendah: 'rendah' },
    year: 'Tahun',
    value: 'Nilai',
    note: 'Catatan',
    seriesTitle: 'Angka kabupaten menurut tahun',
    seriesBreak: (year: string) => `Deret terputus setelah ${year}`,
    showOnMap: 'Lihat di peta',
    scoreIntro:
      'Enam komponen mengikuti ciri kota cerdas Eropa (Giffinger dkk., 2007): ekonomi, masyarakat, tata kelola, mobilitas, lingkungan, dan kehidupan. Skornya indeks komposit 0–100 menurut buku panduan OECD dan JRC (2008), dihitung dalam empat langkah.',
    scoreSteps: [
      {
        title: 'Dinormalkan antara P5 dan P95',
        text: 'Tiap indikator menjadi 0–100 dengan min-maks: persentil ke-5 semua desa menjadi 0, persentil ke-95 menjadi 100, di luar itu dipotong. Desa yang sangat menyimpang tidak menekan yang lain. Bila makin rendah makin baik, skalanya dibalik.',
      },
      {
        title: 'Rata-rata tertimbang per komponen',
        text: 'Skor komponen adalah rata-rata indikatornya menurut bobot di bawah. Data yang hilang tidak dianggap nol: indikator itu keluar dan bobot sisanya dibagi ulang. Data contoh tidak pernah ikut.',
      },
      {
        title: 'Cakupan minimum',
        text: 'Skor ditampilkan hanya bila indikator yang ada mencapai sedikitnya {minimum}% bobot komponen. Di bawah itu tertulis “tidak ada data”.',
      },
      {
        title: 'Kecamatan dan kabupaten',
        text: 'Skor kecamatan dan kabupaten adalah rata-rata skor desanya yang ditimbang menurut jumlah keluarga, bukan rata-rata dari rata-rata.',
      },
    ],
    scoreWeights: 'Indikator dan bobot tiap komponen',
    weight: 'bobot',
    noScored: 'Belum ada indikator berbobot.',
    references: 'Rujukan',
    referenceList: [
      'Giffinger, R., Fertner, C., Kramar, H., Kalasek, R., Pichler-Milanović, N., Meijers, E. (2007). Smart Cities: Ranking of European Medium-Sized Cities. Centre of Regional Science, Vienna UT.',
      'OECD, European Commission, Joint Research Centre (2008). Handbook on Constructing Composite Indicators: Methodology and User Guide. OECD Publishing, Paris.',
    ],
    statusTitle: 'Tiga status angka',
    statusText: {
      resmi: 'Terbitan instansi. Ditampilkan sebagaimana diterbitkan.',
      perkiraan: 'Dihitung dari angka lain dengan metode yang tertulis; bukan terbitan instansi.',
      contoh:
        'Angka peraga sampai dinas menyerahkan datanya. Selalu diarsir dan tidak pernah masuk skor.',
    },
    qualityLoading: 'Laporan mutu belum dimuat.',
    boundaries: 'Batas wilayah',
    boundariesText: (units: number, withPolygon: number) =>
      `${withPolygon} dari ${units} desa dan kelurahan punya batas. Batas dari sumber dirapikan sehingga tetangga berbagi garis yang sama.`,
    before: 'Sebelum',
    after: 'Sesudah',
    gaps: 'Celah antartetangga',
    overlaps: 'Tumpang tindih',
    area: 'Luas (km²)',
    officialArea: (area: string, difference: string) =>
      `Luas resmi ${area} km²; selisih ${difference}%.`,
    withoutPolygon: 'Batas belum tersedia',
    withoutPolygonText:
      'Ada di pencarian, tabel, dan jumlah induknya, tetapi belum dapat digambar di peta.',
    notes: 'Catatan pemeriksaan data',
    notesText: 'Yang ditemukan saat tabel dibaca, disebut dengan berkas, baris, dan kolomnya.',
    warning: 'peringatan',
    remark: 'catatan',
    noteCount: (count: number) => `${count} kali`,
    noteSheet: (sheet: string) => `lembar ${sheet}`,
    noteRow: (row: number) => `baris ${row}`,
    noteColumn: (column: string) => `kolom ${column}`,
    noteTopics: noteTopicsId,
    sourcesText:
      'Fakta statistik tetap milik penerbitnya. Bila ditemukan lewat pihak lain, perantaranya disebut.',
    usedBy: (count: number) => `${count} indikator`,
    creditsText:
      'Halaman ini memakai huruf dan perangkat lunak terbuka di bawah. Peta dilayani dari tempat yang sama dengan halaman ini; tidak ada permintaan ke pihak lain.',
    fonts: 'Huruf',
    software: 'Perangkat lunak',
  },
  en: {
    kind: kindEn,
    aggregation: aggregationEn,
    title: 'Data, sources and methods',
    lead: (name: string) =>
      `Every figure on the map of ${name}: what it means, where it is from, how complete it is and what to know before using it.`,
    edition: (edition: string, version: string) => `Edition ${edition}, data version ${version}`,
    contents: 'On this page',
    catalogue: 'Catalogue of indicators',
    scores: 'How scores are computed',
    quality: 'Data quality',
    sources: 'Sources and licences',
    credits: 'Fonts and software',
    factIndicators: 'indicators',
    factMapped: 'down to the desa',
    factSources: 'sources',
    factUnits: 'desa and kelurahan',
    filter: 'Search indicators or sources',
    clearFilter: 'Clear the search text',
    shown: (shown: number, total: number) => `${shown} of ${total} indicators`,
    nothing: 'No indicator matches. Try another word or clear the text.',
    unit: 'Unit',
    noUnit: 'no unit',
    kindLabel: 'Kind',
    years: 'Years',
    coverage: 'Coverage',
    coverageText: (present: number, total: number, percent: string) =>
      `${present} of ${total} desa and kelurahan (${percent}%)`,
    coverageHead: 'Desa with data',
    indicator: 'Indicator',
    kabupatenOnly: 'kabupaten level only',
    levels: 'Levels',
    level: { kabupaten: 'kabupaten', kecamatan: 'kecamatan', desa: 'desa' },
    statusLabel: 'Status',
    method: 'Method',
    caveat: 'What to know',
    aggregationLabel: 'Kecamatan and kabupaten',
    weightedBy: (indicator: string) => `weight: ${indicator}`,
    ratioOf: (numerator: string, denominator: string, factor: string) =>
      factor === '1'
        ? `${numerator} / ${denominator}`
        : `${factor} × ${numerator} / ${denominator}`,
    direction: 'Direction',
    directions: {
      'higher-is-better': 'higher is better',
      'lower-is-better': 'lower is better',
      none: 'neither is better',
    },
    scoreRole: 'In the score',
    scoreWeight: (weight: string, low: string, high: string) =>
      `weight ${weight}; 0 at ${low}, 100 at ${high}`,
    notScored: 'not part of the score',
    source: 'Source',
    licence: 'Licence',
    via: 'Found through',
    trust: 'Trust',
    trustLevels: { tinggi: 'high', sedang: 'medium', rendah: 'low' },
    year: 'Year',
    value: 'Value',
    note: 'Note',
    seriesTitle: 'Kabupaten figures by year',
    seriesBreak: (year: string) => `Series breaks after ${year}`,
    showOnMap: 'Show on the map',
    scoreIntro:
      'The six components follow the characteristics of the European smart-city ranking (Giffinger et al., 2007): economy, people, governance, mobility, environment and living. Their scores are composite indices from 0 to 100 by the OECD and JRC handbook (2008), computed in four steps.',
    scoreSteps: [
      {
        title: 'Normalised between P5 and P95',
        text: 'Each indicator becomes 0–100 by min-max: the 5th percentile of all desa becomes 0, the 95th becomes 100, values beyond are clipped. A desa far off does not flatten the rest. Where lower is better the scale is reversed.',
      },
      {
        title: 'Weighted mean per component',
        text: 'A component’s score is the mean of its indicators by the weights below. Missing data is not zero: the indicator drops out and the remaining weights are shared anew. Sample data never takes part.',
      },
      {
        title: 'Minimum coverage',
        text: 'A score is shown only when the indicators present make up at least {minimum}% of the component’s weight. Below that it says “no data”.',
      },
      {
        title: 'Kecamatan and kabupaten',
        text: 'The score of a kecamatan or the kabupaten is the mean of its desa scores weighted by families, not a mean of means.',
      },
    ],
    scoreWeights: 'Indicators and weights of each component',
    weight: 'weight',
    noScored: 'No indicator with a weight yet.',
    references: 'References',
    referenceList: [
      'Giffinger, R., Fertner, C., Kramar, H., Kalasek, R., Pichler-Milanović, N., Meijers, E. (2007). Smart Cities: Ranking of European Medium-Sized Cities. Centre of Regional Science, Vienna UT.',
      'OECD, European Commission, Joint Research Centre (2008). Handbook on Constructing Composite Indicators: Methodology and User Guide. OECD Publishing, Paris.',
    ],
    statusTitle: 'Three kinds of figures',
    statusText: {
      resmi: 'Published by an office. Shown as published.',
      perkiraan: 'Computed from other figures by a stated method; not published by an office.',
      contoh:
        'Illustrative numbers until the office delivers its data. Always hatched and never part of a score.',
    },
    qualityLoading: 'The quality report has not been loaded yet.',
    boundaries: 'Boundaries',
    boundariesText: (units: number, withPolygon: number) =>
      `${withPolygon} of ${units} desa and kelurahan have a boundary. The source boundaries were repaired so that neighbours share one line.`,
    before: 'Before',
    after: 'After',
    gaps: 'Gaps between neighbours',
    overlaps: 'Overlaps',
    area: 'Area (km²)',
    officialArea: (area: string, difference: string) =>
      `Official area ${area} km²; difference ${difference}%.`,
    withoutPolygon: 'Boundary not yet available',
    withoutPolygonText:
      'Present in the search, the tables and their parents’ counts, but not yet drawn on the map.',
    notes: 'Notes from checking the data',
    notesText: 'What was found while reading the tables, with file, row and column.',
    warning: 'warning',
    remark: 'note',
    noteCount: (count: number) => `${count} times`,
    noteSheet: (sheet: string) => `sheet ${sheet}`,
    noteRow: (row: number) => `row ${row}`,
    noteColumn: (column: string) => `column ${column}`,
    noteTopics: noteTopicsEn,
    sourcesText:
      'Statistical facts remain their publisher’s. Where they were found through someone else, that is named.',
    usedBy: (count: number) => `${count} indicators`,
    creditsText:
      'This page uses the open fonts and software below. The map is served from the same place as this page; no request goes to anyone else.',
    fonts: 'Fonts',
    software: 'Software',
  },
})
