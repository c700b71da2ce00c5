import type { AdminLevel } from '../../contract'
import type { Unit } from '../model/unit'
import { append } from '../append'

/** The regions in published order, by which every column of values is aligned. */
export class RegionFrame {
  readonly codes: readonly string[]
  private readonly positions: ReadonlyMap<string, number>
  private readonly levels = new Map<AdminLevel, number[]>()
  private readonly desa = new Map<string, number[]>()
  private readonly childPositions = new Map<string, number[]>()

  constructor(readonly units: readonly Unit[]) {
    this.codes = units.map((unit) => unit.code)
    this.positions = new Map(this.codes.map((code, index) => [code, index]))
    units.forEach((unit, index) => {
      append(this.levels, unit.level, index)
      if (unit.parent !== null) append(this.childPositions, unit.parent, index)
      if (unit.level !== 'desa') return
      const parts = unit.code.split('.')
      for (let length = 1; length < parts.length; length += 1) {
        append(this.desa, parts.slice(0, length).join('.'), index)
      }
    })
  }

  get size(): number {
    return this.units.length
  }

  /** Position of a region; -1 when it is not one of them. */
  indexOf(code: string): number {
    return this.positions.get(code) ?? -1
  }

  /** The code of the unit that a region lies directly in; empty for none. */
  parentOf(code: string): string {
    return this.units[this.indexOf(code)]?.parent ?? ''
  }

  positionsAt(level: AdminLevel): readonly number[] {
    return this.levels.get(level) ?? []
  }

  /** Positions of the desa and kelurahan inside a kecamatan or kabupaten. */
  desaWithin(code: string): readonly number[] {
    return this.desa.get(code) ?? []
  }

  /** Positions of the units directly below: the kecamatan of the kabupaten, the desa of a kecamatan. */
  childrenOf(code: string): readonly number[] {
    return this.childPositions.get(code) ?? []
  }
}
