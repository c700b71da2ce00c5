import type { Language } from './language'

/**
 * The number that was typed in a language's own way: `1.234,5` in Indonesian, `1,234.5` in English,
 * with a hyphen or a minus sign. A point that parts no thousands is taken for a decimal one in
 * Indonesian too, since many keyboards have no other. Null for anything else.
 */
export function parseNumber(text: string, language: Language): number | null {
  const typed = text.trim().replace('−', '-')
  const [group, decimal] = language === 'id' ? ['.', ','] : [',', '.']
  const grouped = new RegExp(`^-?[1-9]\\d{0,2}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`)
  const plain = grouped.test(typed) ? typed.replaceAll(group, '') : typed
  const number = plain.replace(',', '.')
  const isForeign = language === 'en' && plain.includes(',')
  return /^-?\d+(\.\d+)?$/.test(number) && !isForeign ? Number(number) : null
}
