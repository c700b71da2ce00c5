import type { Language } from './language'
import { statusMessages } from './status'

/** Why a figure is not there, in words: nobody has it, or it is withheld so that nobody is recognised. */
export function missingValue(isWithheld: boolean, language: Language): string {
  const { withheld, noData } = statusMessages[language]
  return isWithheld ? withheld : noData
}
