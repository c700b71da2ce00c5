const MONTHS = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'pebruari', 'peb', 'february'],
  ['maret', 'mar', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['agustus', 'agu', 'agt', 'ags', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nov', 'nopember', 'nop'],
  ['desember', 'des', 'dec', 'december'],
]

/** Patterns: a month in full, which no other word is, and one cut short, which says it beside a year. */
export const MONTH_WORD = MONTHS.flatMap((names) =>
  names.filter((name) => name.length > 4 || ['mei', 'juni', 'juli', 'june', 'july'].includes(name)),
).join('|')
export const SHORT_MONTH_WORD = MONTHS.flatMap((names) =>
  names.filter((name) => name.length <= 4),
).join('|')

/** 1 to 12 for a month as word or number, else null. */
export function monthNumber(text: string): number | null {
  const word = text.trim().toLowerCase().replace(/\.$/, '')
  const position = MONTHS.findIndex((names) => names.includes(word))
  if (position >= 0) return position + 1
  const number = /^\d{1,2}$/.test(word) ? Number(word) : 0
  return number >= 1 && number <= 12 ? number : null
}
