import type { RegionCode } from '../../contract'
import { replaceAddress } from '../../address/address-store'
import type { Language } from '../../i18n/language'

/** Choices never make an entry in the history: there is nothing to go back to. */
export function showRegion(region: RegionCode | null): void {
  replaceAddress({ region })
}

export function showLanguage(language: Language): void {
  replaceAddress({ language: language === 'id' ? null : language })
}
