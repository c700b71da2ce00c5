import { isMobileNumber } from '../telephone-number'
import { isNikFigure } from './told-numbers'

/** No kabupaten of Indonesia has more than six million inhabitants. */
export const MOST_PERSONS = 10_000_000
const PERSONS =
  /^(?:jiwa|orang|penduduk|pasien|peserta|siswa|murid|balita|bayi|ibu|persons?|people)$/i
const MONEY = /rp|rupiah|idr/i
const COUNTRY = /^62(?=8)/

/**
 * What a figure under an indicator is when it is no figure: a NIK by its structure, whatever its marks, or,
 * where `unit` is no money, a mobile number that has lost its 0. Null for every other figure.
 */
export function numberOfPerson(
  value: number,
  shown: string,
  unit: string,
): 'nik' | 'telepon' | null {
  if (Math.abs(value) < 1e9) return null
  if (isNikFigure(shown) || (Number.isInteger(value) && isNikFigure(String(value)))) return 'nik'
  if (MONEY.test(unit) || !Number.isInteger(value)) return null
  const digits = String(Math.abs(value)).replace(COUNTRY, '')
  return digits.length >= 11 && digits.length <= 13 && isMobileNumber(digits) ? 'telepon' : null
}

/** Whether a count of persons is larger than that of everybody who lives in any kabupaten. */
export function isMorePersonsThanLive(value: number, unit: string): boolean {
  return value > MOST_PERSONS && PERSONS.test(unit)
}
