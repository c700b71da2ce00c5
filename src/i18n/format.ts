import type { Language } from './language'

const LOCALES: Record<Language, string> = { id: 'id-ID', en: 'en-GB' }
const formatters = new Map<string, Intl.NumberFormat>()

function formatter(language: Language, decimals: number, signed: boolean): Intl.NumberFormat {
  const key = `${language}${decimals}${signed}`
  let found = formatters.get(key)
  if (!found) {
    found = new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: signed ? 'exceptZero' : 'auto',
    })
    formatters.set(key, found)
  }
  return found
}

/** `1.234,5` in Indonesian, `1,234.5` in English; a minus sign is the typographic one. */
export function formatNumber(value: number, decimals: number, language: Language): string {
  return formatter(language, decimals, false).format(value).replace('-', '−')
}

/** With a plus sign above zero. */
export function formatSigned(value: number, decimals: number, language: Language): string {
  return formatter(language, decimals, true).format(value).replace('-', '−')
}

const dateFormatters = new Map<string, Intl.DateTimeFormat>()

/** To make one costs a thousand times what it costs to use it. */
function dateFormatter(
  language: Language,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  const found = dateFormatters.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], options)
  dateFormatters.set(key, found)
  return found
}

/** `2024` as it stands, `2024-06` as "Juni 2024". */
export function formatPeriod(period: string, language: Language): string {
  if (period.length === 4) return period
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return dateFormatter(language, options).format(new Date(`${period}-01T00:00:00Z`))
}

/** `2026-11-24` as "24 November 2026"; another text stays as it is. */
export function formatDay(isoDay: string, language: Language): string {
  const day = new Date(`${isoDay}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return isoDay
  return formatDate(day, language, 'UTC')
}

/** The day of a moment, as people write it, where the reader is or in a time zone. */
export function formatDate(date: Date, language: Language, timeZone?: string): string {
  const options = { dateStyle: 'long', ...(timeZone !== undefined && { timeZone }) } as const
  return dateFormatter(language, options).format(date)
}

/** The time of day by the clock of the machine, with the day when that is not today. */
export function formatClock(ms: number, language: Language, now = Date.now()): string {
  const isToday = new Date(ms).toDateString() === new Date(now).toDateString()
  const day = isToday ? {} : ({ day: 'numeric', month: 'long' } as const)
  return dateFormatter(language, { hour: '2-digit', minute: '2-digit', ...day }).format(ms)
}
