import { MONTH_WORD, SHORT_MONTH_WORD } from '../text/month-names'
import { withFullYears } from './written-years'

export const ANY_MONTH = `(?:${MONTH_WORD}|${SHORT_MONTH_WORD})`
/** Times of what is not the data: rules, letters, streets. */
const OF_PAPERS = [
  new RegExp(
    String.raw`\b(?:jalan|jln|jl|hut|hari(?:\s\p{L}+)?|gedung|lapangan)\.?\s+\d{1,2}\s+${ANY_MONTH}\b(?!\s+\d{4})`,
    'giu',
  ),
  /\b(?:no|nomor)\b\.?\s*:?\s*\d[\w./-]*\s*(?:tahun|thn|th)\b\.?\s*\d{4}/gi,
  /\b(?:no|nomor)\b\.?\s*:?\s*[\w.-]*\/[\w./-]*\d{4}\b/gi,
  /\blampiran\s+(?:[ivx\d]+\s+)?(?:surat|nota|berita acara)\b[^,;()]*?\d{4}\b/gi,
  /\b(?:uu|pp|undang-undang|perpres|perda|perbup|perwal|pergub|permen\p{L}*|kepmen\p{L}*|inpres|keppres|peraturan|keputusan|sk|surat edaran|se|instruksi)\b[^,;()]*?\d{4}\b/giu,
]
const OF_PRINTING =
  /\b(?:dicetak|cetak|diunduh|unduh|diakses|diterbitkan|dibuat|diperbarui|updated?|printed)\b.*?\d{4}\b/gi
/** And of where the figures are from: the day of printing, the source, the yearbook that they were copied from. */
const FOREIGN = [
  ...OF_PAPERS,
  OF_PRINTING,
  /\b(?:sumber|source)\s*(?:data)?\s*:.*$/gi,
  /\bdalam angka\s+(?:tahun\s+)?\d{4}\b/gi,
]

export const TO = String.raw`(?:s\.?\s?/?\s?d\b\.?|sampai(?: dengan)?|hingga)`
const ORDINAL = 'pertama|kedua|ketiga|keempat|kelima'
const NUMERAL = String.raw`(?:ke-?\s?)?(?:[ivx]{1,4}|\d{1,2}|${ORDINAL})\b`
const COUNTED = '(?:\\d{1,2}|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)'
/** An age or an interval, which is no time of the figures: "usia 6 (enam) bulan", "tiap tiga bulan". */
const NOT_AN_AGE = String.raw`(?<!\b(?:usia|umur|tiap|setiap|per|dari|bawah|atas|bayi|balita|anak|asi|eksklusif|minimal|maksimal)\s+|[-–]\s*|\d)`

/** A quarter, a half or some counted months of a year. */
export const PART = new RegExp(
  String.raw`\b(?:tri\s?wulan|trimester|catur\s?wulan|cawu|semester|smt|paruh|kuartal|kwartal|quarter)\b|\b(?:smt|sm|sem|semester)[\s.-]*(?:i{1,2}|[12])\b|\b(?:tw|trw|triw)[\s.-]*(?:ke-?\s?)?(?:[ivx]+|\d)\b|\bq[1-4]\b|${NOT_AN_AGE}\b(?!12\b)${COUNTED}\s+(?:\(\p{L}+\)\s+)?bulan\s+(?:pertama|terakhir|awal|akhir|kedua)\b|${NOT_AN_AGE}\b(?!12\b)\d{1,2}\s*\(\p{L}+\)\s*bulan\b|(?:\bsetengah|(?<!\d)1/2|½)\s*tahun\b`,
  'iu',
)
const PART_WITH_NUMBER = new RegExp(
  String.raw`(?:${PART.source})(?:[\s.-]*(?:ganjil|genap|${NUMERAL}))?`,
  'iu',
)
/**
 * Parts that elsewhere than in titles, headings and names speak of other things: "jembatan tahap II". The
 * population in the middle of a year is how BPS counts it for that year.
 */
export const PART_OF_TITLE = new RegExp(
  String.raw`\b(?<!sejahtera\s+)(?:tahap|termin|gelombang|dasarian|minggu|pekan|(?:masa|musim)\s+tanam|mt)[\s.-]*${NUMERAL}|\b(?<!penduduk\s+(?:laki-laki\s+|perempuan\s+)?)(?:pertengahan|medio)\s+(?:tahun|bulan|\d{4}|${ANY_MONTH})\b|\bh[12][\s/-]*\d{4}\b|\b\d{4}[\s/-]*h[12]\b`,
  'i',
)
/** "Selama 6 bulan", but not of mothers who nurse as long. */
const LASTING = new RegExp(
  String.raw`(?<!\b(?:asi|eksklusif|menyusui)\b.*)\bselama\s+(?!12\b)${COUNTED}\s+(?:\(\p{L}+\)\s+)?bulan\b`,
  'iu',
)
/** S1 is half a year beside a year, but not of teachers who hold that degree. */
const HALF = /\bs[12][\s/-]*\d{4}\b|\b\d{4}[\s/-]*s[12]\b/i
const DEGREE =
  /\b(?:guru|dosen|lulusan|tamatan|pendidikan|berpendidikan|sarjana|ijazah|kualifikasi|pegawai|d[34]|s3)\b/i

