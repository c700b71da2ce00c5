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

/** `2024` as it stands, `2024-06` as "Juni 2024". */
export function formatPeriod(period: string, language: Language): string {
  if (period.length === 4) return period
  return new Intl.DateTimeFormat(LOCALES[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${period}-01T00:00:00Z`))
}
