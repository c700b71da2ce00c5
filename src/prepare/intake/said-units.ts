import { isExactUnit, isMeasure } from './units-of-measure'

const PARENTHESES = /[([]([^()[\]]*)[)\]]/g
const SAID =
  /\b(?:(?<unit>(?:dalam\s+)?satuan(?<colon>\s*:)?|units?(?<english>\s*:))|(?:(?<about>angka|data|nilai|jumlah|semua\p{L}*|figures?)\s+)?(?:dalam|in))\s*(?<said>.+)/giu
/** "x1000", "× 1.000", "x 1,000,000". */
const TIMES = /(?:^|[\s([])[x×]\s*1[.,\s]?000([.,\s]?000)?(?!\d)/gi
const MOST_WORDS = 3

/** The unit at the beginning of a text, by as many of its words as make one; null for other words. */
function unitAt(text: string): string | null {
  const words = text.trim().split(/\s+/, MOST_WORDS)
  for (let count = words.length; count > 0; count -= 1) {
    const unit = words
      .slice(0, count)
      .join(' ')
      .replace(/[.:)\]]+$/, '')
    if (isExactUnit(unit)) return unit
  }
  return null
}

/** "x1000" is `ribu`, a million `juta`. */
function multiples(text: string): string[] {
  return [...text.matchAll(TIMES)].map(([, more]) => (more === undefined ? 'ribu' : 'juta'))
}

/**
 * Units after "Satuan:" (of which there may be a list), "satuan", "dalam" and "in". In prose a word like
 * "dalam keluarga" says no unit, so that such words count only after "angka", "data" and the like.
 */
function unitsAfterWords(text: string, isProse: boolean): string[] {
  return [...text.matchAll(SAID)].flatMap(({ groups = {} }) => {
    const { unit, colon, english, about, said = '' } = groups
    const isListed = (colon ?? english) !== undefined
    const [first = '', ...more] = said.split(/[,;/()]|\s(?:dan|and|serta)\s/)
    const found = unitAt(first)
    const others = isListed ? more.map((one) => one.trim()).filter(isExactUnit) : []
    if (found === null) return others
    const isSure = !isProse || (unit ?? about) !== undefined || isMeasure(found)
    return isSure ? [found, ...others] : others
  })
}

function parenthesised(text: string): string[] {
  return [...text.matchAll(PARENTHESES)].flatMap(({ 1: said = '' }) => [
    said.trim(),
    unitAt(said.replace(/^\s*dalam\s+/i, '')) ?? '',
  ])
}

/** Units that a title or the heading of a group states: "(meter)", "dalam ribuan", "Satuan: ha", "x1000". */
export function unitsOfTitle(text: string): string[] {
  const found = [...parenthesised(text), ...unitsAfterWords(text, false), ...multiples(text)]
  // "000 orang" alone above a heading.
  return [...found, ...(isMeasure(text, true) ? [text] : [])].filter(isExactUnit)
}

/**
 * Units that a note states. A note is prose: in parentheses it explains words ("KK (keluarga)"), so that
 * there only thousands and the like count, or a unit that is the whole note.
 */
export function unitsOfNote(text: string): string[] {
  const whole = /^\W*[([]([^()[\]]*)[)\]]\W*$/u.exec(text)?.[1]?.trim() ?? ''
  const scaled = parenthesised(text).filter((unit) => isMeasure(unit, true))
  return [...scaled, whole, ...unitsAfterWords(text, true), ...multiples(text)].filter(isExactUnit)
}
