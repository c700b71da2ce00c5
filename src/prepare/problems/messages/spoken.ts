import type { MessageParams } from './message'

const LOCALES = { id: 'id-ID', en: 'en-GB' } as const

/** 12345 as people read it: 12.345 in Indonesian. */
export function grouped(count: unknown, language: 'id' | 'en'): string {
  const number = Number(count)
  return Number.isFinite(number) ? number.toLocaleString(LOCALES[language]) : String(count)
}

/** Another row that a sentence names: "nilai/a.csv baris 5"; the file alone where no row is told. */
export function otherRow(
  { other, otherSheet, otherRow: row }: MessageParams,
  language: 'id' | 'en',
): string {
  if (row === undefined) return String(other)
  const [line, sheet] = language === 'id' ? ['baris', 'lembar'] : ['row', 'sheet']
  const place = otherSheet === undefined ? [] : [`${sheet} ${otherSheet}`]
  return [other, ...place, `${line} ${row}`].join(', ')
}

/** A time of ISO 8601 as people read it, on the clock of this computer. */
export function when(time: unknown, language: 'id' | 'en'): string {
  const style = { dateStyle: 'long', timeStyle: 'short' } as const
  const date = new Date(String(time))
  return Number.isNaN(date.getTime()) ? String(time) : date.toLocaleString(LOCALES[language], style)
}
