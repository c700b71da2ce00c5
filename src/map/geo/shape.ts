import type { RegionCode } from '../../contract'

/** One boundary in frame units. */
export interface Shape {
  readonly code: RegionCode
  readonly name: string
  /** SVG path data, absolute starts and relative steps. */
  readonly path: string
  /** x, y, x, y …, each ring closed implicitly; holes wind the other way and count by even-odd. */
  readonly rings: readonly Int32Array[]
  readonly box: readonly [minX: number, minY: number, maxX: number, maxY: number]
}
