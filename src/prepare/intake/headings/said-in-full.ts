import type { CatalogueEntry } from '../../model/catalogue-entry'
import { saysOfFigures } from '../sayings/group-words'
import { SAME_SUBJECT } from '../sayings/populations'
import { beforeDivision, divisionOf } from '../sayings/title-division'
import { headingWords, PARENTHESES, type RoleOf } from '../text/heading-words'
import { foldNumerals } from '../text/fold-numerals'
import { plainLetters } from '../text/plain-letters'
import { remembered, rememberedOf } from '../text/remember'

/** Schooling under the names that it had before, and as heads of columns cut it short. */
const SCHOOLS: Readonly<Record<string, string>> = { sltp: 'smp', slta: 'sma', tamat: 'tamatan' }
const SUBJECTS = Object.entries(SAME_SUBJECT).map(
  ([subject, ways]) =>
    [subject, new RegExp(`(?<![\\p{L}\\d])(?:${ways})(?![\\p{L}\\d])`, 'gu')] as const,
)
const ENGLISH_TITLE =
  /\b(?:number|length|area|volume|production|percentage|distribution|population|total)s? (?:of|by|and)\b|\bby (?:sub-?district|district|village|urban village|type|sex|month)s?\b/i

/** The words of a heading with its numbers in digits, its people by one word, and no "/Sederajat". */
export const foldedWords = remembered((text): string[] => {
  const plain = headingWords(text.replace(PARENTHESES, ' ')).replace(/ (?:dan )?sederajat\b/g, '')
  const same = SUBJECTS.reduce((words, [subject, ways]) => words.replace(ways, subject), plain)
  const words = same.split(' ').filter((word) => !/^(?:|atau|dan)$/.test(word))
  const isSchool = (word: string | undefined) => /^(?:sd|smp|sma|sltp|slta)$/.test(word ?? '')
  const schooled = words.map((word, at) =>
    word === 'tamat' && (at > 0 || !isSchool(words[at + 1])) ? word : (SCHOOLS[word] ?? word),
  )
  return foldNumerals(schooled)
})

/** The ways in which the catalogue calls an indicator, as those words. */
export const foldedNames = rememberedOf((entry: CatalogueEntry): string[][] => {
  const { id, name, shortName } = entry
  return [id, name.id, shortName.id].map((text) => foldedWords(text))
})

/** What the other columns and the titles of a table say of the headings that leave it out. */
export type Surroundings = {
  /** What titles count, each up to how it is divided, and how they divide it. */
  titles: readonly { counted: string; divided: string }[]
  /** The words of each other heading, as written. */
  others: readonly string[]
  /** Whether headings stand in Indonesian and English. */
  isBilingual: boolean
}

/** Of "lahir, mati, pindah, datang", which registers of people call their movements. */
const LAMPID = /\b(?:lampid|lamdamid)\b/g

function takenApart(title: string): { counted: string; divided: string } {
  const plain = plainLetters(title).replaceAll('_', ' ').replace(LAMPID, 'mutasi penduduk')
  const bare = plain.replace(/[()[\]]/g, ' ')
  return { counted: beforeDivision(bare), divided: divisionOf(bare) }
}

/** The two halves of "Dokter/Doctor" and "Guru\nTeachers". */
export function halvesOf(heading: string): readonly [string, string] | null {
  const halves = heading.split(/\s*[/\n]\s*/).filter((half) => half !== '')
  const [first = '', second = ''] = halves
  const isWords = halves.length === 2 && /^[\p{L}\s()-]{3,}$/u.test(second)
  return isWords ? [first, second] : null
}

/** Whether the headings of a table stand in two languages, as BPS prints them. */
function inTwoLanguages(
  headings: readonly string[],
  titles: readonly string[],
  roleOf: RoleOf,
): boolean {
  const isBoth = headings.some((heading) => {
    const halves = halvesOf(heading)
    const [first, second] = halves ?? ['', '']
    return halves !== null && roleOf(first) !== null && roleOf(second) === null
  })
  return isBoth || titles.some((title) => ENGLISH_TITLE.test(title))
}

export function surroundingsOf(
  headings: readonly string[],
  titles: readonly string[],
  roleOf: RoleOf,
): Surroundings {
  return {
    titles: titles.filter(saysOfFigures).map(takenApart),
    others: headings.filter((heading) => roleOf(heading) === null),
    isBilingual: inTwoLanguages(headings, titles, roleOf),
  }
}

/** What of the words of a name a heading leaves out; null where it says other words too, or all of them. */
export function leftOut(own: readonly string[], name: readonly string[]): string[] | null {
  const rest = [...name]
  for (const word of own) {
    const at = rest.indexOf(word)
    if (at < 0) return null
    rest.splice(at, 1)
  }
  return rest.length > 0 ? rest : null
}
