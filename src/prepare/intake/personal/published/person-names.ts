import { MADE_NAMES, SURE_NAMES } from '../given-names'
import { isName } from '../person-states'
import type { IsPlace } from '../personal-kinds'
import { matchesOf } from '../../text/matches-of'

/** With a capital at least, so that words such as "dian" in a sentence are none. */
const capital = (names: string) =>
  names
    .split(/\|(?![^(]*\))/)
    .map((name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0)}]${name.slice(1)}`)
    .join('|')

/** Given names that tell a person, with a capital. */
export const NAMED = String.raw`(?=\p{Lu})(?:${capital(SURE_NAMES)}|${MADE_NAMES})(?!\p{L})`
/** Words before the name of one who is not named for an office; those of this region too. */
const PRIVATE = String.raw`(?:[Nn]y|NY|[Tt]n|TN|[Nn]n|[Ss]dri?|[Ss]audar[ai]|[Bb]pk|[Pp]ak|[Bb]apak|[Bb]u|[Ii]bu|[Mm]bak|[Mm]as|[Kk]ak|[Nn]enek|[Kk]akek|[Aa]n|By|by(?=\.)|[Bb]ayi|[Mm]ang|[Cc]ek|[Yy]uk|[Ww]ak|[Nn]yai|[Bb]ik|[Bb]ibi|[Pp]aman|[Mm]bah|[Mm]bok|[Bb]ang|[Kk]ang|[Uu]wak|[Nn]ek|[Mm]rs?|[Mm]s|[Aa]lmh?|[Aa]lmarhum(?:ah)?|[Jj]anda|[Dd]uda)\b\.?`
/** Titles of office, of study and of faith, which stand before names that everybody may know. */
const PUBLIC = String.raw`(?:H|Hj|[Hh]ajj?i|[Hh]ajah|Drs|Dra|Ir|Dr|dr|drg|[Kk]ades|[Kk]adus|[Ll]urah|[Cc]amat|[Bb]upati|[Bb]idan|[Mm]antri|[Pp]erawat|[Uu]sta[dz]z?|[Kk]epala [Dd]esa)\b\.?`
const OFFICES =
  'Kota|Desa|Kepala|Bupati|Camat|Lurah|Sekretaris|Gubernur|Wakil|Ketua|Kades|Kadus|Dinas|Rumah|Hamil|Menyusui|Pertiwi|Negara|Gula|Tekanan|Mata|Gigi|Fakta|Sembilang|Berbak'
const FURTHER = String.raw`(?:\s+(?!(?:Jl|Jln|Jalan|Gang|Gg|Lorong|Lrg)\b)\p{Lu}[\p{Ll}'.]*(?![\d\p{L}])){0,3}`
const PERSON = new RegExp(
  String.raw`(?<![\p{L}.])(?:((?:(?:${PRIVATE}|${PUBLIC})\s{0,2}){1,3})(?!(?:${OFFICES})\b)(\p{Lu}\p{Ll}{2,})|${NAMED}|(?:SITI|MUHAMMAD|AHMAD|ABDUL|BUDI|SULASTRI|AMINAH)(?!\p{L}))${FURTHER}`,
  'gu',
)
const ANY_PRIVATE = new RegExp(String.raw`(?<!\p{L})${PRIVATE}`, 'u')
/** Degrees after a name: Drs. Sumarno, M.Si. */
const DEGREES =
  /^(?:,?\s?(?:[SM]\.\s?\p{Lu}\p{L}{0,4}\b\.?|S[HETP]\b|SKM|MM|Am[dk]\b\.?\s?\p{L}*))+/u

/** "Remaja Putri": girls, and no name. */
const GIRLS = /^putr[ia](?!\p{L})/iu
const GROUP =
  /(?:^|[^\p{L}])(?:remaja|siswa|murid|santri|anak|balita|atlet|mahasiswa|asrama|penduduk|pemuda|regu|tim|kelompok)\s$/iu

/** Words with capitals right before a name, with which it may be the name of a region: Tanah Mas Indah. */
const BEFORE_IT = /(?:\p{Lu}[\p{L}'.]*\s)+$/u
const LONGEST_BEFORE = 40

export type NamedPerson = {
  start: number
  end: number
  /** How somebody is named: as a neighbour, by an office, or by a name alone. */
  by: 'private' | 'public' | 'name'
}

/** The persons whom a text names, in order. `isPlace`: known names of regions. */
export function* namedPersons(text: string, isPlace: IsPlace): Generator<NamedPerson> {
  for (const { 0: all, 1: titles, 2: first, index } of matchesOf(text, PERSON)) {
    const before = BEFORE_IT.exec(text.slice(Math.max(0, index - LONGEST_BEFORE), index))?.[0] ?? ''
    if (
      isPlace(all) ||
      (before !== '' && isPlace(`${before}${all}`)) ||
      (GIRLS.test(all) && GROUP.test(text.slice(0, index)))
    )
      continue
    // Sri begins names of desa too, but not after a title.
    if (first !== undefined && first !== 'Sri' && !isName(first, isPlace)) continue
    const named = index + all.length
    const end = named + (DEGREES.exec(text.slice(named, named + 40))?.[0].length ?? 0)
    const by = titles === undefined ? 'name' : ANY_PRIVATE.test(titles) ? 'private' : 'public'
    yield { start: index, end, by }
  }
}
