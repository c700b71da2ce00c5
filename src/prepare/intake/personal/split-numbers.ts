import { NIK_LENGTH } from './number-lengths'
import { beginsAsProvince, isPopulationNumber } from './population-number'
import { isMobileNumber } from './telephone-number'

/** Lengths of the parts of a NIK that is split over columns as its structure suggests. */
const LENGTHS = new Set([
  '6 10',
  '8 8',
  '4 12',
  '12 4',
  '6 6 4',
  '4 4 4 4',
  '2 2 2 6 4',
  '2 2 2 2 2 2 4',
])
const MOST_PARTS = 7
/** Figures side by side pass by chance; four of them, or a part that lost its zeros, must do so again. */
const FEW_ROWS = 3
/** Few figures of so small a region have as many digits. */
const LONG = 7

/** Where a number was found first, in how many rows, and in how many it must be. */
type Found = { row: number; column: number; passed: number; least: number }
/** With the rows that have cells of those lengths. */
type Tally = Found & { met: number }

/**
 * In how many rows a number in two cells must stand to be a telephone number; null when it is none. Figures of
 * 6287 and 111600 are none: after 62 come the digits of an operator, and nine or more in all. One of 62896 people
 * beside 135802 families may look like one by chance.
 */
function rowsOfPhone(first: string, second: string): number | null {
  const [, prefix, begun] = /^(0|62|\+62)(8\d\d?)$/.exec(first) ?? []
  if (begun === undefined || !/^\d{6,9}$/.test(second)) return null
  const digits = begun + second
  return digits.length >= 9 && isMobileNumber(digits)
    ? prefix === '62' && second.length < LONG
      ? 2
      : 1
    : null
}

/** Counts, over the rows of a sheet, the neighbouring cells of digits that together make one number. */
export class SplitNumbers {
  readonly #numbers = new Map<string, Tally>()
  readonly #phones = new Map<number, Found>()

  /** `parts`: the digits of neighbouring cells; `columns`: where they stand. */
  addRow(row: number, parts: readonly string[], columns: readonly number[]): void {
    for (let first = 0; first + 1 < parts.length; first += 1) {
      const column = columns[first] ?? 0
      const least = rowsOfPhone(parts[first] ?? '', parts[first + 1] ?? '')
      if (least !== null) {
        const phone = this.#phones.get(column) ?? { row, column, passed: 0, least }
        phone.passed += 1
        phone.least = Math.min(phone.least, least)
        this.#phones.set(column, phone)
      }
      if (beginsAsProvince(parts[first] ?? '')) this.#addFrom(row, column, parts, first)
    }
  }

  #addFrom(row: number, column: number, parts: readonly string[], first: number): void {
    let digits = parts[first] ?? ''
    let lengths = String(digits.length)
    const most = Math.min(parts.length, first + MOST_PARTS)
    for (let at = first + 1; at < most && digits.length < NIK_LENGTH; at += 1) {
      const part = parts[at] ?? ''
      const isShort = at === first + 1 && digits.length >= 6 && digits.length % 2 === 0
      const lost = NIK_LENGTH - digits.length - part.length
      if (
        isShort &&
        lost > 0 &&
        lost <= 3 &&
        LENGTHS.has(`${lengths} ${String(part.length + lost)}`)
      ) {
        this.#count(
          `${String(column)} lost`,
          row,
          column,
          digits + '0'.repeat(lost) + part,
          FEW_ROWS,
        )
      }
      digits += part
      lengths += ` ${String(part.length)}`
      const isPair = at === first + 1
      if (digits.length !== NIK_LENGTH || !(isPair || LENGTHS.has(lengths))) continue
      // A code of a kecamatan beside the code of a desa in it.
      if (digits.slice(6, 10) === digits.slice(0, 4)) continue
      const least = at - first > 2 || !LENGTHS.has(lengths) ? FEW_ROWS : 1
      this.#count(`${String(column)} ${lengths}`, row, column, digits, least)
    }
  }

  #count(key: string, row: number, column: number, digits: string, least: number): void {
    const isPassed = isPopulationNumber(digits)
    const tally = this.#numbers.get(key)
    if (tally === undefined) {
      this.#numbers.set(key, { row, column, met: 1, passed: isPassed ? 1 : 0, least })
      return
    }
    if (isPassed && tally.passed === 0) tally.row = row
    tally.met += 1
    if (isPassed) tally.passed += 1
  }

  /** Where a split NIK and a split telephone number begin. */
  found(): { kind: 'nik' | 'telepon'; row: number; column: number }[] {
    const numbers = [...this.#numbers.values()].filter(
      ({ met, passed, least }) => passed >= least && passed / met >= 0.8,
    )
    return [
      ...numbers.map(({ row, column }) => ({ kind: 'nik' as const, row, column })),
      ...[...this.#phones.values()].flatMap(({ row, column, passed, least }) =>
        passed >= least ? [{ kind: 'telepon' as const, row, column }] : [],
      ),
    ]
  }
}
