import { plainText } from '../../intake/personal/plain-text'
import { tellsState } from '../../intake/personal/published/person-facts'
import { tellsOfMany } from './of-many'
import { BESIDE_OFFICE, mayTellOfOne, namesByWord, singlesOut, tellsOfOne } from './one-person'
import { toldLife } from './private-life'
import { privateAct } from './public-acts'
import { ROUGH_POINT, toldHome } from './told-homes'

/** What people keep to themselves beside illness and violence: love, birth, debt, crime, drink, loss, want. */
const MATTERS =
  /(?<!\p{L})(?:sabu|(?:meng|ke|ber)?hamil(?:an|i)?|perkosa\p{L}*|diperkosa|(?:ber)?selingkuh\p{L}*|(?:me|pe)nipu|ditipu|luar nikah|kematian ibu|istri|isteri|suami|mantan|simpanan|wife|husband|pelacur\p{L}*|psk|narapidana|napi|homoseksual|gay|lesbian|gila|(?:pe)?mabuk|(?:ber|pen)?judi|bandar|(?:men|pen)curi\p{L}*|maling|(?:di|men)?penjara(?:kan)?|ditangkap|ditahan|dipecat|malas|pecandu|(?:ber)?u?hutang|berutang|utang|(?:me)?nunggak\p{L}*|cerai|bercerai|dicerai|menceraikan|janda|duda|yatim|piatu|berzina|zina|tewas|bangkrut|(?:ter)?miskin|melarat|pengemis|penyelundup\p{L}*|dukun|lepra|pincang|jompo|pasung|dipasung|aib|cabul\p{L}*|dicabuli|korup\p{L}*|suap|menyuap|arrested|thefts?|thief|stolen?|stole|prison|jail|debts?|owe[sd]?|divorced?|unmarried|drunk\p{L}*|gambl\p{L}*|adulter\p{L}*|lame|blind|deaf|orphans?|widow\p{L}*|addict\p{L}*|prostitut\p{L}*|crazy|insane)(?!\p{L})/iu
/** A run of digits of the length of a telephone number, whatever stands between them, that is no amount. */
const LONG_NUMBER = /(?<![\d.,]|Rp\s?)\d(?:[\s.,/()-]{0,2}\d){8,}|(?<!\d)\d{8}/u
const DIGIT = String.raw`(?:nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sebelas|puluh|belas|zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|\p{L}{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|ratus|seratus|double|triple|\d{1,4})`
const SPELLED = new RegExp(String.raw`(?<![\p{L}\d])${DIGIT}(?:[\s,-]{1,2}${DIGIT}){5,}`, 'iu')
const VEHICLE = /(?<![\p{L}\d])(?:BG|B|D|BH|BE|BD)\s?\d{2,4}\s?[A-Z]{1,3}(?![\p{L}\d])/u
const WHOLE_DATE = /\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}[.:]\d{2}/gu

const SENTENCE_END = /(?<=\p{L}{3}[.!?])\s|[;\n]/u

function wordOfMatter(sentence: string): string | null {
  const matter = MATTERS.exec(sentence)?.[0]
  if (matter !== undefined) return matter
  const state = sentence.split(/[^\p{L}\d]+/u).find(tellsState)
  return state ?? (tellsState(sentence) ? '…' : null)
}

/** What a sentence about an illness or a crime itself begins with. */
const BEGINNING =
  /^\P{L}*(?:(?:balita|kasus|penyakit|pengobatan|peredaran|penyebaran|penularan|bahaya|gejala|obat|tes|penyebab|kematian|treatment|tests?)\s(?:of\s|akibat\s|karena\s)?)?$/iu

/** Whether a sentence is about the matter itself and names nobody: "Malaria tidak ditemukan". */
function isSubject(sentence: string, matter: string): boolean {
  const at = sentence.indexOf(matter)
  const isList = /^\s?[:,(]/.test(sentence.slice(at + matter.length))
  return BEGINNING.test(sentence.slice(0, at)) && !isList && !mayTellOfOne(sentence)
}

/** A matter that is told as of one, or as of nobody in particular. */
function matterOfOne(text: string): string | null {
  const isOfOne = tellsOfOne(text)
  for (const sentence of text.split(SENTENCE_END)) {
    const matter = wordOfMatter(sentence.replace(BESIDE_OFFICE, ' '))
    if (
      matter !== null &&
      (isOfOne || !(tellsOfMany(sentence, matter) || isSubject(sentence, matter)))
    ) {
      return matter
    }
    const life = toldLife(sentence)
    if (life === null) continue
    if (isOfOne || (mayTellOfOne(sentence) && !tellsOfMany(sentence, life))) return life
  }
  return null
}

/**
 * What a text says that may be the private matter of somebody, whoever is meant and however he is named: a word
 * of it, a house, or a long number. Null for another text.
 */
export function privateMatter(text: string): string | null {
  const plain = plainText(text)
  const told = matterOfOne(plain) ?? toldHome(plain) ?? privateAct(plain)
  if (told !== null) return told
  if (namesByWord(plain) || singlesOut(plain)) return '…'
  const undated = plain.replace(WHOLE_DATE, ' ; ').replace(ROUGH_POINT, ' ; ')
  const isNumber = LONG_NUMBER.test(undated) || SPELLED.test(undated) || VEHICLE.test(undated)
  return isNumber ? '…' : null
}
