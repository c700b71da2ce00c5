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
    then: 'lalu antara lain',
    none: 'Belum ada wilayah yang dapat diurutkan.',
    inseparable: (count: number) => `dan ${count} lain yang tidak dapat dibedakan`,
    open: 'Lihat daftar',
    close: 'Kembali ke grafik',
    scope: 'Bidang',
    all: 'Semua bidang',
    components: 'Komponen',
    topics: 'Kebutuhan',
    topic: topicsId,
    level: 'Tingkat',
    levels: { desa: 'Desa', kecamatan: 'Kecamatan' },
    finding: (names: string) => `${names} paling tertinggal`,
    /** Of one field nobody knows how sure the order is: only the number is told. */
    lowestIn: (names: string, scope: string) => `Nilai terburuk di bidang ${scope}: ${names}`,
    findingMany: (count: number, of: number, first: string) =>
      `${count} dari ${of} wilayah paling tertinggal dan tidak dapat dibedakan, paling bawah ${first}`,
    score: {
      all: (score: string) => `nilai gabungan ${score} dari 100`,
      component: (score: string) => `skor ${score} dari 100`,
      topic: (score: string) => `nilai ${score} dari 100`,
    },
    range: (best: number, worst: number) =>
      `peringkat ${best}–${worst} bila bobot atau ukurannya berubah`,
    shared: (others: number) => `bersama ${others} lain`,
    withFirst: 'tidak dapat dibedakan dari yang pertama',
    weakIn: (components: string) => `terdalam pada ${components}`,
    neutral: (components: string) =>
      `tanpa indeks resmi: bagian itu dianggap di tengah pada ${components}`,
    without: (components: string) => `tanpa skor ${components}`,
    count: (count: number, known: number) =>
      `${count} dari ${known} indikator di seperlima terburuk, lebih banyak daripada kebetulan`,
    families: (count: string) => `${count} keluarga`,
    why: 'Alasan',
    against: (area: string) => `rata-rata ${area}`,
    best: 'terbaik setingkat',
    bestIs: (name: string) => `terbaik ${name}`,
    print: (name: string) => `Cetak lembar ${name}, satu halaman A4`,
    printShort: 'Cetak',
    rank: (rank: number, total: number, tied: number) =>
      tied === 0 ? `ke-${rank} dari ${total}` : `ke-${rank} dari ${total}, bersama ${tied} lain`,
    noReason: 'Tidak ada indikator di bawah tengah.',
    indicator: 'Indikator',
    value: 'Nilai',
    place: 'Peringkat',
    showMap: (name: string) => `Tampilkan ${name} di peta`,
    details: (name: string) => `Alasan dan tetangga ${name}`,
    more: (count: number) => `Tampilkan ${count} lainnya`,
    apart: (count: number) => `Tidak diurutkan (${count})`,
    apartReason: {
      all: (known: number, of: number) => `baru ${known} dari ${of} komponen punya skor`,
      component: (known: number, of: number) => `baru ${known} dari ${of} indikator punya data`,
      topic: (known: number, of: number) => `baru ${known} dari ${of} indikator punya data`,
    },
    method: {
      all: (years: string) =>
        `Diurutkan menurut nilai gabungan enam komponen (data ${years}), yang terendah dahulu: seberapa dalam tertinggal, bukan seberapa sering. Jumlah keluarga hanya keterangan.`,
      component: (years: string) =>
        `Diurutkan menurut skor komponen itu (data ${years}), yang terendah dahulu. Jumlah keluarga hanya keterangan.`,
      topic: (years: string) =>
        `Diurutkan menurut rata-rata persentil indikator bidang itu (data ${years}), yang terendah dahulu; 50 adalah wilayah di tengah. Jumlah keluarga hanya keterangan.`,
    },
    nothing: 'Tidak ada indikator skor untuk bidang ini.',
  },
  en: {
    title: 'Needs attention',
    line: 'Needs attention',
    and: 'and',
    then: 'then among others',
    none: 'No region can be placed yet.',
    inseparable: (count: number) => `and ${count} more that cannot be told apart`,
    open: 'See the list',
    close: 'Back to the charts',
    scope: 'Field',
    all: 'All fields',
    components: 'Components',
    topics: 'Needs',
    topic: topicsEn,
    level: 'Level',
    levels: { desa: 'Desa', kecamatan: 'Kecamatan' },
    finding: (names: string) => `Furthest behind: ${names}`,
    lowestIn: (names: string, scope: string) => `Worst score in ${scope}: ${names}`,
    findingMany: (count: number, of: number, first: string) =>
      `${count} of ${of} places are furthest behind and cannot be told apart, last of all ${first}`,
    score: {
      all: (score: string) => `combined score ${score} of 100`,
      component: (score: string) => `score ${score} of 100`,
      topic: (score: string) => `${score} of 100`,
    },
    range: (best: number, worst: number) => `rank ${best}–${worst} when weights or measures change`,
    shared: (others: number) => `with ${others} ${others === 1 ? 'other' : 'others'}`,
    withFirst: 'cannot be told apart from the first',
    weakIn: (components: string) => `furthest behind in ${components}`,
    neutral: (components: string) =>
      `no official index: that part counts as the middle in ${components}`,
    without: (components: string) => `without a score for ${components}`,
    count: (count: number, known: number) =>
      `${count} of ${known} indicators in the worst fifth, more than chance`,
    families: (count: string) => `${count} families`,
    why: 'Why',
    against: (area: string) => `average of ${area}`,
    best: 'best of its level',
    bestIs: (name: string) => `best ${name}`,
    print: (name: string) => `Print the page of ${name}, one A4 sheet`,
    printShort: 'Print',
    rank: (rank: number, total: number, tied: number) =>
      tied === 0 ? `no. ${rank} of ${total}` : `no. ${rank} of ${total}, with ${tied} more`,
    noReason: 'No indicator lies below the middle.',
    indicator: 'Indicator',
    value: 'Value',
    place: 'Rank',
    showMap: (name: string) => `Show ${name} on the map`,
    details: (name: string) => `Why ${name}, and its neighbours`,
    more: (count: number) => `Show ${count} more`,
    apart: (count: number) => `Not placed (${count})`,
    apartReason: {
      all: (known: number, of: number) => `only ${known} of ${of} components have a score`,
      component: (known: number, of: number) => `only ${known} of ${of} indicators have data`,
      topic: (known: number, of: number) => `only ${known} of ${of} indicators have data`,
    },
    method: {
      all: (years: string) =>
        `Ordered by the combined score of the six components (data of ${years}), the lowest first: how deep a place is behind, not how often. The number of families is only told.`,
      component: (years: string) =>
        `Ordered by the score of that component (data of ${years}), the lowest first. The number of families is only told.`,
      topic: (years: string) =>
        `Ordered by the mean percentile of the indicators of that field (data of ${years}), the lowest first; 50 is the place in the middle. The number of families is only told.`,
    },
    nothing: 'No scored indicator in this field.',
  },
})
