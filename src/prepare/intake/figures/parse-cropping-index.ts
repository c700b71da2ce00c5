export type CroppingIndex = {
  /** Crops a year: 1 to 3. */
  value: number
  /** How a number was read that can only be a typing error, such as 201 for 200. */
  corrected: number | null
}

const STEPS = [100, 200, 300]
const TYPING_TOLERANCE = 5

/**
 * "IP 200" is two crops a year. A village that writes several ("IP100/IP200") gets their mean, because
 * the areas under each are not stated. A number within 5 of 100, 200 or 300 is read as that one. Null
 * when there is nothing to read.
 */
export function parseCroppingIndex(text: string): CroppingIndex | null {
  const numbers = (text.match(/\d+/g) ?? []).map(Number)
  if (numbers.length === 0) return null
  const read = numbers.map((number) =>
    STEPS.find((step) => Math.abs(step - number) <= TYPING_TOLERANCE),
  )
  if (read.some((step) => step === undefined)) return null
  const steps = read.map((step) => step ?? 0)
  const typingError = steps.find((step, index) => step !== numbers[index])
  const value = steps.reduce((sum, step) => sum + step, 0) / steps.length / 100
  return { value, corrected: typingError ?? null }
}
