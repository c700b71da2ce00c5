import { REACH_WORDS, TELEPHONE_WORDS } from './contact-words'
import { matchesOf } from '../text/matches-of'

/** Words that only lead from one part of a number to the next. */
const LINK =
  /^(?:lalu|terus|trus|kemudian|lanjut|lanjutan|sambung|disambung|selanjutnya|berikutnya|akhirnya|then|spasi|strip|setrip|minus|dash|titik|dot|garis|garing|miring|bawah|datar|koma|tanda hubung|plus|jeda|enter)$/i
/** The first words of the text say that a number of a person follows, letters spaced or not. */
const SAID = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:n[\s.]{0,2}i[\s.]{0,2}k|no\.? ?kk|k[\s.]{0,2}t[\s.]{0,2}p|(?:no)?(?:${TELEPHONE_WORDS})|${REACH_WORDS}|nomornya)(?:nya)?(?:[^\p{L}]|$)`,
  'iu',
)
const UNITS =
  /\b(?:desa|jiwa|orang|kk|keluarga|rumah|rt|rw|ha|km|m|kg|ton|unit|buah|tahun|thn|bulan|hari|halaman|hlm|hal|nomor|no|pasal|ayat|rp|persen|dan|atau|sampai|hingga|fax|faks|faksimil[ei]?|kode|pos|website)\b/i
const BETWEEN = /(?<=\d)(?=[^\d]{1,40}\d)([^\d]*\p{L}[^\d]*)(?=\d)/gu
/** "a. 16 b. 07" counts items. */
const ITEM = /^[\s;,]*\p{L}[.)]\s*$/u
const LONGEST_WORD = 14

function lettersOf(between: string): string {
  return between.replace(/[^\p{L}]+/gu, ' ').trim()
}

/**
 * A text in which words and letters that part the digits of one number are left out: "0812 lalu 3456",
 * "1107 a 0147"; words that say what is counted stay. Without any such the text as it is.
 */
export function withoutPartingWords(text: string): string {
  const words = matchesOf(text, BETWEEN).map(([, between = '']) => lettersOf(between))
  if (words.length === 0) return text
  const isSaid = SAID.test(text)
  const isAlways = words.length > 1 && words.every((word) => word === words[0])
  return text.replace(BETWEEN, (between) => {
    const word = lettersOf(between)
    if (ITEM.test(between)) return between
    if (word.length === 1 || LINK.test(word)) return ' '
    if (UNITS.test(word) || word.length > LONGEST_WORD) return between
    return isSaid || isAlways ? ' ' : between
  })
}
