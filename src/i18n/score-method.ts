import { defineMessages } from './language'

type Method = 'percentile' | 'min-max' | 'z-score'

/** Words for how the six scores come about, and for the evidence that they hold. */
export const scoreMethodMessages = defineMessages({
  id: {
    intro:
      'Enam komponen mengikuti ciri kota cerdas Eropa (Giffinger dkk., 2007). Skornya indeks komposit menurut buku panduan OECD dan JRC (2008). Skor desa dibaca “lebih baik daripada sekian persen desa dan kelurahan”; 50 adalah desa yang berdiri di tengah. Skor hanya membandingkan desa di kabupaten ini dan tidak menyatakan cukup atau kurang.',
    steps: [
      {
        title: 'Tiap indikator menjadi peringkat',
        text: 'Semua desa diurutkan menurut satu indikator dan mendapat nilai 0–100 menurut tempatnya; desa yang sama nilainya berbagi tempat tengah. Bila makin rendah makin baik, urutannya dibalik. Satu desa yang sangat menyimpang tidak menekan yang lain.',
      },
      {
        title: 'Rata-rata menurut bobot',
        text: 'Indeks resmi, bila komponennya punya, berbobot setengah; sisanya jarak ke layanan dan keadaan setempat. Rasio per keluarga dihindari, sebab menguntungkan desa kecil. Data yang hilang keluar dari rata-rata, tidak dianggap nol. Skor ditulis bila sedikitnya {minimum}% bobotnya diketahui.',
      },
      {
        title: 'Peringkat sekali lagi',
        text: 'Rata-rata itu diurutkan lagi, sehingga keenam komponen punya nilai tengah 50 dan sebaran yang sama, dan dapat dibandingkan satu sama lain.',
      },
      {
        title: 'Kelurahan tanpa indeks resmi',
        text: 'Kelurahan tidak termasuk Indeks Desa Membangun. Bagian itu ditaruh di tengah, pada 50, dan diberi tanda; tanpa itu kelurahan tampak terlalu baik. Tata kelola hanya berisi IDM, jadi kelurahan tidak punya skornya.',
      },
      {
        title: 'Kecamatan dan kabupaten',
        text: 'Skornya rata-rata skor desa yang ditimbang penduduk terdaftar. Skor ditulis bila sedikitnya {minimum}% penduduknya tinggal di desa yang benar-benar punya skor; bagian itu dicantumkan.',
      },
      {
        title: 'Skor keseluruhan dan rentang peringkat',
        text: 'Rata-rata komponen yang diketahui, sedikitnya empat dari enam. Di sampingnya tertulis rentang peringkat: tempat wilayah itu dalam 90 dari 100 percobaan bila setiap bobot diubah sampai 25%, dan tempatnya bila satu komponen, atau satu indikator selain indeks resmi, dikeluarkan.',
      },
    ],
    weights: 'Indikator dan bobot tiap komponen',
    noScored: 'Belum ada indikator berbobot.',
    lowerIsBetter: 'makin rendah makin baik',
    official: 'indeks resmi',
    fragile: 'Rapuh',
    fragileText: (component: string, indicator: string, rho: string, limit: string) =>
      `${component} adalah komponen yang rapuh: tanpa ${indicator} urutan desanya banyak berubah (korelasi ${rho}; komponen disebut rapuh di bawah ${limit}).`,
    evidence: 'Bukti',
    evidenceText:
      'Korelasi adalah korelasi peringkat Spearman antardesa. “Tanpa indeks” membandingkan skor yang dihitung tanpa indeks resmi dengan indeks itu, sehingga tidak berputar. “Penduduk” harus dekat nol atau positif: skor tidak boleh menguntungkan desa kecil. “Tanpa satu indikator” adalah korelasi terlemah bila satu indikator selain indeks resmi dikeluarkan. “Lebar peringkat” adalah rata-rata rentang peringkat desa bila bobot berubah 25%.',
    evidenceTable: 'Bukti tiap komponen, dengan tiga cara menyamakan indikator',
    otherMethods: (used: string, others: string) =>
      `Tiap komponen punya tiga baris: ${used}, yang dipakai, lalu ${others} dengan indikator yang sama. Cara menyamakan hampir tidak mengubah hubungan dengan indeks resmi; hanya peringkat persentil yang memberi keenam komponen nilai tengah dan sebaran yang sama.`,
    methods: {
      percentile: 'Peringkat persentil',
      'min-max': 'Min-maks P5–P95',
      'z-score': 'Skor z',
    } satisfies Record<Method, string>,
    columns: {
      component: 'Komponen',
      method: 'Cara',
      units: 'Desa',
      median: 'Median',
      spread: 'Sebaran',
      official: 'Indeks resmi',
      rest: 'Tanpa indeks',
      people: 'Penduduk',
      leaveOneOut: 'Tanpa satu indikator',
      width: 'Lebar peringkat',
    },
    used: 'dipakai',
    without: (indicator: string) => `tanpa ${indicator}`,
  },
  en: {
    intro:
      'The six components follow the characteristics of the European smart-city ranking (Giffinger et al., 2007). Their scores are composite indices by the OECD and JRC handbook (2008). The score of a desa reads “better than so many per cent of the desa and kelurahan”; 50 is the desa in the middle. A score compares the desa of this kabupaten alone and does not say what is enough.',
    steps: [
      {
        title: 'Each indicator becomes a rank',
        text: 'All desa are ordered by one indicator and get 0–100 by their place; equal ones share the middle of their places. Where lower is better the order is turned. One desa far off does not flatten the rest.',
      },
      {
        title: 'Mean by weight',
        text: 'The official index, where a component has one, weighs half; the rest are distances to services and local conditions. Rates per family are avoided, for they favour small desa. Missing data drop out and are not zero. A score is given when at least {minimum}% of its weight is known.',
      },
      {
        title: 'Ranked once more',
        text: 'The means are ranked again, so that all six components have the median 50 and the same spread and can be compared with each other.',
      },
      {
        title: 'Kelurahan without an official index',
        text: 'Kelurahan are outside the Village Development Index. That part stands in the middle, at 50, and is marked; without this kelurahan would look too good. Governance is IDM alone, so that kelurahan have no score in it.',
      },
      {
        title: 'Kecamatan and kabupaten',
        text: 'Their score is the mean of the desa scores weighted by registered people. It is given when at least {minimum}% of them live in a desa that truly has a score; that share is shown.',
      },
      {
        title: 'Overall score and range of ranks',
        text: 'The mean of the known components, at least four of the six. Beside it stands a range of ranks: the place of the region in 90 of 100 trials when every weight moves by up to 25%, and its place when one component, or one indicator beside the official index, is left out.',
      },
    ],
    weights: 'Indicators and weights of each component',
    noScored: 'No indicator with a weight yet.',
    lowerIsBetter: 'lower is better',
    official: 'official index',
    fragile: 'Fragile',
    fragileText: (component: string, indicator: string, rho: string, limit: string) =>
      `${component} is a fragile component: without ${indicator} the order of its desa changes much (correlation ${rho}; a component is called fragile below ${limit}).`,
    evidence: 'Evidence',
    evidenceText:
      'Correlations are Spearman’s rank correlations between desa. “Without index” compares the score computed without the official index with that index, so that it is not circular. “People” must be near zero or positive: a score must not favour small desa. “Without one indicator” is the weakest correlation when one indicator beside the official index is left out. “Rank width” is the mean range of a desa’s rank when weights move by 25%.',
    evidenceTable: 'Evidence of each component, with three ways to make indicators comparable',
    otherMethods: (used: string, others: string) =>
      `Each component has three rows: ${used}, which is used, then ${others} with the same indicators. The way hardly changes the relation to the official index; only percentile ranks give all six components one median and one spread.`,
    methods: {
      percentile: 'Percentile rank',
      'min-max': 'Min-max P5–P95',
      'z-score': 'z-score',
    } satisfies Record<Method, string>,
    columns: {
      component: 'Component',
      method: 'Way',
      units: 'Desa',
      median: 'Median',
      spread: 'Spread',
      official: 'Official index',
      rest: 'Without index',
      people: 'People',
      leaveOneOut: 'Without one indicator',
      width: 'Rank width',
    },
    used: 'used',
    without: (indicator: string) => `without ${indicator}`,
  },
})
