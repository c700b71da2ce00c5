const PERSONS =
  '(?:kasus|orang|jiwa|penderita|penyandang|pasien|korban|anak|balita|bayi|ibu|kematian|' +
  'cases?|people|persons?|patients?|victims?|child(?:ren)?|infants?|mothers?|deaths?)'
const MONTHS = '(?:jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)\\p{L}*'
/** A run of digits is tried from its first alone: else a long one would be tried over and over. */
const RANGE = '(?<!\\p{Nd})\\p{Nd}+(?:\\s*[-–]\\s*\\p{Nd}+)?'
const WORDS =
  'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|' +
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven'

/** Numbers that count nobody: times, ages, rates, names of editions, regulations, units and codes. */
const NO_FIGURES = [
  /(?<!\p{Nd})\p{Nd}+\.\p{Nd}+\.\p{Nd}+(?:\.\p{Nd}+)?/gu,
  new RegExp(`${RANGE}\\s+${MONTHS}`, 'giu'),
  /(?<![\p{Nd}.,])(?:19|20)\d\d(?:\s*[-–/]\s*\d{1,4}){0,2}(?![\p{Nd}]|[.,]\p{Nd})/gu,
  new RegExp(
    `${RANGE}\\s*(?:tahun|bulan|minggu|hari|years?|months?|weeks?|days?)(?!\\p{L})`,
    'giu',
  ),
  /(?<!\p{L})per\s+\p{Nd}[\p{Nd}.,]*/giu,
  /(?<!\p{L})(?:no\.?|nomor|pasal|ayat|halaman|hal\.?|tabel|bab|lampiran|triwulan|semester|number|article|page|table|chapter|quarter)\s*\p{Nd}+(?:[./]\p{Nd}+)*/giu,
  /(?<!\p{Nd})\p{Nd}+\s+(?:desa|kelurahan|kecamatan|kabupaten|puskesmas|villages?|subdistricts?|districts?)(?!\p{L})/giu,
  /(?<!\p{Lu})\p{Lu}+-?\p{Nd}+/gu,
]

const FIGURE = /\p{Nd}(?:[\p{Nd}.,]*\p{Nd})?/u
const COUNTED = new RegExp(
  `((?<!\\p{Nd})\\p{Nd}(?:[\\p{Nd}.,]{0,30}\\p{Nd})?)\\s+${PERSONS}(?!\\p{L})`,
  'iu',
)
const SPELLED = new RegExp(`(?<!\\p{L})(?:${WORDS})\\s+${PERSONS}(?!\\p{L})`, 'iu')

/** A sentence without the numbers that count nobody; `minimum`: the limit that the sentence may name. */
export function withoutPlainNumbers(text: string, minimum: number | null): string {
  const limit = new RegExp(
    `(?:di bawah|kurang dari|below|under|fewer than|less than|<)\\s*${String(minimum)}(?!\\p{Nd}|[.,]\\p{Nd})`,
    'giu',
  )
  return [limit, ...NO_FIGURES].reduce((rest, plain) => rest.replace(plain, ' '), text)
}

/** The first number in a sentence that may be a figure, in digits or spelled before what it counts; null for none. */
export function findFigure(text: string, minimum: number | null): string | null {
  const rest = withoutPlainNumbers(text, minimum)
  return FIGURE.exec(rest)?.[0] ?? SPELLED.exec(rest)?.[0] ?? null
}

/** The first number in a sentence that counts persons or cases: `3 kasus`; null for none. */
export function findCount(text: string, minimum: number | null): string | null {
  return COUNTED.exec(withoutPlainNumbers(text, minimum))?.[1] ?? null
}
