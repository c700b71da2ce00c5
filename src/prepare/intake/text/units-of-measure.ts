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
  m3: ['m³', 'meter kubik'],
  are: [],
  acre: ['acres'],
  liter: ['ltr', 'litre'],
  jiwa: ['orang', 'penduduk', 'org', 'jiwa/orang', 'orang/jiwa'],
  keluarga: ['kk', 'kepala keluarga', 'kk/keluarga', 'keluarga/kk'],
  unit: ['buah', 'bh', 'buah/unit', 'unit/buah', 'unit usaha', 'usaha/unit'],
  siswa: ['murid', 'peserta didik'],
  ton: [],
  kg: ['kilogram'],
  gram: [],
  kuintal: ['kw', 'ku', 'kwintal'],
  rupiah: ['rp'],
  'ribu rupiah': ['rp ribu', 'rp rb', 'rp 000', 'rp 1 000', 'ribuan rupiah'],
  'juta rupiah': ['rp juta', 'rp jt', 'rp 000 000', 'rp 1 000 000', 'jutaan rupiah'],
  'miliar rupiah': ['rp miliar', 'milyar rupiah'],
  'triliun rupiah': ['rp triliun'],
  'ribu jiwa': ['ribu orang', 'ribu penduduk', '000 jiwa'],
  'ribu ha': ['ribu hektar', '000 ha', 'ribuan hektar'],
  puluh: ['puluhan', 'tens of'],
  ratus: ['ratusan', 'hundred', 'hundreds', 'hundreds of'],
  ribu: ['000', 'rb', 'ribuan', 'seribu', '1000', '1 000', 'thousand', 'thousands'],
  juta: ['jt', 'jutaan', 'sejuta', '000 000', '1 000 000', '1000000', 'million', 'millions'],
  miliar: ['milyar', 'miliaran', 'milyaran', 'billion', 'billions'],
  triliun: ['triliunan', 'trilyun', 'trillion', 'trillions'],
  c: ['°c', 'derajat celcius', 'derajat celsius'],
}
/** Units of one quantity, none of which can stand for another. */
const QUANTITIES = [
  ['km', 'm', 'cm', 'mm'],
  ['ha', 'km2', 'm2', 'are', 'acre'],
  ['ton', 'kuintal', 'kg', 'gram'],
  ['m3', 'liter'],
]
const MEASURES = new Set([...QUANTITIES.flat(), 'c', '%'])

/** Who is counted by the head, whatever the catalogue calls them. */
const PERSONS = new Set(['jiwa', 'anak', 'pemilih', 'siswa', 'balita', 'guru'])
/** Units that make a multiple of what they stand before, so that they never go without saying. */
const SCALES = ['puluh', 'ratus', 'ribu', 'juta', 'miliar', 'triliun']
const SCALE = new RegExp(`^(?:(?:${SCALES.join('|')})(?: |$))+`)

/** Nobody writes a longer unit. */
const LONGEST = 80

const STANDARD = new Map<string, string>()
for (const [unit, others] of Object.entries(SAME)) {
  for (const other of [unit, ...others]) STANDARD.set(headingWords(other), unit)
}

function standard(text: string): string {
  const words = headingWords(text.replaceAll('²', '2').replaceAll('³', '3')).replace(/^dalam /, '')
  return STANDARD.get(words) ?? inThousands(words) ?? words
}

/** `ribu jiwa` of "000 orang" and "ribuan penduduk"; undefined for a unit as it is. */
function inThousands(words: string): string | undefined {
  if (words.length > LONGEST) return undefined
  for (const scale of SCALES) {
    for (const way of [scale, ...(SAME[scale] ?? [])]) {
      if (!words.startsWith(`${way} `)) continue
      const rest = words.slice(way.length + 1)
      return `${scale} ${STANDARD.get(rest) ?? inThousands(rest) ?? rest}`
    }
  }
  return undefined
}

/** `ribu` of "dalam ribuan rupiah", `puluh ribu` of "puluhan ribu"; undefined for a unit as it is. */
function scaleOf(text: string): string | undefined {
  return SCALE.exec(standard(text))?.[0].trim()
}

function withoutScale(text: string): string {
  return standard(standard(text).replace(SCALE, ''))
}

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
  return !scaled && (MEASURES.has(unit) || unit === 'rupiah')
}

/** True for a word that everybody takes for a unit, whatever the catalogue says. */
export function isKnownUnit(text: string): boolean {
  const unit = standard(text)
  return STANDARD.has(unit) || scaleOf(unit) !== undefined
}

/** Whether a unit counts things or persons one by one, so that half of one cannot be. */
export function isCountable(unit: string): boolean {
  const written = standard(unit)
  return !MEASURES.has(written) && !/rupiah/.test(written) && scaleOf(written) === undefined
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
  return a === 'unit' && b !== 'jiwa' && b !== 'keluarga' && !MEASURES.has(b)
}
