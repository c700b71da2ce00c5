const LOCALES = { id: 'id-ID', en: 'en-GB' } as const

/** 12345 as people read it: 12.345 in Indonesian. */
export function grouped(count: unknown, language: 'id' | 'en'): string {
  return Number(count).toLocaleString(LOCALES[language])
}
