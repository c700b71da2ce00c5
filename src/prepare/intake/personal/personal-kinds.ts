import { tellsCard } from './card-numbers'
import { withSpeltDigits } from './digit-words'
import { holdsEmailAddress } from './email-address'
import { holdsMaskedNumber } from './masked-number'
import { withoutPartingWords } from './parted-numbers'
import { holdsAccount, invitesContact } from './person-account'
import { NIK_LENGTH, SHORTEST_NUMBER } from './number-lengths'
import { mayNamePerson, namesPerson } from './person-words'
import { plainText } from './plain-text'
import { holdsPopulationNumber } from './population-number'
import { holdsServantNumber, namesOfficer } from './servant-number'
import { holdsTelephoneNumber } from './telephone-number'
import { dressedKind } from './published/scattered-digits'
import { tellsAccount } from './told-accounts'

export type PersonalKind = 'nik' | 'telepon' | 'surel' | 'nama' | 'kartu'

/** Whether a text is the name of a region, which is then not that of a person. */
export type IsPlace = (text: string) => boolean
export const NO_PLACES: IsPlace = () => false

const MISTYPED = /(?<![\p{L}\d])[\dOoIl][\dOoIl .-]{8,}(?!\p{L})/gu
/** As many digits as the shortest number of a person has, however far apart. */
const MANY_DIGITS = new RegExp(String.raw`(?:\d\D{0,40}){${String(SHORTEST_NUMBER)}}`)

/** Letters typed for the digits they resemble: O812, 08l2. */
function withDigits(text: string): string {
  if (!/\d[OoIl]|[OoIl]\d/.test(text)) return text
  return text.replace(MISTYPED, (found) =>
    found.replace(/\D/g, '').length < 3 ? found : found.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'),
  )
}

function numberKinds(plain: string): PersonalKind[] {
  const spelt = withSpeltDigits(withDigits(plain))
  if (!MANY_DIGITS.test(spelt)) return []
  const texts = [...new Set([spelt, withoutPartingWords(spelt)])]
  const kinds: PersonalKind[] = []
  if (texts.some(holdsPopulationNumber)) kinds.push('nik')
  if (texts.some((text) => holdsTelephoneNumber(text))) kinds.push('telepon')
  return kinds
}

/** A text is searched in windows of this length, each with the end of the one before. */
const WINDOW = 16_384
/** More letters than a number, an address or a name with what tells of it can be spread over. */
const OVERLAP = 1024

/** The kinds of personal data in a text of any length that is already in plain characters. */
export function kindsInPlain(plain: string, isPlace: IsPlace): PersonalKind[] {
  if (plain.length <= WINDOW) return kindsInWindow(plain, isPlace)
  const kinds = new Set<PersonalKind>()
  for (let start = 0; start + OVERLAP < plain.length; start += WINDOW - OVERLAP) {
    const window = plain.slice(start, start + WINDOW)
    for (const kind of kindsInWindow(window, isPlace)) kinds.add(kind)
  }
  return [...kinds]
}

function kindsInWindow(plain: string, isPlace: IsPlace): PersonalKind[] {
  const kinds = numberKinds(plain)
  const dressed = dressedKind(plain)
  if (dressed !== null && !kinds.includes(dressed)) kinds.push(dressed)
  if (holdsMaskedNumber(plain) && !kinds.includes('nik')) kinds.push('nik')
  if (tellsCard(plain, true)) kinds.push('kartu')
  const isReached = () => holdsAccount(plain) && (invitesContact(plain) || mayNamePerson(plain))
  if (holdsEmailAddress(plain) || isReached() || tellsAccount(plain)) kinds.push('surel')
  if (/\p{L} ?[.:]? ?\p{L}/u.test(plain) && namesPerson(plain, isPlace)) kinds.push('nama')
  return kinds
}

/**
 * Whether a text that nothing reads and nobody sees holds a NIK. Names and mailboxes of authors are in every
 * workbook.
 */
export function holdsNumberOfPerson(text: string): boolean {
  if (text.length < NIK_LENGTH) return false
  const plain = plainText(text)
  return holdsPopulationNumber(plain) || holdsMaskedNumber(plain)
}

/** The kinds of personal data in a text outside a table, such as a name of a file or a comment. */
export function personalKinds(text: string, isPlace: IsPlace): PersonalKind[] {
  const plain = plainText(text)
  const kinds = kindsInPlain(plain, isPlace)
  const isOfServant = holdsServantNumber(plain) && !namesOfficer(plain)
  return isOfServant && !kinds.includes('nik') ? [...kinds, 'nik'] : kinds
}
