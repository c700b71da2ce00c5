import type { Region } from '../contract'

const ROMAN = new Map(
  Object.entries({
    i: '1',
    ii: '2',
    iii: '3',
    iv: '4',
    v: '5',
    vi: '6',
    vii: '7',
    viii: '8',
    ix: '9',
    x: '10',
  }),
)

/** How place names are shortened on signs and in BPS lists. */
const ABBREVIATIONS = new Map(
  Object.entries({
    sei: 'sungai',
    tj: 'tanjung',
    tjg: 'tanjung',
    tlg: 'talang',
    pkl: 'pangkalan',
    ma: 'muara',
  }),
)

const TYPE_WORDS = new Map<string, Region['type']>(
  Object.entries({
    desa: 'desa',
    ds: 'desa',
    village: 'desa',
    kel: 'kelurahan',
    kelurahan: 'kelurahan',
    ward: 'kelurahan',
    kec: 'kecamatan',
    kecamatan: 'kecamatan',
    district: 'kecamatan',
    kab: 'kabupaten',
    kabupaten: 'kabupaten',
    regency: 'kabupaten',
  } as const),
)

/** Lower case without accents; everything that is neither letter nor digit separates words. */
function splitWords(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '')
}

/** One spelling for a word: Roman numerals up to X as digits, common abbreviations in full. */
export function foldWord(word: string): string {
  return ROMAN.get(word) ?? ABBREVIATIONS.get(word) ?? word
}

export function foldWords(text: string): readonly string[] {
  return splitWords(text).map(foldWord)
}

/** A key that puts Muara II before Muara X and ignores case and accents. */
export function nameSortKey(name: string): string {
  return foldWords(name).join(' ')
}

const naturalOrder = new Intl.Collator('id', { numeric: true })

/** Order of two sort keys, with numbers by size. */
export function compareKeys(a: string, b: string): number {
  return naturalOrder.compare(a, b)
}

/**
 * Splits "Kel. Kota" into the words of the name and the type it was announced with.
 * "Desa" counts only in front, because Panca Desa carries it in its name.
 */
export function splitPlaceQuery(query: string): {
  readonly words: readonly string[]
  readonly type: Region['type'] | null
} {
  const words = splitWords(query)
  let type: Region['type'] | null = null
  const rest = words.filter((word, index) => {
    const found = TYPE_WORDS.get(word)
    if (!found || (index > 0 && found === 'desa')) return true
    if (index === 0) type = found
    return false
  })
  return { words: rest, type }
}

/** A text prepared once for many look-ups by `matchesText`. */
export interface SearchableText {
  readonly words: readonly string[]
  /** The words run together, then the code without dots. */
  readonly joined: string
}

export function makeSearchable(texts: readonly string[], code = ''): SearchableText {
  const words = texts.flatMap((text) => foldWords(text))
  return { words, joined: `${words.join('')} ${code.replaceAll('.', '')}` }
}

/** Every word of the query begins a word of the text, or all of them run together in it. */
export function matchesText(text: SearchableText, query: string): boolean {
  const { words } = splitPlaceQuery(query)
  if (words.length === 0) return true
  const joined = words.map(foldWord).join('')
  if (joined.length >= 4 && text.joined.includes(joined)) return true
  return words.every((word) =>
    [word, foldWord(word)].some((form) => text.words.some((own) => own.startsWith(form))),
  )
}
