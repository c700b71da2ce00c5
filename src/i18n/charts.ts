import { defineMessages } from './language'

const WORDS_ID = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split(' ')
const WORDS_EN = 'no one two three four five six seven eight nine ten'.split(' ')

/** Chart titles, labels and the words read to those who cannot see the charts. */
export const chartMessages = defineMessages({
  id: {
    /** Numbers up to ten are written out in titles. */
    count: (value: number): string => WORDS_ID[value] ?? String(value),
    kecamatan: 'kecamatan',
    desa: 'desa',
    kelurahan: 'kelurahan',
    desaKelurahan: 'desa/kelurahan',
    noData: 'tidak ada data',
    noDataFor: (name: string) => `Tidak ada data untuk ${name}`,
    samplesOf: (name: string) => `${name}: angka contoh`,
    average: 'rata-rata',
    chartFailed: 'Grafik ini gagal digambar.',

    sort: 'Urutkan',
    sortByValue: 'Urut: nilai',
    sortByName: 'Urut: nama',
    ranking: (name: string, noun: string, area: string) => `Peringkat ${name}, ${noun} di ${area}`,
    rankingAbove: (name: string, count: string, noun: string) =>
      `${name} ${count} ${noun} di atas rata-rata`,
    rankingFarther: (name: string, count: string, noun: string) =>
      `${name} di ${count} ${noun} lebih jauh daripada rata-rata`,
    rankingSame: (name: string, value: string, count: string, noun: string) =>
      `${name} ${value} di ${count} ${noun}`,
    rankingTopShare: (name: string, percent: string, count: string, noun: string) =>
      `${percent}% ${name} di ${count} ${noun}`,
    rankingLeader: (name: string, leader: string, value: string) =>
      `${name} terbesar ${leader}, ${value}`,
    rankingStanding: (
      name: string,
      region: string,
      rank: number,
      total: number,
      noun: string,
      tied: number,
    ) =>
      tied > 0
        ? `${name} ${region} ke-${rank} dari ${total} ${noun}, bersama ${tied} lainnya`
        : rank === 1
          ? `${name} ${region} teratas dari ${total} ${noun}`
          : `${name} ${region} ke-${rank} dari ${total} ${noun}`,
    rankingMissing: (name: string, region: string) => `${name} ${region} tidak ada data`,
    rankingCategory: (name: string, label: string, count: number, of: number, noun: string) =>
      `${name}: ${label}, ${count} dari ${of} ${noun}`,
    rankingCategories: (name: string, shared: string, of: number, noun: string) =>
      `${name}: ${shared}, dari ${of} ${noun}`,
    equallyMany: (labels: readonly string[], count: number) =>
      `${labels
        .map((label) => `${label} ${count}`)
        .join(', ')
        .replace(/, ([^,]*)$/, ' dan $1')} sama banyak`,

    distribution: (name: string, count: number, noun: string, period: string) =>
      `Sebaran ${name}, ${count} ${noun}, ${period}`,
    distributionRange: (percent: string, noun: string, from: string, to: string) =>
      `${percent}% ${noun} berada di ${from}–${to}`,
    distributionOnePlace: (percent: string, noun: string, value: string) =>
      `${percent}% ${noun} bernilai ${value}`,
    distributionSame: (noun: string, value: string) => `Semua ${noun} bernilai ${value}`,
    distributionHighest: (total: number, noun: string) => `Tertinggi dari ${total} ${noun}`,
    distributionLowest: (total: number, noun: string) => `Terendah dari ${total} ${noun}`,
    distributionTiedHighest: (others: number, noun: string) =>
      `Tertinggi bersama ${others} ${noun} lain`,
    distributionTiedLowest: (others: number, noun: string) =>
      `Terendah bersama ${others} ${noun} lain`,
    distributionHigher: (count: number, noun: string, isFew: boolean) =>
      `${isFew ? 'Hanya ' : ''}${count} ${noun} bernilai lebih tinggi`,
    distributionLower: (count: number, noun: string, isFew: boolean) =>
      `${isFew ? 'Hanya ' : ''}${count} ${noun} bernilai lebih rendah`,
    distributionAbove: (count: number, of: number, noun: string) =>
      `${count} dari ${of} ${noun} di atas rata-rata kabupaten`,
    distributionSummary: (low: string, high: string, average: string) =>
      `Dari ${low} sampai ${high}, rata-rata ${average}.`,
    bin: (range: string, count: number, noun: string) => `${range}: ${count} ${noun}`,
    orMore: (from: string) => `${from} atau lebih`,

    composition: (name: string, area: string, count: number, noun: string, period: string) =>
      `${name}, ${count} ${noun} di ${area}, ${period}`,
    compositionTitle: (percent: string, noun: string, label: string) =>
      `${percent}% ${noun}: ${label}`,
    compositionRest: (count: number) => `${count} kategori lain`,
    compositionMissing: (count: number) => `tidak ada data: ${count}`,

    trendUp: (name: string, change: string, since: string) =>
      `${name} naik ${change} sejak ${since}`,
    trendDown: (name: string, change: string, since: string) =>
      `${name} turun ${change} sejak ${since}`,
    trendFlat: (name: string, since: string) => `${name} tetap sejak ${since}`,
    trendUneven: (name: string, since: string, low: string, high: string) =>
      `${name} naik turun sejak ${since}, antara ${low} dan ${high}`,
    trendNoise: (name: string, value: string, period: string, since: string) =>
      `${name} ${value} pada ${period}; perubahan sejak ${since} belum dapat dibedakan dari ketidakpastian survei`,
    trendSingle: (name: string, value: string, period: string) => `${name} ${value} pada ${period}`,
    points: (change: string) => `${change} poin`,
    trendSubtitle: (unit: string, place: string, from: string, to: string) =>
      [unit, place, from === to ? from : `${from}–${to}`].filter((part) => part !== '').join(', '),
    newSeries: 'seri baru',
    newProjection: 'proyeksi baru',
    chooseTrend: 'Pilih deret waktu',
    noTrend: 'Belum ada deret waktu untuk komponen ini',
    kabupaten: 'kabupaten',
    averageOf: (area: string) => `rata-rata ${area}`,
    averageIn: (area: string, period: string, value: string) =>
      `rata-rata ${area} ${period}: ${value}`,
    target: 'target',
    targetAt: (period: string, value: string) => `target ${period}: ${value}`,
  },
  en: {
    count: (value: number): string => WORDS_EN[value] ?? String(value),
    kecamatan: 'kecamatan',
    desa: 'desa',
    kelurahan: 'kelurahan',
    desaKelurahan: 'desa/kelurahan',
    noData: 'no data',
    noDataFor: (name: string) => `No data for ${name}`,
    samplesOf: (name: string) => `${name}: sample figures`,
    average: 'average',
    chartFailed: 'This chart could not be drawn.',

    sort: 'Sort',
    sortByValue: 'Sort: value',
    sortByName: 'Sort: name',
    ranking: (name: string, noun: string, area: string) => `Ranking of ${name}, ${noun} of ${area}`,
    rankingAbove: (name: string, count: string, noun: string) =>
      `${name} above average in ${count} ${noun}`,
    rankingFarther: (name: string, count: string, noun: string) =>
      `${name}: farther than average in ${count} ${noun}`,
    rankingSame: (name: string, value: string, count: string, noun: string) =>
      `${name} ${value} in ${count} ${noun}`,
    rankingTopShare: (name: string, percent: string, count: string, noun: string) =>
      `${percent}% of ${name} in ${count} ${noun}`,
    rankingLeader: (name: string, leader: string, value: string) =>
      `${name} largest in ${leader}, ${value}`,
    rankingStanding: (
      name: string,
      region: string,
      rank: number,
      total: number,
      noun: string,
      tied: number,
    ) =>
      `${name}, ${region} number ${rank} of ${total} ${noun}` +
      (tied > 0 ? `, with ${tied} ${tied === 1 ? 'other' : 'others'}` : ''),
    rankingMissing: (name: string, region: string) => `${name}, no data for ${region}`,
    rankingCategory: (name: string, label: string, count: number, of: number, noun: string) =>
      `${name}: ${label}, ${count} of ${of} ${noun}`,
    rankingCategories: (name: string, shared: string, of: number, noun: string) =>
      `${name}: ${shared}, of ${of} ${noun}`,
    equallyMany: (labels: readonly string[], count: number) =>
      `${labels
        .map((label) => `${label} ${count}`)
        .join(', ')
        .replace(/, ([^,]*)$/, ' and $1')} in equal number`,

    distribution: (name: string, count: number, noun: string, period: string) =>
      `Distribution of ${name} over ${count} ${noun}, ${period}`,
    distributionRange: (percent: string, noun: string, from: string, to: string) =>
      `${percent}% of ${noun} lie in ${from}–${to}`,
    distributionOnePlace: (percent: string, noun: string, value: string) =>
      `${percent}% of ${noun} have ${value}`,
    distributionSame: (noun: string, value: string) => `All ${noun} have ${value}`,
    distributionHighest: (total: number, noun: string) => `Highest of ${total} ${noun}`,
    distributionLowest: (total: number, noun: string) => `Lowest of ${total} ${noun}`,
    distributionTiedHighest: (others: number, noun: string) =>
      `Highest together with ${others} other ${noun}`,
    distributionTiedLowest: (others: number, noun: string) =>
      `Lowest together with ${others} other ${noun}`,
    distributionHigher: (count: number, noun: string, isFew: boolean) =>
      `${isFew ? 'Only ' : ''}${count} ${noun} ${count === 1 ? 'is' : 'are'} higher`,
    distributionLower: (count: number, noun: string, isFew: boolean) =>
      `${isFew ? 'Only ' : ''}${count} ${noun} ${count === 1 ? 'is' : 'are'} lower`,
    distributionAbove: (count: number, of: number, noun: string) =>
      `${count} of ${of} ${noun} above the kabupaten average`,
    distributionSummary: (low: string, high: string, average: string) =>
      `From ${low} to ${high}, average ${average}.`,
    bin: (range: string, count: number, noun: string) => `${range}: ${count} ${noun}`,
    orMore: (from: string) => `${from} or more`,

    composition: (name: string, area: string, count: number, noun: string, period: string) =>
      `${name}, ${count} ${noun} in ${area}, ${period}`,
    compositionTitle: (percent: string, noun: string, label: string) =>
      `${percent}% of ${noun}: ${label}`,
    compositionRest: (count: number) => `${count} other categories`,
    compositionMissing: (count: number) => `no data: ${count}`,

    trendUp: (name: string, change: string, since: string) => `${name} up ${change} since ${since}`,
    trendDown: (name: string, change: string, since: string) =>
      `${name} down ${change} since ${since}`,
    trendFlat: (name: string, since: string) => `${name} unchanged since ${since}`,
    trendUneven: (name: string, since: string, low: string, high: string) =>
      `${name} up and down since ${since}, between ${low} and ${high}`,
    trendNoise: (name: string, value: string, period: string, since: string) =>
      `${name} ${value} in ${period}; the change since ${since} cannot be told from the survey’s uncertainty`,
    trendSingle: (name: string, value: string, period: string) => `${name} ${value} in ${period}`,
    points: (change: string) => `${change} points`,
    trendSubtitle: (unit: string, place: string, from: string, to: string) =>
      [unit, place, from === to ? from : `${from}–${to}`].filter((part) => part !== '').join(', '),
    newSeries: 'new series',
    newProjection: 'new projection',
    chooseTrend: 'Choose a time series',
    noTrend: 'No time series for this component yet',
    kabupaten: 'kabupaten',
    averageOf: (area: string) => `${area} average`,
    averageIn: (area: string, period: string, value: string) =>
      `${area} average ${period}: ${value}`,
    target: 'target',
    targetAt: (period: string, value: string) => `target ${period}: ${value}`,
  },
})

export type ChartMessages = (typeof chartMessages)['id']
