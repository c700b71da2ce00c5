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
  'ribu jiwa': ['ribu orang', 'ribu penduduk'],
  'ribu ha': ['ribu hektar', '000 ha'],
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
  'kg',
  'c',
  '%',
])

const STANDARD = new Map<string, string>()
for (const [unit, others] of Object.entries(SAME)) {
  for (const other of [unit, ...others]) STANDARD.set(headingWords(other), unit)
}

function standard(text: string): string {
  const words = headingWords(text.replaceAll('²', '2'))
  return STANDARD.get(words) ?? words
}

/** True for a word that everybody takes for a unit, whatever the catalogue says. */
export function isKnownUnit(text: string): boolean {
  return STANDARD.has(headingWords(text.replaceAll('²', '2')))
}

/**
 * Whether a unit written in a heading means the unit of the catalogue. "unit" and "buah" fit whatever
 * is counted; "indeks" fits "indeks 0–1".
 */
export function isSameUnit(written: string, catalogue: string): boolean {
  const [a, b] = [standard(written), standard(catalogue)]
  if (a === b || b.startsWith(`${a} `)) return true
  return a === 'unit' && b !== 'jiwa' && b !== 'keluarga' && !LENGTH_AREA_WEIGHT.has(b)
}
