import { tellsCard } from '../card-numbers'
import type { IsPlace, PersonalKind } from '../personal-kinds'
import { plainText } from '../plain-text'
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

/**
 * The kinds of personal data that a text may hold in a note but not where everybody reads it. `isAddress`:
 * it stands under a heading of addresses. `isPlace`: known names of regions.
 */
export function publishedKinds(text: string, isPlace: IsPlace, isAddress = false): PersonalKind[] {
  const kinds = quotedKinds(text, isPlace, isAddress)
  const isTitled = () => windowsOf(plainText(text)).some((plain) => namesTitled(plain, isPlace))
  return kinds.includes('nama') || text.length < SHORTEST || !isTitled()
    ? kinds
    : [...kinds, 'nama']
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
