import type { RegionCode } from '../../contract'
import { MOST_COMPARED } from '../../domain/comparison-view'

/** One more at the end; the same list when it is there already or there is no room. */
export function addCode(codes: readonly RegionCode[], code: RegionCode): readonly RegionCode[] {
  return codes.includes(code) || codes.length >= MOST_COMPARED ? codes : [...codes, code]
}

export function removeCode(codes: readonly RegionCode[], code: RegionCode): readonly RegionCode[] {
  return codes.filter((other) => other !== code)
}

/** Another region in the same place; where it is compared already the two change places. */
export function replaceCode(
  codes: readonly RegionCode[],
  code: RegionCode,
  by: RegionCode,
): readonly RegionCode[] {
  return codes.map((other) => (other === code ? by : other === by ? code : other))
}

/** One place towards the front. */
export function moveForward(codes: readonly RegionCode[], code: RegionCode): readonly RegionCode[] {
  const before = codes[codes.indexOf(code) - 1]
  return before === undefined ? codes : replaceCode(codes, code, before)
}
