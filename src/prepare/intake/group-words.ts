import type { CatalogueEntry } from '../read/read-catalogue'
import { headingWords } from './heading-words'

/** Words that make a part of a whole: families who receive something, the poor, the struck. */
const PART_OF_PEOPLE = [
  ...[
    'penerima',
    'kpm',
    'pkh',
    'bpnt',
    'blt',
    'bst',
    'bansos',
    'bantuan',
    'miskin',
    'prasejahtera',
  ],
  ...['rentan', 'korban', 'terdampak', 'pengungsi', 'disabilitas', 'difabel', 'kumuh'],
]
/** Further ones, which stand in names of offices and titles as well. */
const PART_OF_ALL = [
  ...[
    'peserta',
    'lansia',
    'bayi',
    'balita',
    'anak',
    'remaja',
    'perempuan',
    'laki',
    'pria',
    'wanita',
  ],
  ...[
    'janda',
    'duda',
    'yatim',
    'nelayan',
    'petani',
    'buruh',
    'transmigran',
    'guru',
    'siswa',
    'asing',
  ],
  ...[
    'negeri',
    'swasta',
    'rumah',
    'ruang',
    'gedung',
    'jembatan',
    'irigasi',
    'drainase',
    'stunting',
  ],
  ...['gizi', 'hamil', 'meninggal', 'sakit', 'rawan', 'putus', 'tidak', 'belum', 'tanpa', 'non'],
]
const OF_PEOPLE = new Set(PART_OF_PEOPLE)
const OF_ALL = new Set([...PART_OF_PEOPLE, ...PART_OF_ALL])

/** Headings over neighbouring columns of the templates, by indicator. */
export type Groups = ReadonlyMap<string, readonly string[]>

function ownWords(entry: CatalogueEntry, groups: Groups): Set<string> {
  const { id, name, shortName, definition } = entry
  const texts = [name.id, shortName.id, definition.id, ...(groups.get(id) ?? [])]
  return new Set(texts.flatMap((text) => headingWords(text).split(' ')))
}

/**
 * Whether the words of a group over a column leave what the indicator counts as it is: "Kondisi jalan" over "Baik".
 * "Penerima PKH" over "Keluarga" are other families, which only an officer can settle.
 */
export function saysNoMore(
  words: readonly string[],
  entry: CatalogueEntry,
  groups: Groups,
): boolean {
  if (!words.some((word) => OF_ALL.has(word))) return true
  const own = ownWords(entry, groups)
  return words.every((word) => !OF_ALL.has(word) || own.has(word))
}

/** The names of an office over a table say nothing of its figures. */
const LETTERHEAD =
  /^\s*(?:pemerintah|dinas|badan|kantor|uptd?|puskesmas|bagian|sekretariat|satuan)\b/i

/** The words of titles that make a part of a whole; none of letterheads. */
export function narrowingWords(titles: readonly string[]): string[] {
  const words = titles
    .filter((title) => !LETTERHEAD.test(title))
    .flatMap((title) => headingWords(title).split(' '))
  return [...new Set(words)].filter((word) => OF_PEOPLE.has(word))
}

/** Those by which a column holds but a part of what its indicator counts; none when it is the same. */
export function narrowing(words: readonly string[], entry: CatalogueEntry): string[] {
  if (words.length === 0) return []
  const own = ownWords(entry, new Map())
  return words.filter((word) => !own.has(word))
}
