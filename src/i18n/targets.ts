import { defineMessages } from './language'

/** Progress against the targets of plans. */
export const targetMessages = defineMessages({
  id: {
    target: 'Target',
    reached: 'Tercapai',
    onTrack: 'Sesuai jalur',
    behind: 'Tertinggal',
    farBehind: 'Jauh tertinggal',
    unjudged: 'Belum dapat dinilai',
    sample: 'Contoh, tidak dinilai',
    goal: (period: string, value: string) => `Target ${period}: ${value}`,
    ofTarget: (word: string, period: string, value: string) =>
      `Target ${period} ${value}: ${word.toLowerCase()}`,
    pace: (change: string) => `perlu ${change} per tahun`,
    pastPace: (change: string) => `selama ini ${change} per tahun`,
    movingAway: 'menjauh dari target',
    overdue: 'waktunya sudah lewat',
    noData: 'tidak ada data',
    onePeriod: 'baru ada data satu tahun',
    noDirection: 'tidak ada arah yang lebih baik',
    signs: 'laju tidak dapat dihitung',
    points: (change: string) => `${change} poin`,
    source: (publisher: string, title: string) => `Sumber target: ${publisher}, ${title}`,
    method: 'Cara menilai ada di halaman Data, bagian Target',
    ownOf: (place: string) => `target ${place}`,
    more: (count: number) => `dan ${count} target lain`,
    heading: 'Target',

    intro:
      'Target adalah angka yang ingin dicapai sebuah dokumen rencana, misalnya RPJMD. Statusnya dihitung dari laju perubahan, bukan dinilai orang. Tanpa target tidak ada status.',
    steps: [
      {
        title: 'Laju selama ini',
        text: 'Pertumbuhan majemuk per tahun (CAGR) dari tahun pertama sampai tahun terakhir pada deret terakhir yang sebanding. Pertumbuhan melewati seri yang putus bukan kemajuan.',
      },
      {
        title: 'Laju yang diperlukan',
        text: 'Pertumbuhan majemuk per tahun dari tahun pertama itu yang akan mencapai target tepat pada waktunya.',
      },
      {
        title: 'Perbandingan',
        text: 'R = laju selama ini dibagi laju yang diperlukan, bertanda positif bila ke arah yang lebih baik.',
      },
    ],
    classes: 'Arti status',
    classText: {
      reached: 'Angka terakhir sama dengan atau lebih baik daripada target.',
      onTrack: 'R 0,95 atau lebih.',
      behind: 'R 0,60 sampai 0,95: perlu dipercepat. Juga target yang waktunya sudah lewat.',
      farBehind: 'R di bawah 0,60: kemajuan terbatas, atau mundur bila R negatif.',
      unjudged:
        'Data baru satu tahun, tidak ada arah yang lebih baik, atau laju tidak dapat dihitung.',
    },
    paceText:
      'Laju yang masih diperlukan adalah selisih target dan angka terakhir dibagi tahun yang tersisa.',
    adapted:
      'Disesuaikan: tahun dasar adalah tahun pertama deret terakhir yang sebanding, dan target yang lewat waktu paling tinggi berstatus tertinggal.',
    reference:
      'Open SDG, “Progress measures”, https://open-sdg.readthedocs.io/en/latest/progress/, menurut metode Statistics Canada untuk indikator SDG.',
    list: 'Target yang dipakai',
    none: 'Belum ada target yang diterbitkan.',
    columnIndicator: 'Indikator',
    columnRegion: 'Wilayah',
    columnYear: 'Tahun',
    columnValue: 'Target',
    columnSource: 'Sumber',
    columnStatus: 'Status',
    everyRegion: 'semua wilayah',
  },
  en: {
    target: 'Target',
    reached: 'Reached',
    onTrack: 'On track',
    behind: 'Behind',
    farBehind: 'Far behind',
    unjudged: 'Cannot be judged yet',
    sample: 'Sample, not judged',
    goal: (period: string, value: string) => `Target for ${period}: ${value}`,
    ofTarget: (word: string, period: string, value: string) =>
      `Target ${value} for ${period}: ${word.toLowerCase()}`,
    pace: (change: string) => `needs ${change} a year`,
    pastPace: (change: string) => `so far ${change} a year`,
    movingAway: 'moving away from the target',
    overdue: 'its time is over',
    noData: 'no data',
    onePeriod: 'data of one year only',
    noDirection: 'no direction is better',
    signs: 'the pace cannot be computed',
    points: (change: string) => `${change} points`,
    source: (publisher: string, title: string) => `Source of the target: ${publisher}, ${title}`,
    method: 'How it is judged: Data page, section Targets',
    ownOf: (place: string) => `target of ${place}`,
    more: (count: number) => `and ${count} more targets`,
    heading: 'Targets',

    intro:
      'A target is a figure that a published plan wants to reach, such as the regency’s medium-term plan (RPJMD). Its status is computed from the pace of change, judged by nobody. Without a target there is no status.',
    steps: [
      {
        title: 'Pace so far',
        text: 'Compound annual growth rate (CAGR) from the first to the last year of the last comparable series. Growth across a break in the series is no progress.',
      },
      {
        title: 'Pace required',
        text: 'The compound annual growth from that first year which would reach the target in time.',
      },
      {
        title: 'Ratio',
        text: 'R = pace so far over pace required, positive when it goes in the better direction.',
      },
    ],
    classes: 'What a status means',
    classText: {
      reached: 'The latest figure is at the target or better.',
      onTrack: 'R is 0.95 or more.',
      behind: 'R is 0.60 to 0.95: acceleration needed. Also a target whose time is over.',
      farBehind: 'R is below 0.60: limited progress, or deterioration when R is negative.',
      unjudged: 'Data of one year only, no better direction, or a pace that cannot be computed.',
    },
    paceText:
      'The pace still needed is the target less the latest figure, over the years that are left.',
    adapted:
      'Adapted: the base year is the first of the last comparable series, and a target whose time is over is at best behind.',
    reference:
      'Open SDG, “Progress measures”, https://open-sdg.readthedocs.io/en/latest/progress/, after the method of Statistics Canada for SDG indicators.',
    list: 'Targets in use',
    none: 'No target has been published yet.',
    columnIndicator: 'Indicator',
    columnRegion: 'Region',
    columnYear: 'Year',
    columnValue: 'Target',
    columnSource: 'Source',
    columnStatus: 'Status',
    everyRegion: 'every region',
  },
})
