import type { Unit } from '../../model/unit'
import { editDistance } from '../text/edit-distance'
import { looseKey } from './unit-lookup'

function tolerance(length: number): number {
  if (length < 5) return 1
  return length < 9 ? 2 : 3
}

/** Numerals are no matter of spelling: Muara II is not a slip for Muara III. */
function numerals(key: string): string {
  return key.replace(/\D+/g, ' ').trim()
}

/** The key of every unit's name, which thousands of misspelt names are held against. */
const keys = new WeakMap<Unit, { key: string; numerals: string }>()

function keyOf(unit: Unit): { key: string; numerals: string } {
  const known = keys.get(unit)
  if (known !== undefined) return known
  const key = looseKey(unit.name)
  const made = { key, numerals: numerals(key) }
  keys.set(unit, made)
  return made
}

/** The units whose names are nearest to a misspelt one; empty when nothing is near. */
export function similarUnits(name: string, among: readonly Unit[]): Unit[] {
  const key = looseKey(name)
  const own = numerals(key)
  let best = tolerance(key.length)
  let found: Unit[] = []
  for (const unit of among) {
    const other = keyOf(unit)
    if (other.numerals !== own) continue
    const distance = editDistance(key, other.key, best)
    if (distance > best) continue
    if (distance < best) found = []
    best = distance
    found.push(unit)
  }
  return found
}
