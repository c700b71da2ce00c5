import { splitPlaceQuery } from '../../../domain/text-normalisation'
import type { Place, ProblemLog } from '../../problems/problem-log'
import type { Unit } from '../../model/unit'
import type { NameApprovals } from './name-approvals'
import { similarUnits } from './similar-units'
import { looseKey, type UnitLookup } from './unit-lookup'

export type NameQuery = {
  name: string
  level: Unit['level'] | null
  /** Kecamatan the row belongs to; null when the table does not tell. */
  kecamatan: Unit | null
}

/** Unknown names of one file for which something alike is looked for. */
const MOST_SEARCHED = 1_000

function describe(units: readonly Unit[]): string {
  return units.map(({ name, code }) => `${name} (${code})`).join(', ')
}

/** Finds the unit of a row by its name. Never guesses: what is not exact is proposed for approval. */
export class NameMatcher {
  private readonly unknown = new Map<string, number>()

  constructor(
    private readonly units: UnitLookup,
    private readonly approvals: NameApprovals,
    private readonly log: ProblemLog,
  ) {}

  /** Units of exactly this name that fit the level, the kecamatan and the type said with the name. */
  exact({ name, level, kecamatan }: NameQuery): Unit[] {
    const fits = this.units
      .named(name)
      .filter((unit) => level === null || unit.level === level)
      .filter((unit) => kecamatan === null || [unit.parent, unit.code].includes(kecamatan.code))
    const { type } = splitPlaceQuery(name)
    const ofType = fits.filter((unit) => unit.type === type)
    return ofType.length > 0 ? ofType : fits
  }

  /**
   * Whether a name beside the code of a unit is that unit's, spelt otherwise: approved by the officer, an
   * abbreviation, or near in its letters and the name of no other.
   */
  isSlip(name: string, unit: Unit): boolean {
    const kecamatan = this.units.byCode.get(unit.parent ?? '')?.name ?? ''
    const decided = this.approvals.find(name, kecamatan) ?? this.approvals.find(name, '')
    if (decided?.decision === 'ya') return decided.unit === unit
    if (looseKey(name) === looseKey(unit.name)) return true
    return this.units.named(name).length === 0 && similarUnits(name, [unit]).length > 0
  }

  /** The unit, or null with the problem told. */
  match(query: NameQuery, place: Place): Unit | null {
    const { name, kecamatan } = query
    const exact = this.exact(query)
    const [only] = exact
    if (only !== undefined && exact.length === 1) return only
    if (exact.length > 1) {
      this.log.error('nama-bermakna-ganda', place, { found: name, expected: describe(exact) })
      return null
    }
    const decided = this.approvals.find(name, kecamatan?.name ?? '')
    if (decided?.decision === 'ya') return decided.unit
    if (decided?.decision === 'tidak') {
      this.log.error('nama-tidak-dikenal', place, { found: name, area: kecamatan?.name ?? '' })
      return null
    }
    if (this.isWorthSearching(place)) this.propose(query, place)
    else this.log.error('nama-tidak-dikenal', place, { found: name, area: kecamatan?.name ?? '' })
    return null
  }

  /** A column with so many unknown names holds no regions, and a search for each takes minutes. */
  private isWorthSearching(place: Place): boolean {
    const count = (this.unknown.get(place.file) ?? 0) + 1
    this.unknown.set(place.file, count)
    if (count === MOST_SEARCHED + 1) {
      const { file, sheet, row, column } = place
      const at = { file, sheet: sheet ?? null, row: row ?? null, column: column ?? null }
      this.log.error('nama-terlalu-banyak', at, { most: MOST_SEARCHED })
    }
    return count <= MOST_SEARCHED
  }

  private propose(query: NameQuery, place: Place): void {
    const { name, level, kecamatan } = query
    const ofLevel = this.units.all.filter((unit) => level === null || unit.level === level)
    const within = ofLevel.filter((unit) => unit.parent === kecamatan?.code)
    const near = similarUnits(name, kecamatan === null ? ofLevel : within)
    // A desa that has changed its kecamatan keeps its name.
    const found = near.length > 0 ? near : this.exact({ ...query, kecamatan: null })
    const [only] = found
    if (only === undefined) {
      this.log.error('nama-tidak-dikenal', place, { found: name, area: kecamatan?.name ?? '' })
    } else if (found.length > 1) {
      this.log.error('nama-bermakna-ganda', place, { found: name, expected: describe(found) })
    } else {
      this.approvals.propose(name, kecamatan?.name ?? '', only, place)
    }
  }
}
