import { packNumbers } from '../../../contract/packed-numbers'
import type { CutRings } from './cut-arcs'
import type { UnitPoint } from './frame-units'

/** Lines as the contract's first view tells; `step` is the number of units a number counts. */
export function packLines(lines: readonly (readonly UnitPoint[])[], step: number): string {
  let [lastX, lastY] = [0, 0]
  const numbers: number[] = []
  for (const line of lines) {
    numbers.push(line.length)
    for (const point of line) {
      const x = Math.round(point[0] / step)
      const y = Math.round(point[1] / step)
      numbers.push(x - lastX, y - lastY)
      lastX = x
      lastY = y
    }
  }
  return packNumbers(numbers)
}

/** Rings of areas by their arcs, most of them new or used a little before. */
export function packAreas(areas: readonly CutRings[], outer: number): string {
  let next = outer
  const numbers: number[] = []
  for (const rings of areas) {
    numbers.push(rings.length)
    for (const ring of rings) {
      numbers.push(ring.length)
      for (const arc of ring) {
        if (arc === next) {
          numbers.push(0)
          next += 1
        } else numbers.push(arc < 0 ? ~arc - next : next - arc)
      }
    }
  }
  return packNumbers(numbers)
}
