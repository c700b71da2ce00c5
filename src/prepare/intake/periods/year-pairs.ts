import { TO } from './period-words'

/** "Tahun ajaran", "Thn. Pelajaran", "T.A.", "TP": the words before a school year. */
const SCHOOL = String.raw`(?:(?:tahun|thn|th)?\b[\s.-]*(?:ajaran|pelajaran|akademik|ajar)|t\.?\s?[ap])(?!\p{L})`
const SCHOOL_YEAR = new RegExp(
  String.raw`(?<!\p{L})${SCHOOL}[\s.:-]*(\d{4})\s*[-–—/]\s*(\d{4}|\d{2})(?!\d)`,
  'giu',
)
const YEAR = String.raw`((?:19|20)\d{2})`
const RANGE = new RegExp(
  String.raw`(?<![\d/.-])${YEAR}\s*([-–—/]|${TO})\s*(?:(?:tahun|thn|th)\b\.?\s*)?${YEAR}(?![-/.]?\d)`,
  'i',
)
/** Years for which a plan or a body stands, which are no years of figures: "RPJMD 2021-2026". */
const OF_PLAN =
  /\b(?:renstra|rpj\p{L}*|rkp\p{L}*|rencana|masa\s+(?:bakti|jabatan)|periode\s+jabatan)\b[^,;.()]{0,80}$/iu

/** A text without its school years, the year in which each begins, and the first as written. */
export function withoutSchoolYears(text: string) {
  const years: string[] = []
  let said: string | null = null
  const rest = text.replace(SCHOOL_YEAR, (all: string, first: string, second: string) => {
    const next = String(Number(first) + 1)
    if (second !== next && second !== next.slice(2)) return all
    years.push(first)
    said ??= all.trim()
    return ' '
  })
  return { rest, years, said }
}

/** The first and last year of "2022 - 2023"; `isPair` where a slash makes it 2023/2024, a school year. */
export type YearRange = { said: string; from: string; to: string; isPair: boolean }

/** The years that a text spans, not those of a plan; null when it spans none. */
export function rangeOfYears(text: string): YearRange | null {
  const found = RANGE.exec(text)
  if (found === null || OF_PLAN.test(text.slice(0, found.index))) return null
  const [said, from = '', by, to = ''] = found
  if (Number(to) <= Number(from)) return null
  return { said, from, to, isPair: by === '/' && Number(to) === Number(from) + 1 }
}

const PAIR = /(?<![\d/.-])((?:19|20)\d{2})\s*[-–—/]\s*((?:19|20)\d{2})(?![-/.]?\d)/g

/** A table of schools with 2023/2024 as the school year that it is there, where no words before it say so. */
export function withSchoolYears(text: string): string {
  return withoutSchoolYears(text).years.length > 0
    ? text
    : text.replace(PAIR, (all: string, from: string, to: string) =>
        Number(to) === Number(from) + 1 ? `tahun ajaran ${all}` : all,
      )
}

/** "2023/2024" and nothing else. */
export function isYearPair(text: string): boolean {
  return /^(?:19|20)\d{2}\s*[-–—/]\s*(?:(?:19|20)\d{2}|\d{2})$/.test(text)
}

/** Whether a text names a school year, with its words before it or a slash between its years. */
export function saysSchoolYear(text: string): boolean {
  const plain = text.replaceAll('_', ' ')
  return withoutSchoolYears(plain).years.length > 0 || rangeOfYears(plain)?.isPair === true
}

/** "2024/2025" in a column of school years, "2024/2025 Ganjil" in any: the year in which it begins, else null. */
export function schoolYearOf(text: string, heading: string): string | null {
  const found = /^(\d{4})\s*\/\s*(\d{4}|\d{2})(\s+(?:ganjil|genap))?$/i.exec(text)
  const [, first = '', second = '', half] = found ?? []
  if (half === undefined && !new RegExp(SCHOOL, 'iu').test(heading)) return null
  const { years } = withoutSchoolYears(`tahun ajaran ${first}/${second}`)
  return years[0] ?? null
}
