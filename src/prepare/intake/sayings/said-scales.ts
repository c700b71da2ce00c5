import { isExactUnit, isMeasure } from '../text/units-of-measure'

/** Powers of ten by the words and digits that say them, the greater before those they begin with. */
const POWERS = [
  [
    'miliar',
    String.raw`1[.,\s]?000[.,\s]?000[.,\s]?000|10\s?\^\s?9|10⁹|(?:se|1\s)?mil[iy]ar|billions?`,
  ],
  ['juta', String.raw`1[.,\s]?000[.,\s]?000|10\s?\^\s?6|10⁶|(?:se|1\s)?juta|millions?`],
  ['ribu', String.raw`1[.,\s]?000|10\s?\^\s?3|10³|(?:se|1\s)?ribu|thousands?`],
  ['ratus', String.raw`100|10\s?\^\s?2|10²|seratus|hundreds?`],
  ['puluh', String.raw`10|sepuluh`],
] as const
const POWER = POWERS.map(([scale, ways]) => `(?<${scale}>${ways})`).join('|')
const BY = String.raw`\s{0,3}(?:(?:dengan|by|sebesar|angka|bilangan|[:=])\s{0,3})?`
/**
 * What a reader has to do with every figure: "x 1.000", "dikali 1000", "faktor pengali: seribu", "dibagi 1.000",
 * "1 = 1.000 jiwa". "3 x 1000 m" is a product of its own, "Sungai Kali Seribu" a name, and "x 100%" a share.
 */
const TIMES = new RegExp(
  String.raw`(?:(?<=^|[\s([])(?<!(?<!\d)\d{1,3}\s{1,3})[x×*✕]|\b(?:di)?kalikan\b|\bdikali\b|\bkali\b(?<=(?:^\W{0,5}|[([,;:.]\s{0,3}|\b(?:angka|nilai|data|semua(?:nya)?)\s{1,3})kali)|\b(?:faktor|bilangan|angka)\s+(?:pengali|kali)(?:nya)?\b|\bpengali(?:nya)?\b|\bdibagi(?:kan)?\b|\b(?:multiplied|multiply|times)\b|(?<=^|[\s([])1(?:\s+(?:satuan|angka))?\s*(?==))${BY}(?:${POWER})(?![\d%\p{L}]|[.,]\d|\s?%|\s?persen)`,
  'giu',
)
/** So far before its factor a formula begins, and a title is no longer than that. */
const [NEAR, LONGEST] = [200, 500]
/** "(lahir / penduduk) x 1.000" tells how the figures came about. */
const FORMULA = /\/|÷|\bdibagi\b|\bper\b|\bterhadap\b/i
/** "tiga angka nol dihilangkan", "enam nol terakhir tidak ditulis". */
const OMITTED =
  /(?:^|[^\p{L}\d])(?:(tiga|3|000)|(?:enam|6))\s+(?:(?:angka|digit)\s+)?(?:nol\b)?[^.;,]{0,30}\b(?:di(?:hilang|buang|hapus|potong|singkat)|tidak\s+di(?:tulis|cantum|tampil))/iu
/** "angka ribuan", "nilai: jutaan rupiah"; a mark that parts thousands, and rounding to them, say no scale. */
const PLAIN =
  /(?<!(?:pemisah|tanda|titik|koma|pembulatan)\s)\b(?:angka|nilai|figures?)\s*:?\s+((?:puluhan|ratusan|ribuan|jutaan|mil[iy]aran|triliunan)(?:\s+(?:rupiah|jiwa|orang|penduduk|keluarga|kk|ha|hektar|ton|unit))?)\s*(?=$|[.,;:)\]])/gi

/** Scales that a text says of all figures in words of arithmetic, or by the zeros that were left out. */
export function scalesSaid(text: string): string[] {
  const times = [...text.matchAll(TIMES)].flatMap(({ index, groups = {}, 0: said }) => {
    const isFormula =
      FORMULA.test(text.slice(Math.max(0, index - NEAR), index)) && !/^dibagi/i.test(said)
    if (isFormula) return []
    return POWERS.flatMap(([scale]) => (groups[scale] === undefined ? [] : [scale]))
  })
  const omitted = OMITTED.exec(text)
  const zeros = omitted === null ? [] : [omitted[1] === undefined ? 'juta' : 'ribu']
  const plain = [...text.matchAll(PLAIN)].map(([, scale = '']) => scale)
  return [...times, ...zeros, ...plain]
}

/** Whether a text is a scale and nothing else: "ribuan", "000 orang". */
export function isBareScale(text: string): boolean {
  return /\p{Letter}/u.test(text) && isMeasure(text, true) && isExactUnit(text)
}

/** "Jumlah penduduk, ribu jiwa" and "Penduduk - ribuan": a part of a title that is a scale. */
export function scalesOfParts(text: string): string[] {
  if (text.length > LONGEST) return []
  if (isMeasure(text, true) && isExactUnit(text)) return [text]
  return text
    .split(/[,;:|]|\s[-–—]\s/)
    .map((part) => part.trim())
    .filter(isBareScale)
}

/** "Bila angka dalam ribuan, kalikan dulu" asks; it does not say. */
const CONDITION = /\b(?:bila|jika|kalau|apabila|jangan|bukan|tidak|misal(?:nya)?|if|not)\b/i

/** Texts of other sheets that say a scale, which is of all tables of the workbook. */
export function saysScale(text: string, units: readonly string[]): boolean {
  return !CONDITION.test(text) && units.some((unit) => isMeasure(unit, true))
}
