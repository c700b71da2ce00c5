import type { Unit } from '../read/read-units'
import { editDistance } from './edit-distance'
import { looseKey } from './unit-lookup'

function tolerance(length: number): number {
  if (length < 5) return 1
  return length < 9 ? 2 : 3
}

/** Numerals are no matter of spelling: Sungsang II is not a slip for Sungsang III. */
function numerals(key: string): string {
  return key.replace(/\D+/g, ' ').trim()
}

/** The units whose names are nearest to a misspelt one; empty when nothing is near. */
export function similarUnits(name: string, among: readonly Unit[]): Unit[] {
  const key = looseKey(name)
  let best = tolerance(key.length)
  let found: Unit[] = []
  for (const unit of among) {
    const other = looseKey(unit.name)
    if (numerals(other) !== numerals(key)) continue
    const distance = editDistance(key, other, best)
    if (distance > best) continue
    if (distance < best) found = []
    best = distance
    found.push(unit)
  }
  return found
}
