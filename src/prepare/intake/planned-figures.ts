import type { CatalogueEntry } from '../read/read-catalogue'
import { headingWords } from './heading-words'

const PLANNED = /\b(target|rencana|proyeksi|estimasi|perkiraan|prakiraan|projection|forecast)\b/gi
const REAL = /\b(?:realisasi|aktual|realization|realisation|actual)\b/gi
/** Documents and offices that have such a word in their name, and what figures are compared with. */
const OTHERWISE =
  /\brencana\s+(?:kerja|pembangunan|strategis|tata|aksi|induk|umum|detail|program|anggaran|pemenuhan)\b|\b(?:bukan|tanpa|terhadap|dibanding(?:kan)?|dari|di\s?atas|di\s?bawah|melebihi|mencapai)\s+(?:target|rencana|proyeksi)\b/gi
/** "Anggaran" alone beside "Realisasi". */
const BUDGET = /^(?:pagu|anggaran|pagu anggaran)(?: (?:tahun )?\d{4})?$/
const SOURCE = /^\W*(?:sumber|source)\b/i
/** "*) angka target", "Keterangan: data hasil proyeksi", or the word alone. */
const OF_FIGURES =
  /\b(?:angka|data|nilai|kolom)\b[^.;,]{0,30}\b(target|rencana|proyeksi)\b|^\W*(target|rencana|proyeksi)\W*(?:\d{4}\W*)?$/i

/** `planned` when a heading says that its figures are, and by which word; `real` when it says the opposite. */
export type Standing = { kind: 'planned'; word: string } | { kind: 'real' }

/** A planned figure as a text says it; null for one that says none, or both. */
export function plannedWord(text: string): string | null {
  const words = text.replaceAll('_', ' ').replace(OTHERWISE, ' ')
  if (words.match(REAL) !== null) return null
  if (BUDGET.test(headingWords(words))) return headingWords(words)
  return words.match(PLANNED)?.[0].toLowerCase() ?? null
}

/** The same in a note, which is prose: it must speak of the figures; a source may be a projection. */
export function plannedWordOfNote(text: string): string | null {
  if (SOURCE.test(text) || plannedWord(text) === null) return null
  const found = OF_FIGURES.exec(text.replace(OTHERWISE, ' '))
  return (found?.[1] ?? found?.[2])?.toLowerCase() ?? null
}

/** What a column says of itself, the heading next to the figures first. */
export function standingOf(parts: readonly string[]): Standing | null {
  for (const part of parts.toReversed()) {
    const word = plannedWord(part)
    if (word !== null) return { kind: 'planned', word }
    const rest = part.replaceAll('_', ' ')
    if (rest.match(REAL) !== null && rest.match(PLANNED) === null) return { kind: 'real' }
  }
  return null
}

/** The headings without the words for planned and real, and without parts that hold nothing else. */
export function withoutStanding(parts: readonly string[]): string[] {
  return parts
    .map((part) => (BUDGET.test(headingWords(part)) ? '' : part))
    .map((part) => part.replaceAll('_', ' ').replace(PLANNED, ' ').replace(REAL, ' '))
    .map((part) => part.replace(/[([]\s*[)\]]/g, ' ').trim())
    .filter((part) => headingWords(part) !== '')
}

/** Whether an indicator is itself about what is planned, so that the word says nothing against it. */
export function isAbout({ id, name, shortName, definition, method }: CatalogueEntry, word: string) {
  const texts = [id.replaceAll('_', ' '), name.id, shortName.id, definition.id, method?.id ?? '']
  return texts.some((text) => text.toLowerCase().includes(word))
}
