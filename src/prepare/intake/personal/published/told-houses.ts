import { namesOrganisation } from '../institution-words'
import { NAMED } from './person-names'
import { pointOf } from './told-point'

const STREET = String.raw`(?:[Jj]l|[Jj]ln|[Jj]alan|[Gg]ang|[Gg]g|[Ll]orong|[Ll]rg)(?!\p{L})\.?`
const NUMBERED = new RegExp(
  String.raw`${STREET}[^,;\n]{2,40}?(?:[Nn]o(?:mor)?\.?\s?)?\d{1,3}[,\s]{1,3}R\.?[TW]\.?\s?\d`,
  'u',
)
const HOUSE_OF = new RegExp(
  String.raw`[Rr]umah\s+(?:(?:[Pp]ak|[Bb]u|[Ii]bu|[Bb]apak)\s+\p{Lu}\p{Ll}{2,}|${NAMED})(?:\s\p{Lu}\p{Ll}{2,}){0,2}[\s,]{1,3}(?:di\s)?(?:${STREET}|R\.?[TW](?!\p{L}))[^;\n]{0,40}?\d`,
  'u',
)
const BLOCK = /^[\s,(]{1,3}(?:di\s)?R\.?[TW](?!\p{L})\.?\s?\d/u
const HOME = new RegExp(
  String.raw`^[\s,(]{1,3}(?:(?:di|alamat|tinggal di)\s)?(?:${STREET}[^,;\n]{2,30}?\d|R\.?[TW](?!\p{L})\.?\s?\d|[Rr]umah\s(?:[Nn]o(?:mor)?\.?\s?)\d)`,
  'u',
)

/** To the metre: a building and no town. */
const POINT = pointOf(5)

/** A pair of numbers of which nothing is said is the place of anything. */
const POINT_ALONE = /^\W*koordinat[\s\d.,;:()\u00b0-]*$/i

/** Whether a text gives the house of a person, and not the address of an organisation. */
export function tellsHouse(text: string): boolean {
  const isAddress = NUMBERED.test(text) || (POINT.test(text) && !POINT_ALONE.test(text))
  return HOUSE_OF.test(text) || (isAddress && !namesOrganisation(text))
}

/** Whether an RT follows a name right away. */
export function tellsBlock(after: string): boolean {
  return BLOCK.test(after)
}

/** Whether a street and a number, an RT or a house follows a name right away. */
export function tellsHome(after: string): boolean {
  return HOME.test(after)
}
