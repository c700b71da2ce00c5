import { defineMessages } from './language'

const topicsId = {
  kesehatan: 'Akses kesehatan',
  pendidikan: 'Akses pendidikan',
  jalan: 'Akses jalan',
  internet: 'Internet',
  'layanan-dasar': 'Listrik, air, permukiman',
  bencana: 'Bencana',
}

const topicsEn = {
  kesehatan: 'Health access',
  pendidikan: 'Access to education',
  jalan: 'Road access',
  internet: 'Internet',
  'layanan-dasar': 'Electricity, water, housing',
  bencana: 'Disasters',
}

export const attentionMessages = defineMessages({
  id: {
    title: 'Perlu perhatian',
    line: 'Perlu perhatian',
    and: 'dan',
    none: 'Tidak ada wilayah di seperlima terburuk.',
    open: 'Lihat daftar',
    close: 'Kembali ke grafik',
    scope: 'Bidang',
    all: 'Semua bidang',
    components: 'Komponen',
    topics: 'Kebutuhan',
    topic: topicsId,
    level: 'Tingkat',
    levels: { desa: 'Desa', kecamatan: 'Kecamatan' },
    weighting: 'Urutan menurut',
    weightings: {
      families: 'Jumlah keluarga terdampak',
      share: 'Bagian indikator tertinggal',
    },
    finding: (names: string, scope: string) => `${names} paling perlu dibantu${scope}`,
    inScope: (scope: string) => ` dalam ${scope}`,
    count: (count: number, known: number) =>
      `${count} dari ${known} indikator di seperlima terburuk`,
    families: (count: string) => `${count} keluarga`,
    why: 'Alasan',
    against: (area: string) => `rata-rata ${area}`,
    cutOff: 'batas seperlima terburuk',
    best: 'tetangga terbaik',
    rank: (rank: number, total: number) => `ke-${rank} dari ${total}`,
    indicator: 'Indikator',
    value: 'Nilai',
    place: 'Peringkat',
    showMap: (name: string) => `Tampilkan ${name} di peta`,
    details: (name: string) => `Alasan dan tetangga ${name}`,
    more: (count: number) => `Tampilkan ${count} lainnya`,
    spared: (count: number, noun: string) =>
      `${count} ${noun} lain tidak di seperlima terburuk mana pun.`,
    apart: (count: number) => `Tidak diperingkat (${count})`,
    apartReason: {
      tooFewIndicators: (known: number, of: number) => `data baru ${known} dari ${of} indikator`,
      noFamilies: () => 'jumlah keluarga tidak ada',
    },
    method: (count: number, year: string) =>
      `Dihitung dari ${count} indikator skor: satu wilayah tertinggal dalam satu indikator bila nilainya di seperlima terburuk seluruh kabupaten. Bobot: keluarga Podes ${year}. Data contoh tidak ikut.`,
    methodShare: (count: number) =>
      `Dihitung dari ${count} indikator skor: satu wilayah tertinggal dalam satu indikator bila nilainya di seperlima terburuk seluruh kabupaten. Tanpa bobot keluarga. Data contoh tidak ikut.`,
    notJudged: (count: number) =>
      `${count} indikator tidak membedakan: nilai terburuknya sama di terlalu banyak wilayah.`,
    nothing: 'Tidak ada indikator skor untuk bidang ini.',
  },
  en: {
    title: 'Needs attention',
    line: 'Needs attention',
    and: 'and',
    none: 'No region lies in the worst fifth.',
    open: 'See the list',
    close: 'Back to the charts',
    scope: 'Field',
    all: 'All fields',
    components: 'Components',
    topics: 'Needs',
    topic: topicsEn,
    level: 'Level',
    levels: { desa: 'Desa', kecamatan: 'Kecamatan' },
    weighting: 'Ordered by',
    weightings: {
      families: 'Families affected',
      share: 'Share of indicators behind',
    },
    finding: (names: string, scope: string) => `${names} need help most${scope}`,
    inScope: (scope: string) => ` in ${scope}`,
    count: (count: number, known: number) => `${count} of ${known} indicators in the worst fifth`,
    families: (count: string) => `${count} families`,
    why: 'Why',
    against: (area: string) => `average of ${area}`,
    cutOff: 'border of the worst fifth',
    best: 'best neighbour',
    rank: (rank: number, total: number) => `no. ${rank} of ${total}`,
    indicator: 'Indicator',
    value: 'Value',
    place: 'Rank',
    showMap: (name: string) => `Show ${name} on the map`,
    details: (name: string) => `Why ${name}, and its neighbours`,
    more: (count: number) => `Show ${count} more`,
    spared: (count: number, noun: string) => `${count} other ${noun} lie in no worst fifth.`,
    apart: (count: number) => `Not ranked (${count})`,
    apartReason: {
      tooFewIndicators: (known: number, of: number) => `data for ${known} of ${of} indicators`,
      noFamilies: () => 'number of families unknown',
    },
    method: (count: number, year: string) =>
      `From ${count} scored indicators: a region is behind in one when its value lies in the worst fifth of the whole kabupaten. Weight: families of Podes ${year}. Sample data take no part.`,
    methodShare: (count: number) =>
      `From ${count} scored indicators: a region is behind in one when its value lies in the worst fifth of the whole kabupaten. Not weighted by families. Sample data take no part.`,
    notJudged: (count: number) =>
      `${count} indicators tell no worst fifth: too many regions share the worst value.`,
    nothing: 'No scored indicator in this field.',
  },
})
