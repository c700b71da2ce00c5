import type { CatalogueEntry } from '../../model/catalogue-entry'
import { clausesOf } from '../text/clauses'
import { headingWords } from '../text/heading-words'
import { isSourceNote } from './table-notes'
import type { Standing } from './standing'

/** Words for figures that are no counts of what came about, and what each makes of them. */
const WORDS: Readonly<Record<string, Standing['kind']>> = {
  target: 'planned',
  rencana: 'planned',
  proyeksi: 'planned',
  prakiraan: 'planned',
  projection: 'planned',
  forecast: 'planned',
  prognosis: 'planned',
  prognosa: 'planned',
  usulan: 'planned',
  usul: 'planned',
  rancangan: 'planned',
  draft: 'planned',
  draf: 'planned',
  proposal: 'planned',
  proposed: 'planned',
  simulasi: 'planned',
  simulation: 'planned',
  skenario: 'planned',
  scenario: 'planned',
  contoh: 'planned',
  example: 'planned',
  dummy: 'planned',
  estimasi: 'estimated',
  perkiraan: 'estimated',
  taksiran: 'estimated',
  estimate: 'estimated',
  estimated: 'estimated',
  realisasi: 'real',
  aktual: 'real',
  realization: 'real',
  realisation: 'real',
  actual: 'real',
}
const ANY = Object.keys(WORDS).join('|')
const UNREAL = Object.keys(WORDS)
  .filter((word) => WORDS[word] !== 'real')
  .join('|')
const WORD = new RegExp(String.raw`\b(?:${ANY})\b`, 'gi')
/** Documents and offices that have such a word in their name. */
const DOCUMENTS = String.raw`\brencana\s+(?:kerja|pembangunan|strategis|tata|aksi|induk|umum|detail|program|anggaran|pemenuhan)\b|\brancangan\s+(?:(?:akhir|awal)\s+)?(?:peraturan|undang|keputusan|teknis|rencana|rkpd|rpjm\w*|renstra|renja)\b`
/** What figures are compared with, or stand on. */
const BESIDE = String.raw`\b(?:bukan|tanpa|terhadap|dibanding(?:kan)?|dari|di\s?atas|di\s?bawah|melebihi|mencapai|berdasarkan|sesuai|atas)\s+(?:${UNREAL})\b`
/** Drills, and places, people or plots that were chosen as models or for a survey. */
const MODELS = String.raw`\bsimulasi\s+(?:(?:tanggap|penanganan|kesiapsiagaan)\s+)?(?:bencana|darurat|kebakaran|evakuasi|gempa|banjir)\b|\b(?:desa|kelurahan|kampung|rt|rw|wilayah|lokasi|blok|kebun|lahan|petak|plot|rumah|tangga|sekolah|kelompok|kader|responden|pasar)\s+contoh\b`
const OTHERWISE = new RegExp([DOCUMENTS, BESIDE, MODELS].join('|'), 'gi')
/** "Anggaran" alone beside "Realisasi". */
const BUDGET = /^(?:pagu|anggaran|pagu anggaran)(?: (?:tahun )?\d{4})?$/
/** Stands for those words, so that what is left is not taken for all that a note says. */
const SOMETHING = 'lain'
/** The people a programme is for are its "sasaran", too: of figures it is read in notes that say little else. */
const ALONE = `${UNREAL}|sasaran`
/** "RPJMD 2025–2029", whose figures are what is wanted. */
const PLAN = String.raw`(?:rpjm[dn]|rpjpd|renstra|renja|rkpd|rkpdes|rpjmdes)`
/** What a mark stands for: "Tanda * =", "*) berarti", "Keterangan:". */
const BEFORE = String.raw`^\W*(?:(?:keterangan|ket|catatan|note)\W+)?(?:tanda\s+)?(?:[a-z](?=\s*(?:[:=)]|adalah|berarti|artinya)))?\W*(?:(?:adalah|berarti|artinya)\W+)?`
/** "*) angka target", "Keterangan: data hasil proyeksi", or the word alone: "Catatan: target 2025", "Rencana RPJMD". */
const OF_FIGURES = new RegExp(
  String.raw`\b(?:angka|data|nilai|kolom)\b[^.;,]{0,30}\b(${UNREAL})\b|\bangka\s+(sasaran)\b|${BEFORE}(?:(?:seluruh|semua|angka|hasil)\s+)*(${ALONE})\W*(?:(?:pengisian|isian|saja|tahun|thn|dalam|menurut|dari|${PLAN})\b\W*)*(?:\d{1,4}\W*)*$|^\W*(${PLAN})\b[\W\d]*$`,
  'i',
)

