import { statedIn } from './title-period'
import { MONTH_WORD, SHORT_MONTH_WORD } from './month-names'

const WORDS_OF_PERIODS = new RegExp(
  String.raw`\b(?:tahun|thn|th|ta|bulan|bln|keadaan|per|akhir|tri\s?wulan|catur\s?wulan|semester|smt|kuartal|tw|q|s\.?\s?/?\s?d|sampai|dengan|hingga|i{1,3}|iv|\d+|${MONTH_WORD}|${SHORT_MONTH_WORD})\b`,
  'giu',
)

/** Whether a heading states a year, a month or a part of a year, and may say more than that. */
function states(part: string): boolean {
  const { years, months, isPart } = statedIn([part], false)
  return isPart || years.size > 0 || months.size > 0
}

function isNothingElse(part: string): boolean {
  return !/[\p{Letter}\p{Number}]/u.test(part.replace(WORDS_OF_PERIODS, ' '))
}

export type PeriodParts = {
  /** The headings without those that are nothing but a period. */
  rest: string[]
  /** What the headings of groups, and the own one if it is nothing else, say of the period. */
  period: string | null
}

/** "2023", "Kelahiran": the births of 2023; "Januari" alone is a month of what the title names. */
export function takePeriod(parts: readonly string[]): PeriodParts {
  const stating = parts.filter(
    (part, index) => states(part) && (index < parts.length - 1 || isNothingElse(part)),
  )
  const rest = parts.filter((part) => !stating.includes(part) || !isNothingElse(part))
  return { rest, period: stating.length === 0 ? null : stating.join(' ') }
}
