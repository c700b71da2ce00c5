import type { FamilyMismatch } from '../domain/family-size'
import { formatNumber, formatPeriod } from './format'
import { defineMessages, type Language } from './language'

const familyMessages = defineMessages({
  id: {
    familyMismatch: (
      people: string,
      peopleYear: string,
      families: string,
      familiesYear: string,
      size: string,
      isFormer: boolean,
    ) =>
      `Perlu diperiksa: perkiraan penduduk ${peopleYear} (${people} jiwa) dan keluarga ${familiesYear} (${families}) memberi ${size} jiwa per keluarga. ${
        isFormer
          ? 'Keluarga dihitung menurut batas lama, jadi keduanya bukan wilayah yang sama.'
          : 'Salah satu angka itu keliru; jangan dibandingkan sebelum diperiksa dinas.'
      }`,
  },
  en: {
    familyMismatch: (
      people: string,
      peopleYear: string,
      families: string,
      familiesYear: string,
      size: string,
      isFormer: boolean,
    ) =>
      `To be checked: the population estimate of ${peopleYear} (${people}) and the families of ${familiesYear} (${families}) make ${size} people a family. ${
        isFormer
          ? 'The families are counted by the former boundary, so that the two are not of one area.'
          : 'One of the two is wrong; do not compare them before the office has checked.'
      }`,
  },
})

/** The remark on two counts of a desa that do not go together. */
export function mismatchWords(found: FamilyMismatch, language: Language): string {
  const { people, families, peoplePeriod, familiesPeriod, isFormerShape } = found
  return familyMessages[language].familyMismatch(
    formatNumber(people, 0, language),
    formatPeriod(peoplePeriod, language),
    formatNumber(families, 0, language),
    formatPeriod(familiesPeriod, language),
    formatNumber(people / families, 1, language),
    isFormerShape,
  )
}
