import { createContext, use } from 'react'
import type { Language, LocalizedText } from '../contract'

export type { Language }

export const LanguageContext = createContext<Language>('id')

export function useLanguage(): Language {
  return use(LanguageContext)
}

/** A room's messages: English must have every key of the Indonesian, with the same parameters. */
export function defineMessages<T extends Record<string, unknown>>(messages: {
  id: T
  en: { [K in keyof T]: T[K] extends string ? string : T[K] }
}) {
  return messages
}

export function useMessages<T>(messages: Record<Language, T>): T {
  return messages[useLanguage()]
}

export function useLocalized(): (text: LocalizedText) => string {
  const language = useLanguage()
  return (text) => text[language]
}
