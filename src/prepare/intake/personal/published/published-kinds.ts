import { tellsCard } from '../card-numbers'
import type { IsPlace, PersonalKind } from '../personal-kinds'
import { plainText } from '../plain-text'
import { remembered, rememberedOf } from '../../text/remember'
import { dressedKind, tellsScatteredNumber, tellsSpeltTelephone } from './scattered-digits'
import { tellsAccount } from '../told-accounts'
import { tellsNumber, tellsTelephone } from './told-numbers'
import { tellsHouse } from './told-houses'
import { tellsDocument } from './told-documents'
import { namesTitled, tellsOfPerson } from './told-persons'

/** A text is searched in windows of this length, each with the end of the one before. */
const WINDOW = 8192
const SHORTEST = 5
const OVERLAP = 512

function windowsOf(plain: string): string[] {
  const windows: string[] = []
  for (let start = 0; start === 0 || start + OVERLAP < plain.length; start += WINDOW - OVERLAP) {
    windows.push(plain.slice(start, start + WINDOW))
  }
  return windows
}

const LONGEST_REMEMBERED = 80
const REMEMBERED = 20_000
/** What is found in short texts, which come back in row after row: under addresses, and elsewhere. */
const kindsAmong = rememberedOf((isPlace: IsPlace) => ({
  address: remembered((text) => findKinds(text, isPlace, true), REMEMBERED),
  other: remembered((text) => findKinds(text, isPlace, false), REMEMBERED),
}))

/**
 * The kinds of personal data that a text may hold in a note but not where everybody reads it. `isAddress`:
 * it stands under a heading of addresses. `isPlace`: known names of regions.
 */
export function publishedKinds(
  text: string,
  isPlace: IsPlace,
  isAddress = false,
): readonly PersonalKind[] {
  if (text.length < SHORTEST) return []
  if (text.length > LONGEST_REMEMBERED) return findKinds(text, isPlace, isAddress)
  return kindsAmong(isPlace)[isAddress ? 'address' : 'other'](text)
}

function findKinds(text: string, isPlace: IsPlace, isAddress: boolean): readonly PersonalKind[] {
  const kinds = quotedKinds(text, isPlace, isAddress)
  if (kinds.includes('nama')) return kinds
  const isTitled = windowsOf(plainText(text)).some((plain) => namesTitled(plain, isPlace))
  return isTitled ? [...kinds, 'nama'] : kinds
}

/** The same without those who are named by a title alone, before whom a message that quotes the text ends. */
export function quotedKinds(text: string, isPlace: IsPlace, isAddress = false): PersonalKind[] {
  if (text.length < SHORTEST) return []
  const kinds = new Set<PersonalKind>()
  for (const plain of windowsOf(plainText(text))) {
    const dressed = dressedKind(plain)
    if (dressed !== null) kinds.add(dressed)
    if (tellsNumber(plain) || tellsScatteredNumber(plain)) kinds.add('nik')
    if (tellsTelephone(plain) || tellsSpeltTelephone(plain)) kinds.add('telepon')
    if (tellsCard(plain)) kinds.add('kartu')
    if (tellsAccount(plain)) kinds.add('surel')
    if (tellsOfPerson(plain, isPlace)) kinds.add('nama')
    if (tellsDocument(plain, isPlace) || (!isAddress && tellsHouse(plain))) kinds.add('nama')
  }
  return [...kinds]
}
