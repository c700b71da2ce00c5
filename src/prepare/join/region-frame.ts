import type { AdminLevel } from '../../contract'
import type { Unit } from '../read/read-units'

/** The regions in published order, by which every column of values is aligned. */
export class RegionFrame {
  readonly codes: readonly string[]
  private readonly positions: ReadonlyMap<string, number>

  constructor(readonly units: readonly Unit[]) {
    this.codes = units.map((unit) => unit.code)
    this.positions = new Map(this.codes.map((code, index) => [code, index]))
  }

  get size(): number {
    return this.units.length
  }

  /** Position of a region; -1 when it is not one of them. */
  indexOf(code: string): number {
    return this.positions.get(code) ?? -1
  }

  positionsAt(level: AdminLevel): number[] {
    return this.units.flatMap((unit, index) => (unit.level === level ? [index] : []))
  }

  /** Positions of the desa and kelurahan inside a kecamatan or kabupaten. */
  desaWithin(code: string): number[] {
    return this.units.flatMap((unit, index) =>
      unit.level === 'desa' && unit.code.startsWith(`${code}.`) ? [index] : [],
    )
  }
}
