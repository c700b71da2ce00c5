import { headingWords, parenthesised } from '../text/heading-words'
import { isBareScale, scalesOfParts, scalesSaid } from './said-scales'
import { statedIn } from '../periods/stated-period'
import { isExactUnit, isMeasure } from '../text/units-of-measure'

/** "Jumlah satuan pendidikan SD" counts schools, and "Satuan Polisi Pamong Praja" is an office. */
const BODY = String.raw`\s+(?:pendidikan|paud|pnf|sekolah|tk|kb|tpa|sps|ra|sd|mi|smp|mts|sma|smk|ma|slb|pkbm|skb|kerja|tugas|polisi|pelayanan|pelaksana|permukiman|pemukiman|kesehatan|lingkungan|karya|rumah\s+susun)(?!\p{L})`
/** What comes before a unit; where the unit ends, its own words tell. */
const SAID = new RegExp(
  String.raw`\b(?:(?<about>angka|data|nilai|jumlah|semua\p{L}*|figures?)\s+(?:di\p{L}+\s+)?)?(?:(?<unit>(?:dalam\s+)?(?<!\b(?:nama|kode|kepala|jenis)\s)satuan(?!${BODY})(?:(?<colon>\s*:)|(?!\p{L}))|units?(?<english>\s*:))|(?:dalam|in)(?!\p{L}))`,
  'giu',
)
/** "Kelompok umur (KU)"; quintals are ku or Ku. */
const AGE_GROUP = 'KU'
const MOST_WORDS = 4
/** Longer than any unit, and than any list of units. */
const [LONGEST_UNIT, LONGEST_LIST] = [80, 200]
/** "Satuan: lihat judul kolom", "Satuan: beragam". */
const ELSEWHERE =
  /^(?:lihat|sesuai|seperti|sebagaimana|ter(?:cantum|tulis|lampir)|b?er(?:agam|bagai)|bermacam|see)/i
const BOTH_SEXES = /^(?:l|lk|laki laki|pria) (?:dan )?(?:p|pr|perempuan|wanita)$/
const ORIGIN =
  /^(?:(?:data|hasil) )?(?:sumber|source|survei|survey|sensus|census|menurut)\b[^,;]*$/i

/** The unit at the beginning of a text, by as many of its words as make one; null for other words. */
function unitAt(text: string): string | null {
  const words = text.trimStart().slice(0, LONGEST_UNIT).split(/\s+/, MOST_WORDS)
  for (let count = words.length; count > 0; count -= 1) {
    const unit = words.slice(0, count).join(' ')
    if (isExactUnit(unit)) return unit.replace(/[.:)\]]+$/, '')
  }
  return null
}

/** Units of the list after "Satuan:". What stands there is one, whether anybody knows it or not. */
function unitsListed(said: string): string[] {
  const [list = ''] = said.split(/[;()[\]]|\.(?:\s|$)/, 1)
  if (ELSEWHERE.test(list.trim())) return []
  return list
    .split(/,|\s(?:dan|and|serta|atau)\s/)
    .map((one) => unitAt(one) ?? one.trim())
    .filter((one) => /[\p{L}%]/u.test(one) || isExactUnit(one))
}

/**
 * Units after "Satuan:" (of which there may be a list), "satuan", "dalam" and "in", wherever in the text. In
 * prose a word like "dalam keluarga" says no unit, so that such words count only after "angka", "data" and
 * the like.
 */
function unitsAfterWords(text: string, isProse: boolean): string[] {
  // A word said a thousand times over is looked up once.
  const seen = new Set<string>()
  return [...text.matchAll(SAID)].flatMap(({ 0: before, index, groups = {} }) => {
    const { unit, colon, english, about } = groups
    const from = index + before.length
    const [said = ''] = text.slice(from, from + LONGEST_LIST).split('\n', 1)
    if (seen.has(before + said)) return []
    seen.add(before + said)
    if (colon !== undefined) return unitsListed(said)
    // "Unit: Puskesmas Hulu" is an office.
    if (english !== undefined) return unitsListed(said).filter(isExactUnit)
    const [first = ''] = said.split(/[,;/()]|\s(?:dan|and|serta)\s/, 1)
    const found = unitAt(first)
    const isStated = unit !== undefined && about !== undefined && !/^data$/i.test(about)
    if (found === null) return isStated && first.trim() !== '' ? [first.trim()] : []
    return !isProse || (unit ?? about) !== undefined || isMeasure(found) ? [found] : []
  })
}

function unitsInParentheses(text: string): string[] {
  return parenthesised(text)
    .flatMap((said) => [said.trim(), unitAt(said.replace(/^\s*dalam\s/i, '')) ?? ''])
    .filter((unit) => isExactUnit(unit) && unit !== AGE_GROUP)
}

/**
 * Units that a title or the heading of a group states: "(meter)", "dalam ribuan", "Satuan: ha", "x1000". Other
 * words in parentheses are none, but those after "Satuan:" are, also where nobody knows them.
 */
export function unitsOfTitle(text: string): string[] {
  const found = [...unitsInParentheses(text), ...unitsAfterWords(text, false), ...scalesSaid(text)]
  return [...found, ...scalesOfParts(text)]
}

/**
 * Units that a note states. A note is prose: in parentheses it explains words ("KK (keluarga)"), so that
 * there only thousands and the like count, or a unit that is the whole note.
 */
export function unitsOfNote(text: string): string[] {
  const isShort = text.length <= LONGEST_UNIT
  const whole = isShort ? (/^\W*[([]([^()[\]]*)[)\]]\W*$/u.exec(text)?.[1]?.trim() ?? '') : ''
  const scaled = unitsInParentheses(text).filter((unit) => isMeasure(unit, true))
  const ofWhole = isExactUnit(whole) ? [whole] : isShort && isBareScale(text) ? [text] : []
  return [...scaled, ...ofWhole, ...unitsAfterWords(text, true), ...scalesSaid(text)]
}

/**
 * Whether words in the parentheses of a heading tell of whom or by whom the figures are, and so are no unit:
 * "L+P" and "survei BPS", but neither "L" nor "survei Semester I".
 */
export function isExplanation(note: string): boolean {
  const words = headingWords(note)
  if (BOTH_SEXES.test(words) && /[+&]|dan/i.test(note)) return true
  const { years, months, part } = statedIn([note], false)
  const isTimeless = years.size === 0 && months.size === 0 && part === null
  return ORIGIN.test(note.trim()) && isTimeless && !words.split(' ').some(isExactUnit)
}
