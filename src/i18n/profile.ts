import { defineMessages } from './language'

type RegionType = 'kabupaten' | 'kecamatan' | 'desa' | 'kelurahan'
type Level = 'kabupaten' | 'kecamatan' | 'desa'

/** "a", "a dan b", "a, b, dan c". */
function listed(parts: readonly string[], and: string, comma: string): string {
  if (parts.length < 3) return parts.join(` ${and} `)
  return `${parts.slice(0, -1).join(', ')}${comma} ${and} ${parts.at(-1) ?? ''}`
}

const SITE_KINDS: Readonly<Record<string, string>> = {
  'desa wisata': 'tourism village',
  budaya: 'culture',
  alam: 'nature',
  sejarah: 'history',
  'ruang publik': 'public space',
  religi: 'religious',
  edukasi: 'education',
  buatan: 'built attraction',
}

/** Words of a region's profile. */
export const profileMessages = defineMessages({
  id: {
    breadcrumb: 'Jenjang wilayah',
    named: (type: RegionType, name: string) =>
      `${{ kabupaten: 'Kabupaten', kecamatan: 'Kecamatan', desa: 'Desa', kelurahan: 'Kelurahan' }[type]} ${name}`,
    code: 'Kode',
    holds: (desa: number, kelurahan: number) =>
      [desa > 0 ? `${desa} desa` : '', kelurahan > 0 ? `${kelurahan} kelurahan` : '']
        .filter((part) => part !== '')
        .join(', '),
    kecamatan: 'kecamatan',
    kabupaten: 'kabupaten',

    locator: (name: string, frame: string) => `Letak ${name} di ${frame}`,
    locatorLegend: (name: string, period: string, level: 'desa' | 'kecamatan') =>
      `${name} ${period} per ${level}, rendah ke tinggi`,
    boundaryNote: (missing: string, frame: string) =>
      `Peta menunjukkan ${frame}: ${missing} untuk kelurahan ini.`,
    openMap: 'Buka di peta',

    scores: 'Skor enam komponen',
    scoresCaption: (name: string) => `Skor enam komponen ${name}, 0–100`,
    among: (count: number, noun: string) => `di antara ${count} ${noun}`,
    component: 'Komponen',
    score: 'Skor',
    rank: 'Peringkat',
    rankOf: (rank: number, total: number) => `ke-${rank} dari ${total}`,
    noScore: 'belum dapat dihitung',
    coverage: (share: string, minimum: string, isArea: boolean) =>
      `Data baru ${share}% ${isArea ? 'penduduk' : 'bobot'}, perlu ${minimum}%`,
    averageOfKecamatan: 'skor kecamatan',
    averageOfKabupaten: 'skor kabupaten',
    other: (noun: string) => `${noun} lain`,

    print: 'Cetak A4',
    compare: 'Bandingkan',
    map: 'Peta',
    csvHint: (name: string) => `Unduh semua angka ${name}`,
    csvHeader: {
      code: 'kode',
      region: 'wilayah',
      component: 'komponen',
      indicator: 'indikator',
      name: 'nama',
      period: 'periode',
      value: 'nilai',
      unit: 'satuan',
      category: 'kategori',
      average: 'rata_rata_sesaudara',
      rank: 'peringkat',
      total: 'dari',
      status: 'status',
      source: 'sumber',
      boundary: 'batas',
      edition: 'versi_data',
    },

    keyFigures: 'Angka utama',
    figure: 'Angka',
    level: (type: RegionType) =>
      ({
        kabupaten: 'Kabupaten',
        kecamatan: 'Kecamatan ini',
        desa: 'Desa ini',
        kelurahan: 'Kelurahan ini',
      })[type],
    averageKecamatan: 'Rata-rata kec.',
    /** Behind the category of an area: its desa may have others. */
    commonest: '(terbanyak)',
    averageKabupaten: 'Rata-rata kab.',
    averageHint:
      'Angka wilayah induk bila berupa rata-rata atau rasio, selain itu rata-rata wilayah setara',
    averageIs: (value: string, of: 'kecamatan' | 'kabupaten') => `rata-rata ${of} ${value}`,
    kabupatenOnly: (value: string, period: string) => `kabupaten: ${value} (${period})`,
    factsOf: (title: string) => `Angka ${title}`,
    all: (count: number) => `Semua (${count})`,
    fewer: 'Lebih ringkas',
    noDataFor: (name: string) => `${name}: tidak ada data.`,
    isSample: (name: string) => `${name}: hanya angka contoh.`,
    plainValue: (name: string, value: string) => `${name} ${value}.`,
    extremes: (name: string, value: string, high: string, low: string) =>
      `${name} ${value}; tertinggi di ${high}, terendah di ${low}.`,
    relation: (
      name: string,
      value: string,
      relation: 'above' | 'below' | 'between' | 'equal',
      places: readonly string[],
    ) => {
      const others = listed(places, 'dan', ',')
      return {
        above: `${name} ${value}, di atas ${others}.`,
        below: `${name} ${value}, di bawah ${others}.`,
        between: `${name} ${value}, di antara ${others}.`,
        equal: `${name} ${value}, setara ${others}.`,
      }[relation]
    },

    population: 'Penduduk dan mutasi',
    registered: (period: string, half: 1 | 2 | null) =>
      `Penduduk terdaftar, ${half === null ? '' : `semester ${'I'.repeat(half)} `}${period}`,
    estimated: (period: string) => `Perkiraan penduduk, ${period}`,
    margin: (percent: string) => `dapat meleset ±${percent}%`,
    sexes: (male: string, female: string) => `${male} laki-laki, ${female} perempuan`,
    projected: (period: string) => `Proyeksi BPS, ${period}`,
    otherCount: 'hitungan lain, tidak disambung',
    noAges: 'Penduduk menurut umur: belum terbit untuk desa; menunggu tabel Dinas Dukcapil',
    mutationSubject: 'Mutasi penduduk per desa',
    roadSubject: 'Panjang jalan menurut kondisi per desa',
    healthSubject: 'Fasilitas menurut jenis, tenaga kesehatan, dan stunting per desa',
    notDelivered: (subject: string) => `${subject} belum ada angkanya.`,
    knownOf: (place: string) => `Yang sudah terbit untuk ${place}`,
    awaitedFrom: (office: string, names: string) => `Ditunggu dari ${office}: ${names}.`,
    moreNames: (count: number) => `dan ${count} lainnya`,
    templateIs: (name: string) => `Templatnya bernama ${name}.`,
    howTemplate: 'Cara mendapatkan templat ada di halaman Data',
    period: 'Masa mutasi',

    education: 'Pendidikan',
    schools: (counts: readonly string[], absent: readonly string[]) => {
      const missing = listed(absent, 'dan', ',')
      if (counts.length === 0) return `Belum ada sekolah yang tercatat${missing && `: ${missing}`}.`
      const there = `Tercatat ${listed(counts, 'dan', ',')}`
      return absent.length === 0 ? `${there}.` : `${there}; ${missing} belum tercatat.`
    },
    /** Of kinds without any list; of all kinds when none is named. */
    schoolsUnlisted: (counts: readonly string[], kinds: readonly string[]) => {
      const there = counts.length === 0 ? '' : `Tercatat ${listed(counts, 'dan', ',')}; `
      return `${there}${kinds.length === 0 ? 'Sekolah' : listed(kinds, 'dan', ',')}: tidak ada data.`
    },
    schoolsUnknown: (isKelurahan: boolean) =>
      `Tidak ada titik sekolah tepercaya di ${isKelurahan ? 'kelurahan' : 'desa'} ini: sekolahnya tidak diketahui, bukan tidak ada.`,
    juniorsUnknown: (counts: readonly string[], isKelurahan: boolean) =>
      `Tercatat ${listed(counts, 'dan', ',')}; SD dan SMP ${isKelurahan ? 'kelurahan' : 'desa'} ini tidak diketahui, bukan tidak ada.`,
    undivided: (counts: readonly string[], listOf: string, undivided: string) =>
      `${counts.length === 0 ? '' : `Tercatat ${listed(counts, 'dan', ',')} (${listOf}); `}${undivided}`,
    schoolNames: (count: number) => `Nama sekolah (${count})`,
    negeri: 'negeri',
    swasta: 'swasta',
    schoolsOnMap: 'Lihat sekolah di peta',

    health: 'Kesehatan',
    noHealth: 'Fasilitas kesehatan: tidak ada data.',

    tourism: 'Wisata',
    sites: (count: number, type: RegionType) => `${count} daya tarik bernama di ${type} ini.`,
    noSites: (type: RegionType) => `Tidak ada data daya tarik wisata di ${type} ini.`,
    sitesIncomplete: 'Dari 24 nama yang ditemukan; bukan daftar lengkap.',
    siteKind: (kind: string) => kind,
    inKecamatan: (name: string) => `Kec. ${name}`,
    visitors: (period: string, sites: number) => `Kunjungan, ${period} (${sites} lokasi)`,
    visitorsUnknown: 'Kunjungan',
    siteVisitors: (count: string, period: string) => `${count} kunjungan, ${period}`,
    unplaced: (names: readonly string[]) =>
      `Di kecamatan ini juga ada ${listed(names, 'dan', ',')}; desanya belum dicantumkan.`,

    roads: 'Kondisi jalan',

    children: (level: Level): string =>
      level === 'kabupaten' ? 'Kecamatan di kabupaten ini' : 'Desa dan kelurahan di kecamatan ini',
    childrenRanked: (name: string, period: string) => `Diurutkan menurut ${name}, ${period}.`,
    asTable: 'Peringkat sebagai tabel',

    standing: 'Kekuatan dan kelemahan',
    comparedAmong: (count: number, peers: number, noun: string) =>
      `${count} indikator dibandingkan dengan semua ${peers} ${noun} di kabupaten.`,
    unusuallyMany: (count: number, compared: number) =>
      `${count} dari ${compared} indikator di seperlima terburuk, lebih banyak daripada karena kebetulan.`,
    nothingCompared: 'Belum ada indikator yang dapat dibandingkan: tidak ada data.',
    standingMethod:
      'Seperlima teratas dan terbawah menurut persentil di antara semua wilayah setingkat, yang terdalam dahulu; hanya indikator yang masuk skor.',
    strengths: 'Kekuatan',
    weaknesses: 'Kelemahan',
    noStrengths: 'Tidak ada di seperlima teratas.',
    noWeaknesses: 'Tidak ada di seperlima terbawah.',
    rankAmong: (rank: number, total: number, noun: string, tied: number) =>
      tied > 0
        ? `ke-${rank} dari ${total} ${noun}, bersama ${tied} lain`
        : `ke-${rank} dari ${total} ${noun}`,

    similar: (level: Level): string =>
      level === 'desa' ? 'Desa paling mirip' : 'Kecamatan paling mirip',
    notComparable: (known: number, total: number) =>
      `Tidak dapat dibandingkan: hanya ${known} dari ${total} indikator ada datanya.`,
    similarNumber: (count: number) =>
      `Menurut ${count} indikator skor; angka ialah jaraknya, 0 berarti sama persis.`,
    similarMethod: (count: number) =>
      `Jarak: akar rata-rata kuadrat selisih pada ${count} indikator skor, 100 untuk rentang P5–P95 antardesa dan tidak dipotong. Yang hanya dimiliki salah satu dihitung berbeda seperti dua wilayah sembarang; paling sedikit 60% harus ada pada keduanya.`,
    differsMost: (name: string, other: string, own: string) =>
      `paling beda: ${name} ${other}, di sini ${own}`,

    seriesTitle: (count: number) => `${count} angka tingkat kabupaten`,
    seriesNote:
      'Terbitan yang hanya ada untuk kabupaten. Tekan satu untuk melihat deretnya, sumber, dan statusnya.',
    inCatalogue: 'Definisi di katalog data',

    statuses: 'Resmi: terbitan instansi. Perkiraan: dihitung, metodenya tertulis.',
    edition: (edition: string) => `Edisi ${edition}`,
    notes: 'Cara menghitung',
    sourceLabel: 'Sumber',
    pointsFailed: 'Daftar ini belum dapat dimuat.',
  },
  en: {
    breadcrumb: 'Levels of regions',
    named: (type: RegionType, name: string) =>
      `${{ kabupaten: 'Kabupaten', kecamatan: 'Kecamatan', desa: 'Desa', kelurahan: 'Kelurahan' }[type]} ${name}`,
    code: 'Code',
    holds: (desa: number, kelurahan: number) =>
      [desa > 0 ? `${desa} desa` : '', kelurahan > 0 ? `${kelurahan} kelurahan` : '']
        .filter((part) => part !== '')
        .join(', '),
    kecamatan: 'kecamatan',
    kabupaten: 'kabupaten',

    locator: (name: string, frame: string) => `Where ${name} lies in ${frame}`,
    locatorLegend: (name: string, period: string, level: 'desa' | 'kecamatan') =>
      `${name} ${period} by ${level}, low to high`,
    boundaryNote: (missing: string, frame: string) =>
      `The map shows ${frame}: ${missing} for this kelurahan.`,
    openMap: 'Open on the map',

    scores: 'Six component scores',
    scoresCaption: (name: string) => `Six component scores of ${name}, 0–100`,
    among: (count: number, noun: string) => `among ${count} ${noun}`,
    component: 'Component',
    score: 'Score',
    rank: 'Rank',
    rankOf: (rank: number, total: number) => `no. ${rank} of ${total}`,
    noScore: 'cannot be computed yet',
    coverage: (share: string, minimum: string, isArea: boolean) =>
      `Data for ${share}% of the ${isArea ? 'people' : 'weight'}, ${minimum}% needed`,
    averageOfKecamatan: 'kecamatan score',
    averageOfKabupaten: 'kabupaten score',
    other: (noun: string) => `other ${noun}`,

    print: 'Print A4',
    compare: 'Compare',
    map: 'Map',
    csvHint: (name: string) => `Download all figures of ${name}`,
    csvHeader: {
      code: 'code',
      region: 'region',
      component: 'component',
      indicator: 'indicator',
      name: 'name',
      period: 'period',
      value: 'value',
      unit: 'unit',
      category: 'category',
      average: 'sibling_average',
      rank: 'rank',
      total: 'of',
      status: 'status',
      source: 'source',
      boundary: 'boundary',
      edition: 'data_version',
    },

    keyFigures: 'Key figures',
    figure: 'Figure',
    level: (type: RegionType) =>
      ({
        kabupaten: 'Kabupaten',
        kecamatan: 'This kecamatan',
        desa: 'This desa',
        kelurahan: 'This kelurahan',
      })[type],
    averageKecamatan: 'Kec. average',
    commonest: '(most common)',
    averageKabupaten: 'Kab. average',
    averageHint: 'The parent’s own figure where it is a mean or ratio, else the mean of its parts',
    averageIs: (value: string, of: 'kecamatan' | 'kabupaten') => `${of} average ${value}`,
    kabupatenOnly: (value: string, period: string) => `kabupaten: ${value} (${period})`,
    factsOf: (title: string) => `Figures of ${title}`,
    all: (count: number) => `All (${count})`,
    fewer: 'Show fewer',
    noDataFor: (name: string) => `${name}: no data.`,
    isSample: (name: string) => `${name}: sample figures only.`,
    plainValue: (name: string, value: string) => `${name} ${value}.`,
    extremes: (name: string, value: string, high: string, low: string) =>
      `${name} ${value}; highest in ${high}, lowest in ${low}.`,
    relation: (
      name: string,
      value: string,
      relation: 'above' | 'below' | 'between' | 'equal',
      places: readonly string[],
    ) => {
      const others = `the ${listed(places, 'and the', ',')}`
      return {
        above: `${name} ${value}, above ${others}.`,
        below: `${name} ${value}, below ${others}.`,
        between: `${name} ${value}, between ${others}.`,
        equal: `${name} ${value}, the same as ${others}.`,
      }[relation]
    },

    population: 'Population and movement',
    registered: (period: string, half: 1 | 2 | null) =>
      `Registered population, ${half === null ? '' : half === 1 ? 'first half of ' : 'second half of '}${period}`,
    estimated: (period: string) => `Estimated population, ${period}`,
    margin: (percent: string) => `may be ±${percent}% off`,
    sexes: (male: string, female: string) => `${male} male, ${female} female`,
    projected: (period: string) => `BPS projection, ${period}`,
    otherCount: 'another count, not joined',
    noAges:
      'Population by age: not published for desa; awaiting the table of the civil registry office',
    mutationSubject: 'population movement by desa',
    roadSubject: 'road length by condition and desa',
    healthSubject: 'facilities by kind, health workers and stunting by desa',
    notDelivered: (subject: string) => `There are no figures yet of ${subject}.`,
    knownOf: (place: string) => `What is published for ${place}`,
    awaitedFrom: (office: string, names: string) => `Awaited from ${office}: ${names}.`,
    moreNames: (count: number) => `and ${count} more`,
    templateIs: (name: string) => `Its template is called ${name}.`,
    howTemplate: 'The Data page says how to get a template',
    period: 'Period of movement',

    education: 'Education',
    schools: (counts: readonly string[], absent: readonly string[]) => {
      const missing = listed(absent, 'or', ',')
      if (counts.length === 0) return `No school on record${missing && `: no ${missing}`}.`
      const there = `${listed(counts, 'and', ',')} on record`
      return absent.length === 0 ? `${there}.` : `${there}; no ${missing} on record.`
    },
    schoolsUnlisted: (counts: readonly string[], kinds: readonly string[]) => {
      const there = counts.length === 0 ? '' : `${listed(counts, 'and', ',')} on record; `
      return `${there}${kinds.length === 0 ? 'Schools' : listed(kinds, 'and', ',')}: no data.`
    },
    schoolsUnknown: (isKelurahan: boolean) =>
      `No trusted school point in this ${isKelurahan ? 'kelurahan' : 'desa'}: its schools are unknown, not absent.`,
    juniorsUnknown: (counts: readonly string[], isKelurahan: boolean) =>
      `${listed(counts, 'and', ',')} on record; SD and SMP of this ${isKelurahan ? 'kelurahan' : 'desa'} are unknown, not absent.`,
    undivided: (counts: readonly string[], listOf: string, undivided: string) =>
      `${counts.length === 0 ? '' : `${listed(counts, 'and', ',')} on record (${listOf}); `}${undivided}`,
    schoolNames: (count: number) => `Names of schools (${count})`,
    negeri: 'state',
    swasta: 'private',
    schoolsOnMap: 'See the schools on the map',

    health: 'Health',
    noHealth: 'Health facilities: no data.',

    tourism: 'Tourism',
    sites: (count: number, type: RegionType) =>
      `${count} named ${count === 1 ? 'attraction' : 'attractions'} in this ${type}.`,
    noSites: (type: RegionType) => `No data on attractions in this ${type}.`,
    sitesIncomplete: 'From 24 names found; not a complete list.',
    siteKind: (kind: string) => SITE_KINDS[kind] ?? kind,
    inKecamatan: (name: string) => `Kec. ${name}`,
    visitors: (period: string, sites: number) => `Visits, ${period} (${sites} sites)`,
    visitorsUnknown: 'Visits',
    siteVisitors: (count: string, period: string) => `${count} visits, ${period}`,
    unplaced: (names: readonly string[]) =>
      `This kecamatan also has ${listed(names, 'and', ',')}; their desa is not stated.`,

    roads: 'Road condition',

    children: (level: Level): string =>
      level === 'kabupaten'
        ? 'Kecamatan in this kabupaten'
        : 'Desa and kelurahan in this kecamatan',
    childrenRanked: (name: string, period: string) => `Ranked by ${name}, ${period}.`,
    asTable: 'The ranking as a table',

    standing: 'Strengths and weaknesses',
    comparedAmong: (count: number, peers: number, noun: string) =>
      `${count} indicators compared with all ${peers} ${noun} of the kabupaten.`,
    unusuallyMany: (count: number, compared: number) =>
      `${count} of ${compared} indicators lie in the worst fifth, more than chance would give.`,
    nothingCompared: 'No indicator can be compared yet: no data.',
    standingMethod:
      'Upper and lower fifth by percentile among all regions of the level, the deepest first; only indicators that enter a score.',
    strengths: 'Strengths',
    weaknesses: 'Weaknesses',
    noStrengths: 'None in the upper fifth.',
    noWeaknesses: 'None in the lower fifth.',
    rankAmong: (rank: number, total: number, noun: string, tied: number) =>
      tied > 0
        ? `no. ${rank} of ${total} ${noun}, with ${tied} others`
        : `no. ${rank} of ${total} ${noun}`,

    similar: (level: Level): string =>
      level === 'desa' ? 'Most similar desa' : 'Most similar kecamatan',
    notComparable: (known: number, total: number) =>
      `Cannot be compared: only ${known} of ${total} indicators have data.`,
    similarNumber: (count: number) =>
      `By ${count} scored indicators; the number is the distance, 0 means the same.`,
    similarMethod: (count: number) =>
      `Distance: root mean squared difference over ${count} scored indicators, 100 for the span from P5 to P95 of the desa, not clipped. What only one of the two has counts as unlike as two regions taken at random; at least 60% must be known of both.`,
    differsMost: (name: string, other: string, own: string) =>
      `differs most in ${name}: ${other}, here ${own}`,

    seriesTitle: (count: number) => `${count} figures of the kabupaten`,
    seriesNote:
      'Published for the kabupaten alone. Press one to see its series, source and status.',
    inCatalogue: 'Definition in the data catalogue',

    statuses: 'Official: published by an office. Estimate: computed, with its method.',
    edition: (edition: string) => `Edition ${edition}`,
    notes: 'How it is computed',
    sourceLabel: 'Source',
    pointsFailed: 'This list could not be loaded.',
  },
})
