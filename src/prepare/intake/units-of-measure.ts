import { headingWords } from './heading-words'

/** Ways of writing a unit, and the one that stands for all of them. */
const SAME: Record<string, readonly string[]> = {
  '%': ['persen', 'persentase', 'percent', 'pct', 'prosen'],
  km: ['kilometer', 'kilo meter'],
  m: ['meter', 'mtr'],
  cm: ['sentimeter'],
  mm: ['milimeter'],
  ha: ['hektar', 'hektare'],
  km2: ['km²', 'kilometer persegi', 'km persegi'],
  m2: ['m²', 'meter persegi'],
  jiwa: ['orang', 'penduduk', 'org'],
  keluarga: ['kk', 'kepala keluarga'],
  unit: ['buah', 'bh'],
  siswa: ['murid', 'peserta didik'],
  ton: [],
  kg: ['kilogram'],
  kuintal: ['kw', 'kwintal'],
  rupiah: ['rp'],
  'ribu rupiah': ['rp ribu', 'rp 000', 'ribuan rupiah'],
  'juta rupiah': ['rp juta', 'jutaan rupiah'],
  'miliar rupiah': ['rp miliar', 'milyar rupiah'],
  'triliun rupiah': ['rp triliun'],
  'ribu jiwa': ['ribu orang', 'ribu penduduk', '000 jiwa'],
  'ribu ha': ['ribu hektar', '000 ha', 'ribuan hektar'],
  ribu: ['000', 'ribuan', '1000', '1 000', 'thousand', 'thousands'],
  juta: ['jutaan', '000 000', '1 000 000', '1000000', 'million', 'millions'],
  miliar: ['milyar', 'miliaran', 'milyaran', 'billion', 'billions'],
  triliun: ['triliunan', 'trilyun', 'trillion', 'trillions'],
  c: ['°c', 'derajat celcius', 'derajat celsius'],
}
const LENGTH_AREA_WEIGHT = new Set([
  'km',
  'm',
  'cm',
  'mm',
  'ha',
  'km2',
  'm2',
  'ton',
  'kuintal',
  'kg',
  'c',
  '%',
])

/** Who is counted by the head, whatever the catalogue calls them. */
const PERSONS = new Set(['jiwa', 'anak', 'pemilih', 'siswa', 'balita', 'guru'])
/** Units that make a multiple of what they stand before, so that they never go without saying. */
const SCALES = ['ribu', 'juta', 'miliar', 'triliun']

const STANDARD = new Map<string, string>()
for (const [unit, others] of Object.entries(SAME)) {
  for (const other of [unit, ...others]) STANDARD.set(headingWords(other), unit)
}

function standard(text: string): string {
  const words = headingWords(text.replaceAll('²', '2')).replace(/^dalam /, '')
  return STANDARD.get(words) ?? inThousands(words) ?? words
}

/** `ribu jiwa` of "000 orang" and "ribuan penduduk"; undefined for a unit as it is. */
function inThousands(words: string): string | undefined {
  for (const scale of SCALES) {
    for (const way of [scale, ...(SAME[scale] ?? [])]) {
      if (!words.startsWith(`${way} `)) continue
      const rest = words.slice(way.length + 1)
      return `${scale} ${STANDARD.get(rest) ?? rest}`
    }
  }
  return undefined
}

/** `ribu` of "dalam ribuan rupiah" and "000 ha"; undefined for a unit as it is. */
function scaleOf(text: string): string | undefined {
  const unit = standard(text)
  return SCALES.find((scale) => unit === scale || unit.startsWith(`${scale} `))
}

function withoutScale(text: string): string {
  return standard(standard(text).replace(/^(?:ribu|juta|miliar|triliun)(?: |$)/, ''))
}

/** Units of one quantity, none of which can stand for another. */
const QUANTITIES = [
  ['km', 'm', 'cm', 'mm'],
  ['ha', 'km2', 'm2'],
  ['ton', 'kuintal', 'kg'],
]

/**
 * Whether one unit is the other in another scale: "ribu jiwa" and "jiwa", "kuintal" and "ton". Mere
 * "ribuan" is the scale of whatever is counted or measured; a share or an index has none.
 */
export function isMultiple(a: string, b: string): boolean {
  const [first, second] = [withoutScale(a), withoutScale(b)]
  if (scaleOf(a) !== scaleOf(b)) {
    const isBare = first === '' && !/^(?:%|indeks|per) ?/.test(second)
    return isBare || first === second
  }
  return first !== second && QUANTITIES.some((all) => all.includes(first) && all.includes(second))
}

/** True for a whole unit and nothing more: "ribu jiwa", but not "ribu jiwa per". */
export function isExactUnit(text: string): boolean {
  if (headingWords(text) === '') return false
  const base = withoutScale(text)
  return STANDARD.has(standard(text)) || base === '' || (isKnownUnit(text) && STANDARD.has(base))
}

/** Whether a unit measures (km, ton, rupiah) or stands for a multiple; with `scaled` the latter alone. */
export function isMeasure(text: string, scaled = false): boolean {
  const unit = standard(text)
  if (scaleOf(unit) !== undefined) return true
  return !scaled && (LENGTH_AREA_WEIGHT.has(unit) || unit === 'rupiah')
}

/** True for a word that everybody takes for a unit, whatever the catalogue says. */
export function isKnownUnit(text: string): boolean {
  const unit = standard(text)
  return STANDARD.has(unit) || scaleOf(unit) !== undefined
}

/** Whether a unit counts things or persons one by one, so that half of one cannot be. */
export function isCountable(unit: string): boolean {
  const written = standard(unit)
  return (
    !LENGTH_AREA_WEIGHT.has(written) && !/rupiah/.test(written) && scaleOf(written) === undefined
  )
}

/**
 * Whether a unit written in a heading means the unit of the catalogue. "unit" and "buah" fit whatever
 * is counted; "indeks" fits "indeks 0–1".
 */
export function isSameUnit(written: string, catalogue: string): boolean {
  const [a, b] = [standard(written), standard(catalogue)]
  if (a === b) return true
  if (scaleOf(a) !== scaleOf(b)) return false
  if (b.startsWith(`${a} `) || (a === 'jiwa' && PERSONS.has(b))) return true
  return a === 'unit' && b !== 'jiwa' && b !== 'keluarga' && !LENGTH_AREA_WEIGHT.has(b)
}
