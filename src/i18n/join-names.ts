import { defineMessages, type Language } from './language'

const joinMessages = defineMessages({
  id: { and: ' dan ', equally: (names: string) => `${names}, sama banyak` },
  en: { and: ' and ', equally: (names: string) => `${names}, in equal number` },
})

/** "Sukomoro dan Mainan", "A, B dan C". */
export function joinNames(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? ''
  if (names.length < 2) return last
  return names.slice(0, -1).join(', ') + joinMessages[language].and + last
}

/** "Berkembang dan Maju, sama banyak": categories that share the first place. */
export function sharedNames(names: readonly string[], language: Language): string {
  return joinMessages[language].equally(joinNames(names, language))
}