/** What a text says of its figures: a plan before an estimate; null when it says nothing, or facts and plan. */
export function unrealIn(text: string): Exclude<Standing, { kind: 'real' }> | null {
  const words = text.replaceAll('_', ' ').replace(OTHERWISE, ' ')
  const plain = headingWords(words)
  if (BUDGET.test(plain)) return { kind: 'planned', word: plain }
  const said = (words.match(WORD) ?? []).map((word) => word.toLowerCase())
  if (said.some((word) => WORDS[word] === 'real')) return null
  for (const kind of ['planned', 'estimated'] as const) {
    const word = said.find((one) => WORDS[one] === kind)
    if (word !== undefined) return { kind, word }
  }
  return null
}

/** The same in a note, which is prose: it must speak of the figures; a source may be a projection. */
export function unrealInNote(text: string): ReturnType<typeof unrealIn> {
  if (isSourceNote(text)) return null
  const [said] = clausesOf(text.replace(OTHERWISE, ` ${SOMETHING} `)).flatMap((clause) => {
    return OF_FIGURES.exec(clause)?.slice(1).filter(Boolean) ?? []
  })
  const word = said?.toLowerCase()
  if (word === undefined) return null
  if (!Object.hasOwn(WORDS, word)) return { kind: 'planned', word }
  return unrealIn(text) === null ? null : unrealIn(word)
}

/** The projection of a census over many years, which is what BPS publishes of the years between. */
const EDITION = /\bproyeksi\s+penduduk\b[^.;]{0,80}?\b(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)?\d{2}\b/gi

/**
 * The same of a line that cites a source: figures "dari proyeksi" or of a plan may still have come about, so that
 * they are taken for estimates, which are told of.
 */
export function unrealInSource(text: string): ReturnType<typeof unrealIn> {
  const unreal = isSourceNote(text) ? unrealIn(text.replace(EDITION, ' ')) : null
  return unreal && { ...unreal, kind: 'estimated' }
}

const OF_PLAN = new RegExp(
  String.raw`\b${PLAN}\b|\brencana\s+(?:pembangunan|strategis|kerja)\b`,
  'i',
)

/** Whether a title is that of a plan, whose figures of later years are what is wanted. */
export function isPlan(title: string): boolean {
  return OF_PLAN.test(title)
}

/** What a column says of itself, the heading next to the figures first. */
export function standingOf(parts: readonly string[]): Standing | null {
  for (const part of parts.toReversed()) {
    const unreal = unrealIn(part)
    if (unreal !== null) return unreal
    const said = part.replaceAll('_', ' ').match(WORD) ?? []
    const isReal = said.length > 0 && said.every((word) => WORDS[word.toLowerCase()] === 'real')
    if (isReal) return { kind: 'real' }
  }
  return null
}

/** The headings without the words for planned and real, and without parts that hold nothing else. */
export function withoutStanding(parts: readonly string[]): string[] {
  return parts
    .map((part) => (BUDGET.test(headingWords(part)) ? '' : part))
    .map((part) => part.replaceAll('_', ' ').replace(WORD, ' '))
    .map((part) => part.replace(/[([]\s*[)\]]/g, ' ').trim())
    .filter((part) => headingWords(part) !== '')
}

/** What a model computes goes by any of these names. */
const MODELLED = [
  ...['proyeksi', 'projection', 'prakiraan', 'forecast', 'prognosis', 'prognosa'],
  ...['simulasi', 'simulation', 'skenario', 'scenario'],
]

/** Whether an indicator is itself about what is planned, so that the word says nothing against it. */
export function isAbout({ id, name, shortName, definition, method }: CatalogueEntry, word: string) {
  const texts = [id.replaceAll('_', ' '), name.id, shortName.id, definition.id, method?.id ?? '']
  const words = MODELLED.includes(word) ? MODELLED : [word]
  return texts.some((text) => words.some((one) => text.toLowerCase().includes(one)))
}

/** Whether the catalogue calls the figures of an indicator estimates, at every level. */
export function isEstimate({ status }: CatalogueEntry): boolean {
  return Object.values(status).every((one) => one === 'perkiraan')
}
