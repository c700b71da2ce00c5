import { holdsAccount } from './person-account'
import { mayNamePerson } from './person-words'
import { NO_PLACES, personalKinds, type IsPlace, type PersonalKind } from './personal-kinds'
import { plainText } from './plain-text'
import { namedPersons } from './published/person-names'
import { tellsOfPerson } from './published/told-persons'
import { quotedKinds } from './published/published-kinds'
import { isUnexplained } from './published/unlisted-names'
import { namesSensitiveState } from './sensitive-states'

/** Letters before a name that tell whether it is that of an officer or an institution. */
const BEFORE_NAME = 40
const ENDING = /\.\w{1,5}$/
/** A slash cannot stand in the name of a file: instagram.com_fulan. */
const SITE_END = /\.(com|me|net)[_ -]+/gi

/**
 * The kinds of personal data in the name of a file, folder, sheet or column. Words are often parted by
 * underscores there, and an account of a person needs nothing beside it. `isPlace`: known names of regions.
 */
export function nameKinds(name: string, isPlace: IsPlace = NO_PLACES): PersonalKind[] {
  const kinds = new Set(personalKinds(name, isPlace))
  if (name.includes('_')) {
    for (const kind of personalKinds(name.replaceAll('_', ' '), isPlace)) kinds.add(kind)
  }
  // Names of sheets and files go into letters and reports, so that they are held to what is published.
  if (tellsOfPerson(plainText(name).replaceAll('_', ' '), isPlace)) kinds.add('nama')
  if (holdsAccount(plainText(name).replace(SITE_END, '.$1/'))) kinds.add('surel')
  return [...kinds]
}

/** The kinds in one part of a path, with its ending and without: siti@contoh.id is no file of the form id. */
export function partKinds(part: string, isPlace: IsPlace = NO_PLACES): PersonalKind[] {
  return [...new Set([part, part.replace(ENDING, '')].flatMap((name) => nameKinds(name, isPlace)))]
}

/** The kinds in the last part of a path, or else in the path as a whole. */
export function pathKinds(path: string, isPlace: IsPlace = NO_PLACES): PersonalKind[] {
  const kinds = partKinds(path.slice(path.lastIndexOf('/') + 1), isPlace)
  return kinds.length > 0 ? kinds : nameKinds(path, isPlace)
}

/** The beginning is enough to find a file or sheet by; the rest may be what must not be repeated. */
export function masked(name: string): string {
  return `${name.slice(0, 2)}***`
}

/** A name, or a quoted text, as a message or a report may repeat it. */
export function toldName(name: string, isPlace: IsPlace = NO_PLACES): string {
  // What is printed is held to the rules of what is published: it goes into letters and reports.
  const isPlain = nameKinds(name, isPlace).length === 0 && quotedKinds(name, isPlace).length === 0
  return isPlain ? withoutNames(name, isPlace) : masked(name)
}

/** A text up to the first name of a person in it; those of officers, institutions and places stay. */
function withoutNames(text: string, isPlace: IsPlace): string {
  if (!/\p{L}{3}/u.test(text) || isPlace(text)) return text
  const plain = plainText(text)
  const persons = [...namedPersons(plain, isPlace)].filter(({ by }) => by !== 'public')
  const isTold = persons.some(({ start, end, by }) => {
    return by === 'private' || mayNamePerson(plain.slice(Math.max(0, start - BEFORE_NAME), end))
  })
  const [first] = persons
  if (isTold && first !== undefined) {
    return `${plain.slice(0, first.start)}${masked(plain.slice(first.start))}`
  }
  return mayNamePerson(plain) ? masked(text) : text
}

/** What names of files and sheets say beside an illness, of nobody. */
const OF_COUNTS =
  /(?<!\p{L})(?:kasus|penderita|pasien|orang|warga|balita|anak|bayi|ibu|hamil|remaja|dewasa|lansia|lokus|penyakit|menular|tidak|skrining|screening|pengobatan|kontak|cakupan|imunisasi|vaksin|penanganan|pencegahan|terpadu|baru|lama|gizi|buruk|kurang|intervensi|konvergensi|kinerja|aksi|percepatan|penurunan|audit)(?!\p{L})/giu

/**
 * Whether the name of a file or sheet may be that of somebody, so that it is not repeated: with words parted by signs
 * and in small letters too, and a word that nothing explains beside an illness.
 */
function mayNameSomebody(name: string, isPlace: IsPlace): boolean {
  const plain = plainText(name.replace(ENDING, '')).replaceAll(/[_-]+/g, ' ')
  if (isPlace(plain)) return false
  const capital = plain.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
  if ([plain, capital].some((text) => withoutNames(text, isPlace) !== text)) return true
  if (!namesSensitiveState(plain)) return false
  const words = capital.replace(OF_COUNTS, ' ').match(/[\p{L}'’]{4,}/gu) ?? []
  const isOfPlace = (word: string, at: number) =>
    isPlace(`${words[at - 1] ?? ''} ${word}`) || isPlace(`${word} ${words[at + 1] ?? ''}`)
  return words.some((word, at) => !isOfPlace(word, at) && isUnexplained(word, isPlace))
}

/** The name of a sheet, as a message or a report may repeat it. */
export function toldSheet(name: string, isPlace: IsPlace = NO_PLACES): string {
  return mayNameSomebody(name, isPlace) ? masked(name) : toldName(name, isPlace)
}

/** Whether the name of a folder or file on a path holds personal data. */
export function holdsPersonal(path: string, isPlace: IsPlace = NO_PLACES): boolean {
  const isHeld = path.split('/').some((part) => partKinds(part, isPlace).length > 0)
  return isHeld || nameKinds(path, isPlace).length > 0
}

/** A path of which every folder and the file are told in part when their names hold personal data, or may. */
export function toldPath(path: string, isPlace: IsPlace = NO_PLACES): string {
  const parts = path.split('/')
  const told = parts.map((part, at) => {
    if (partKinds(part, isPlace).length === 0 && !mayNameSomebody(part, isPlace)) return part
    const ending =
      at === parts.length - 1 ? (/\.(?:csv|xls\w?|json|geojson|ods)$/i.exec(part)?.[0] ?? '') : ''
    return `${masked(part)}${ending}`
  })
  const joined = told.join('/')
  // A folder of a network with one of an account in it.
  const isHeldByAll = joined === path && nameKinds(path, isPlace).length > 0
  return isHeldByAll ? parts.map((part, at) => (at === 0 ? part : masked(part))).join('/') : joined
}
