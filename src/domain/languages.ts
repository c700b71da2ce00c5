import type { Language } from '../contract'

/** Each language by its name in itself; the first is the page's own. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  id: 'Bahasa Indonesia',
  en: 'English',
}
export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as readonly Language[]
