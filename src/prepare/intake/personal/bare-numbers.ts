import { LONGEST_TELEPHONE, NIK_LENGTH, SHORTEST_NUMBER } from './number-lengths'
import { isPopulationNumber, isReversedNumber } from './population-number'
import { holdsTelephoneNumber } from './telephone-number'

type Tally = { met: number; passed: number; row: number }
/** From here on the numbers of a column are counted rather than each taken for what it may be. */
const MANY = 5

/**
 * Cells that are nothing but a long number. One alone is judged by its form; where a heading says that
 * they are amounts, or most do not have the form, the few that do have it by chance.
 */
export class BareNumbers {
  readonly #niks = new Map<number, Tally>()
  readonly #phones = new Map<number, Tally>()

  /** `rounded`: kept by a spreadsheet as a number of 15 digits. */
  add(row: number, column: number, digits: string, rounded: boolean): void {
    if (digits.length === NIK_LENGTH) {
      const lost = rounded && digits.endsWith('0')
      this.#count(
        this.#niks,
        row,
        column,
        isPopulationNumber(digits, lost) || isReversedNumber(digits),
      )
    }
    if (digits.length > SHORTEST_NUMBER && digits.length <= LONGEST_TELEPHONE) {
      const isPhone = digits.startsWith('62') && holdsTelephoneNumber(digits)
      this.#count(this.#phones, row, column, isPhone)
    }
  }

  /** A number of the length of a telephone number that begins as none. */
  addAmount(row: number, column: number): void {
    this.#count(this.#phones, row, column, false)
  }

  #count(tallies: Map<number, Tally>, row: number, column: number, isPassed: boolean): void {
    const tally = tallies.get(column) ?? { met: 0, passed: 0, row }
    if (isPassed && tally.passed === 0) tally.row = row
    tally.met += 1
    if (isPassed) tally.passed += 1
    tallies.set(column, tally)
  }

  found(isMoney: (column: number) => boolean) {
    const niks = [...this.#niks].filter(([column, { met, passed }]) => {
      if (passed === 0) return false
      if (isMoney(column)) return passed / met >= 0.5
      return met < MANY || passed / met >= 0.2
    })
    const phones = [...this.#phones].filter(
      ([column, { met, passed }]) => !isMoney(column) && passed > 0 && passed / met >= 0.5,
    )
    return [
      ...niks.map(([column, { row }]) => ({ kind: 'nik' as const, row, column })),
      ...phones.map(([column, { row }]) => ({ kind: 'telepon' as const, row, column })),
    ]
  }
}
