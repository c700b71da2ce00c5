import type { MessageParams } from './message'

const LOCALES = { id: 'id-ID', en: 'en-GB' } as const

/** 12345 as people read it: 12.345 in Indonesian. */
export function grouped(count: unknown, language: 'id' | 'en'): string {
  return Number(count).toLocaleString(LOCALES[language])
}

/** A time of ISO 8601 as people read it, on the clock of this computer. */
export function when(time: unknown, language: 'id' | 'en'): string {
  const style = { dateStyle: 'long', timeStyle: 'short' } as const
  const date = new Date(String(time))
  return Number.isNaN(date.getTime()) ? String(time) : date.toLocaleString(LOCALES[language], style)
}

const WORDS = { id: { sheet: 'lembar', row: 'baris' }, en: { sheet: 'sheet', row: 'row' } } as const

/** "nilai/a.xlsx, lembar A, baris 5": another place than that of the problem; sheet and row may be missing. */
export function otherPlace({ other, sheet, line }: MessageParams, language: 'id' | 'en'): string {
  const part = (word: string, value: string | number | undefined) =>
    value === undefined || value === '' ? [] : [`${word} ${String(value)}`]
  const { sheet: sheetWord, row } = WORDS[language]
  return [String(other), ...part(sheetWord, sheet), ...part(row, line)].join(', ')
}
