import { namesInstitution } from './institution-words'
import { mayNamePerson } from './person-words'
import { matchesOf } from '../text/matches-of'

/** What says that the number of a card, a document or an account follows. */
const LABEL = String.raw`rm(?=\s?[:.]?\s?\d\d[-. ]\d\d[-. ]\d\d)|rm(?=\s?[:.]\s?\d{6})|bpjs|jkn|kis|askes|kartu indonesia sehat|rekam medi[ks]|medical record|(?:no\.?|nomor)\s?rm|nisn|nuptk|paspor|passport|sim [abc]|(?:no\.?|nomor)\s?akta|akta (?:kelahiran|kematian|nikah|cerai)|(?:no\.?\s?)?rek(?:ening)?|account|virtual account|transfer|atas nama`
const LABELLED = new RegExp(String.raw`(?<!\p{L})(?:${LABEL})(?!\p{L})`, 'giu')
/** Names and words up to the number; letters of a number are capitals. */
const CODE =
  /^([^\d\n;]{0,40}?)(?<!\p{L})(\p{Lu}{0,2} ?\d(?:[ ./-]{0,2}[\dA-Z]){4,30})(?![\p{L}\d])([^\n]{0,14})/u
const ACCOUNT = /(?:rek(?:ening)?|account|transfer|atas nama)$/i
const OF_MEDICINE = /^rm$|rekam medi|medical/i
/** The number of an account before whose it is. */
const OWNED =
  /(?<![\d.,])\d(?:[ .-]?\d){8,19}[\s,(]{1,3}(?:a\.?\s?\/?n\.?|atas nama)[\s:]{1,2}(\p{L}[\p{L}' .]{2,40})/giu
const OFFICE =
  /^(?:kepala|bendahara|kas|pemerintah|pemdes|bupati|camat|lurah|sekretaris)(?!\p{L})/iu
/** Of BPJS, without a word for it: no figure begins with three zeros, a code may. */
const BARE_CARD = /(?<!kode[\s\p{L}]{0,20}[\s:]|[\d.,/-])000\d{10}(?![\d/-]|[.,]\d)/iu
const FAR = 100
const BEFORE = 24
const LEAST = 6
/** Beside words of counting a shorter number is a count. */
const SHORTEST_CARD = 10
/** Amounts, counts and years, which stand beside these words as well. */
const GROUPED = /^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$|^\d{1,3}(?: \d{3})+$/
const YEARS = /^(?:(?:19|20)\d\d[ ./-]{0,3})+(?:\d{1,2}[ ./-]{0,2}){0,2}$/
const DATE =
  /^(?:0?[1-9]|[12]\d|3[01])[ ./-]{1,2}(?:0?[1-9]|1[0-2])[ ./-]{1,2}(?:19|20)?\d\d$|^(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d$/
const DECIMAL = /^\d+[.,]\d{1,4}$/
const COUNTED =
  /^[\s,]{1,3}(?:jiwa|orang|peserta|penduduk|rupiah|juta|ribu|miliar|milyar|triliun|persen|kartu|keluarga|kk|kepesertaan|kunjungan|pelanggan|people|members?|persons?)(?!\p{L})|^\s?%/iu
const OF_COUNT =
  /(?:jumlah|peserta|cakupan|kepemilikan|pengguna|total|dana|kode|pemegang|penerbitan|members?|number of)(?:\s\p{L}+){0,2}\s*$/iu
/** What is told before the number is something else. */
const OTHER =
  /(?<!\p{L})(?:rp|idr|rupiah|peserta|sejumlah|sebesar|senilai|sebanyak|jumlah|total|telp|telepon|tahun|sk|perpres|permenkes|peraturan|undang|uu|kode|pada|sampai|per)(?!\p{L})/iu

/** Whether it is an amount, a count, a year or the number of a regulation. */
function isOther(label: string, code: string, between: string, after: string): boolean {
  const isShort =
    code.replace(/\D/g, '').length < LEAST - 1 || code.replace(/[^\dA-Z]/g, '').length < LEAST
  // Medical records are numbered in pairs of digits, as days are.
  const figures = [GROUPED, YEARS, DECIMAL, ...(OF_MEDICINE.test(label) ? [] : [DATE])]
  const isFigure = figures.some((one) => one.test(code.trim()))
  return isShort || isFigure || COUNTED.test(after) || OTHER.test(between)
}

/** Whether an account is said to be that of a person, behind its number or by a name in the text. */
function tellsAccountOf(text: string): boolean {
  return matchesOf(text, OWNED).some(
    ([, owner = '']) => !OFFICE.test(owner) && !namesInstitution(owner),
  )
}

/**
 * Whether a text gives the number of a card, a document or an account of somebody: the number behind a word
 * for it, names between them or not. In a note (`isNote`) an account is one of a person where one is named.
 */
export function tellsCard(text: string, isNote = false): boolean {
  for (const { 0: label, index } of matchesOf(text, LABELLED)) {
    const end = index + label.length
    const [, between = '', code = '', after = ''] = CODE.exec(text.slice(end, end + FAR)) ?? []
    if (code === '' || isOther(label, code, between, after)) continue
    const before = text.slice(Math.max(0, index - BEFORE), index)
    if (OF_COUNT.test(before) && code.replace(/\D/g, '').length < SHORTEST_CARD) continue
    // Accounts of a budget: kode rekening 5.2.02.01.01.0004.
    const isAccount = ACCOUNT.test(label)
    if (isAccount && (/kode\s*$/i.test(before) || /\d\.\d/.test(code))) continue
    if (isAccount && isNote && !mayNamePerson(text)) continue
    return true
  }
  return BARE_CARD.test(text) || tellsAccountOf(text)
}
