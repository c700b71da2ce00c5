import { defineMessages } from './language'

/** Words of the charts that a region's profile adds to those of `charts.ts`. */
export const profileChartMessages = defineMessages({
  id: {
    table: 'Tabel',
    tableOf: (title: string) => `Tampilkan sebagai tabel: ${title}`,
    year: 'Tahun',
    value: 'Nilai',
    change: 'Perubahan',
    status: 'Status',
    part: 'Bagian',
    condition: 'Kondisi',
    /** From best to worst. */
    conditions: ['Baik', 'Sedang', 'Rusak', 'Rusak berat'],
    share: 'Bagian (%)',
    age: 'Umur',
    male: 'Laki-laki',
    female: 'Perempuan',
    kecamatan: 'Kecamatan',
    kabupaten: 'Kabupaten',
    highest: (name: string) => `Tertinggi: ${name}`,
    lowest: (name: string) => `Terendah: ${name}`,
    points: (value: string) => `${value} poin`,

    peopleUp: (people: string, since: string) => `Naik ${people} jiwa sejak ${since}`,
    peopleDown: (people: string, since: string) => `Turun ${people} jiwa sejak ${since}`,
    peopleUneven: (low: string, high: string, since: string) =>
      `Naik turun sejak ${since}, antara ${low} dan ${high} jiwa`,
    peopleFlat: (since: string) => `Penduduk tetap sejak ${since}`,
    peopleSingle: (people: string, period: string) => `${people} jiwa pada ${period}`,
    peopleSubtitle: (years: string) => `Penduduk menurut BPS, jiwa, ${years}`,
    peopleCaption: (place: string) => `Penduduk ${place} menurut BPS per tahun`,

    births: 'Lahir',
    deaths: 'Meninggal',
    arrivals: 'Datang',
    departures: 'Pindah',
    total: 'Perubahan',
    mutation: (change: string, natural: string, migration: string) =>
      `Mutasi ${change} jiwa: alami ${natural}, migrasi ${migration}`,
    mutationSample: 'Mutasi penduduk: angka contoh',
    mutationIncomplete: 'Mutasi penduduk: data belum lengkap',
    mutationSubtitle: (period: string) => `Jiwa, selama ${period}`,
    mutationCaption: (place: string, period: string) => `Mutasi penduduk ${place}, ${period}`,
    cutAxis: (value: string) => `Sumbu dipotong di ${value} jiwa.`,
    mismatch: (period: string, published: string, gap: string) =>
      `Penduduk terdaftar ${period} ${published}; selisih ${gap} dengan hitungan ini.`,
    crossesBreak: 'Deret penduduk terputus di antara kedua tahun.',

    roads: (percent: string, km: string) => `${percent}% dari ${km} km jalan baik atau sedang`,
    roadsOnly: (km: string) => `Panjang jalan ${km} km`,
    roadsIncomplete: 'Kondisi jalan: data belum lengkap',
    roadsSubtitle: (period: string) => `Kilometer menurut kondisi, ${period}`,
    roadsSample: 'Kondisi jalan: angka contoh',
    roadsCaption: (place: string, period: string) => `Kondisi jalan ${place}, ${period}`,

    pyramid: (from: string, people: string) =>
      `Kelompok umur terbesar ${from} tahun, ${people} jiwa`,
    pyramidSubtitle: (period: string) => `Jiwa menurut umur dan jenis kelamin, ${period}`,
    pyramidCaption: (place: string, period: string) =>
      `Penduduk ${place} menurut umur dan jenis kelamin, ${period}`,
    openAge: (from: number) => `${from}+`,

    people: 'Jiwa',
    ageShare: (percent: string) => `${percent}% penduduk berumur di bawah 15 tahun`,
    ageSubtitle: (period: string) => `Penduduk menurut umur, laki-laki dan perempuan, ${period}`,
    ageCaption: (place: string, period: string) => `Penduduk ${place} menurut umur, ${period}`,
    wideAge: (ages: string) =>
      `Kelompok ${ages} mencakup sepuluh tahun, jadi batangnya dua kali lebih tebal.`,
  },
  en: {
    table: 'Table',
    tableOf: (title: string) => `Show as a table: ${title}`,
    year: 'Year',
    value: 'Value',
    change: 'Change',
    status: 'Status',
    part: 'Part',
    condition: 'Condition',
    conditions: ['Good', 'Fair', 'Poor', 'Bad'],
    share: 'Share (%)',
    age: 'Age',
    male: 'Male',
    female: 'Female',
    kecamatan: 'Kecamatan',
    kabupaten: 'Kabupaten',
    highest: (name: string) => `Highest: ${name}`,
    lowest: (name: string) => `Lowest: ${name}`,
    points: (value: string) => `${value} points`,

    peopleUp: (people: string, since: string) => `${people} more people since ${since}`,
    peopleDown: (people: string, since: string) => `${people} fewer people since ${since}`,
    peopleUneven: (low: string, high: string, since: string) =>
      `Up and down since ${since}, between ${low} and ${high} people`,
    peopleFlat: (since: string) => `Population unchanged since ${since}`,
    peopleSingle: (people: string, period: string) => `${people} people in ${period}`,
    peopleSubtitle: (years: string) => `Population by BPS, people, ${years}`,
    peopleCaption: (place: string) => `Population of ${place} by BPS and year`,

    births: 'Births',
    deaths: 'Deaths',
    arrivals: 'Arrivals',
    departures: 'Leaving',
    total: 'Change',
    mutation: (change: string, natural: string, migration: string) =>
      `Movement ${change} people: natural ${natural}, migration ${migration}`,
    mutationSample: 'Population movement: sample figures',
    mutationIncomplete: 'Population movement: data incomplete',
    mutationSubtitle: (period: string) => `People, during ${period}`,
    mutationCaption: (place: string, period: string) =>
      `Population movement of ${place}, ${period}`,
    cutAxis: (value: string) => `The axis is cut at ${value} people.`,
    mismatch: (period: string, published: string, gap: string) =>
      `The registered population of ${period} is ${published}; it differs by ${gap} from this sum.`,
    crossesBreak: 'The population series breaks between the two years.',

    roads: (percent: string, km: string) => `${percent}% of ${km} km of road is good or fair`,
    roadsOnly: (km: string) => `${km} km of road`,
    roadsIncomplete: 'Road condition: data incomplete',
    roadsSubtitle: (period: string) => `Kilometres by condition, ${period}`,
    roadsSample: 'Road condition: sample figures',
    roadsCaption: (place: string, period: string) => `Road condition of ${place}, ${period}`,

    pyramid: (from: string, people: string) => `Largest age group ${from} years, ${people} people`,
    pyramidSubtitle: (period: string) => `People by age and sex, ${period}`,
    pyramidCaption: (place: string, period: string) =>
      `Population of ${place} by age and sex, ${period}`,
    openAge: (from: number) => `${from}+`,

    people: 'People',
    ageShare: (percent: string) => `${percent}% of the people are under 15`,
    ageSubtitle: (period: string) => `People by age, men and women, ${period}`,
    ageCaption: (place: string, period: string) => `Population of ${place} by age, ${period}`,
    wideAge: (ages: string) => `The group ${ages} spans ten years, so its bar is twice as thick.`,
  },
})

export type ProfileChartMessages = (typeof profileChartMessages)['id']