/** Sums that end with the month: they are neither the month nor the year. */
export const UNTIL_NOW = new RegExp(
  String.raw`\b${TO}\s*(?:akhir\s+)?bulan\s+(?:ini|lalu|laporan|pelaporan|berjalan|sebelumnya)\b|\bbulan\s+(?:lalu|sebelumnya)\b|\bytd\b|\byear[\s-]to[\s-]date\b|\b(?:total|jumlah)\s+berjalan\b|\bdan\s+(?:bulan\s+)?sebelumnya\b|\bsejak\s+(?:awal|permulaan)\s+tahun\b`,
  'i',
)
/** Sums over months, which may be those of a whole year. */
const SUMMED = new RegExp(
  String.raw`\b(?:ter)?akumula(?:si|tif)\b|\bkumulatif\b|\bcumulative\b|\b(?:sejak|mulai|dari)\s+(?:bulan\s+)?januari\b`,
  'i',
)
const SINCE = new RegExp(
  String.raw`\b(?:sejak|mulai|dari)\s+(?:bulan\s+)?(${ANY_MONTH})\b(?:\s+(?:tahun\s+)?\d{4}\b)?`,
  'i',
)
/** Sums since January that name no December: until when they run, nobody says. */
const RUNNING =
  /\b(?:jumlah|total|(?:ter)?akumula(?:si|tif)|kumulatif)\b[^.,;]{0,80}\bsejak\s+(?:bulan\s+)?januari\b(?!.*\bdes(?:ember)?\b)/i
const DENIED = /\b(?:bukan|tidak|tanpa|non)\b[^.,;]*/gi
/** All of a year, which no month of it is. */
const WHOLE_YEAR =
  /\bsetahun\b|\b(?:selama|sepanjang)\s+(?:\p{L}+\s+)?(?:tahun|thn)\b|\b(?:dalam|selama)\s+(?:1|satu)\s+tahun\b|\b12\s*\(dua belas\)\s*bulan\b/iu

/** A text with its blanks in order and its years in full; "trimester" of a pregnancy is no time of the figures. */
export function whole(text: string): string {
  const plain = withFullYears(text.replaceAll('_', ' ').replace(/\s+/g, ' ').trim())
  return /\b(?:ke)?hamil|\b(?:k[14]|antenatal)\b/i.test(plain)
    ? plain.replace(/\btrimester\b/gi, ' ')
    : plain
}

/** A rule or letter that has its own year and says what it is about: "Keputusan Nomor 174 Tahun 2023 tentang …". */
const PAPER_ABOUT =
  /\b(?:no|nomor)\b[^,;()]{1,40}?\d{4}\s+(?:tentang|mengenai|perihal)\s+([^;]{1,200})/gi

/** What the rules and letters that a text cites are about, whose years are those of figures and not of the papers. */
export function subjectsOfPapers(text: string): string[] {
  return [...withFullYears(text).matchAll(PAPER_ABOUT)].map(([, subject = '']) => subject)
}

/** The years that a text cites, of its source or, where it says none, of its printing; those of laws and letters aside. */
export function yearsCited(text: string): string[] {
  const withoutPapers = (said: string) =>
    OF_PAPERS.reduce((rest, rule) => rest.replace(rule, ' '), said)
  const plain = [withFullYears(text), ...subjectsOfPapers(text)].map(withoutPapers).join(' ')
  const yearsIn = (rest: string) => rest.match(/(?<![\d.])(?:19|20)\d{2}(?!\d)/g) ?? []
  const ofSource = yearsIn(plain.replace(OF_PRINTING, ' '))
  return ofSource.length > 0 ? ofSource : yearsIn(plain)
}

export function withoutForeign(text: string): string {
  return FOREIGN.reduce((rest, rule) => rest.replace(rule, ' '), text)
}

function found(rule: RegExp, text: string): string | null {
  return rule.exec(text)?.[0].trim() ?? null
}

/** The words by which a text speaks of a part of a year or of a month; null when it does not. */
export function partIn(text: string): string | null {
  const ofDegree = DEGREE.test(text) ? null : found(HALF, text)
  const since = SINCE.exec(text)
  const isLate = since !== null && !/^jan/i.test(since[1] ?? '')
  return (
    found(PART_WITH_NUMBER, text) ??
    found(PART_OF_TITLE, text) ??
    found(LASTING, text) ??
    runningIn(text) ??
    ofDegree ??
    (isLate ? since[0] : null)
  )
}

/** The words for sums that end before the year does; null when there are none. */
export function runningIn(text: string): string | null {
  const plain = text.replace(DENIED, ' ')
  return found(UNTIL_NOW, plain) ?? found(RUNNING, plain)
}

/** The words by which a text says that its figures are sums over months; null when it does not. */
export function sumIn(text: string): string | null {
  const plain = text.replace(DENIED, ' ')
  return found(UNTIL_NOW, plain) ?? found(SUMMED, plain)
}

export function saysWholeYear(text: string): boolean {
  return WHOLE_YEAR.test(text)
}

const SINCE_YEAR = /\b(?:sejak|mulai)\s+(?:tahun\s+)?\d{4}\b/gi

/** A text without "sejak Januari 2025" or "sejak 2015": the first of several months or years. */
export function withoutSince(text: string): string {
  return text.replace(new RegExp(SINCE.source, 'gi'), ' ').replace(SINCE_YEAR, ' ')
}
