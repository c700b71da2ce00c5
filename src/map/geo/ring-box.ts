import type { Shape } from './shape'

/** In frame units. Index loops on purpose: this runs once, before any compiler has warmed to it. */
export function boxOfRings(rings: readonly Int32Array[]): Shape['box'] {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of rings)
    for (let i = 0; i < ring.length; i += 2) {
      const x = ring[i] ?? 0
      const y = ring[i + 1] ?? 0
      if (x < minX) minX = x
      if (x > maxX) maxX = x
      if (y < minY) minY = y
      if (y > maxY) maxY = y
    }
  return [minX, minY, maxX, maxY]
}
