import { PART, PART_OF_TITLE, UNTIL_NOW } from './period-words'
import { headingWords } from '../text/heading-words'
import { joinPeriod, withoutYearMarks } from './read-period'
import { single, statedIn, type Stated } from './stated-period'
import { withSchoolYears } from './year-pairs'
import { MONTH_WORD, SHORT_MONTH_WORD } from '../text/month-names'

const WORDS_OF_PERIODS = new RegExp(
  String.raw`${[PART, PART_OF_TITLE, UNTIL_NOW].map(({ source }) => source).join('|')}|\b(?:tahun|thn|th|t\.?\s?[ap]|ajaran|pelajaran|akademik|periode|bulan|bln|years?|months?|dan|ini|lalu|laporan|kumulatif|akumulasi|keadaan|per|akhir|tri\s?wulan|catur\s?wulan|semester|smt|kuartal|tw|q|s\.?\s?/?\s?d|sampai|dengan|hingga|i{1,3}|iv|\d+|${MONTH_WORD}|${SHORT_MONTH_WORD})\b`,
  'giu',
)

/** What a heading states; "2023/2024" under pupils, teachers or schools is a school year. */
export function statedByHeading(period: string, isOfSchools: boolean): Stated {
  return statedIn([isOfSchools ? withSchoolYears(period) : period], false)
}

/** Whether a heading states a year, a month, a part of a year or sums, and may say more than that. */
function states(part: string): boolean {
  const stated = statedIn([part], false)
  return (
    stated.part !== null || stated.sum !== null || stated.years.size > 0 || stated.months.size > 0
  )
}

function isNothingElse(part: string): boolean {
  return !/[\p{Letter}\p{Number}]/u.test(withoutYearMarks(part).replace(WORDS_OF_PERIODS, ' '))
}

/** "Tahun – 2018": a heading that says when and not what. */
export function isPeriodAlone(heading: string): boolean {
  return states(heading) && isNothingElse(heading)
}

export type PeriodParts = {
  /** The headings without those that are nothing but a period. */
  rest: string[]
  /** What the headings of groups, and the own one if it is nothing else, say of the period. */
  period: string | null
}

/** "2023", "Kelahiran": the births of 2023; "Januari" alone is a month of what the title names. */
export function takePeriod(parts: readonly string[]): PeriodParts {
  const all = parts.filter(
    (part, index) => states(part) && (index < parts.length - 1 || isNothingElse(part)),
  )
  // "Koperasi 2020-2024" over each of these years says no more than they do.
  const isOne = statedByHeading(all.at(-1) ?? '', true).years.size === 1
  const stating = all.filter((part, at) => {
    return !isOne || at === all.length - 1 || statedByHeading(part, true).years.size < 2
  })
  // "Bulan" over the names of the months says no more than they do.
  const isKind = (part: string) => stating.length > 0 && /\p{Letter}/u.test(part)
  const rest = parts.filter((part) => !isNothingElse(part) || !(all.includes(part) || isKind(part)))
  return { rest, period: stating.length === 0 ? null : stating.join(' ') }
}

/** A year, or the two of a school year or a span. */
const YEARS = /(?<!\d)(?:19|20)\d{2}(?:\s*[-–—/]\s*(?:(?:19|20)\d{2}|\d{2}))?(?!\d)/

/** A heading that says a year beside other words: those, and the year, whole as in 2023/2024. */
export function takeYear(parts: readonly string[]): { rest: string[]; year: string } | null {
  const own = parts.at(-1) ?? ''
  const year = YEARS.exec(own)?.[0]
  if (year === undefined) return null
  const bare = [...parts.slice(0, -1), own.replace(year, ' ').replace(/[\s–-]+$/, '')]
  return { rest: bare.filter((part) => headingWords(part) !== ''), year }
}

/** A heading, of several rows as it is told, without its period: the row that answers it for every year. */
export function withoutPeriod(heading: string): string {
  const parts = heading.split(' – ')
  const { rest, period } = takePeriod(parts)
  const bare = period === null ? (takeYear(parts)?.rest ?? []) : rest
  return bare.length > 0 ? bare.join(' – ') : heading
}

/**
 * The period of a column whose headings state `heading`, in a row of `period` ("2025" or "2025-06"); null
 * where they disagree. The year of a heading counts only where no column states it.
 */
export function periodUnderHeading(
  heading: Stated,
  period: string,
  isYearInColumn: boolean,
): string | null {
  const [year = '', month] = period.split('-')
  const ownYear = single(heading.years) ?? year
  const ownMonth = single(heading.months)
  if (isYearInColumn && ownYear !== year) return null
  if (ownMonth !== undefined && month !== undefined && ownMonth !== Number(month)) return null
  const found = ownMonth ?? month
  return found === undefined ? ownYear : joinPeriod(ownYear, Number(found))
}
