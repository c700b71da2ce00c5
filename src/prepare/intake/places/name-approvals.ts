import type { Place, ProblemLog } from '../../problems/problem-log'
import type { Row } from '../grid/read-csv'
import type { Unit } from '../../model/unit'
import { DecisionFile } from '../decisions'
import { nameKey, type UnitLookup } from './unit-lookup'

export const APPROVALS_FILE = 'padanan.csv'

/** One spelling found in the tables and the unit it is proposed or approved for. */
type Spelling = {
  name: string
  /** Official name of the kecamatan it was found in, '' when the table tells none. */
  kecamatan: string
  unit: Unit
}

function keyOf({ name, kecamatan }: Omit<Spelling, 'unit'>): string {
  return `${nameKey(name)}|${nameKey(kecamatan)}`
}

/** `data/padanan.csv`: misspelt names and what an officer has decided about them. */
export class NameApprovals {
  private readonly decided: DecisionFile<Spelling>
  private readonly waiting = new Map<string, { place: Place; name: string }>()

  constructor(
    root: string,
    units: UnitLookup,
    private readonly log: ProblemLog,
  ) {
    const read = (row: Row, place: Place): Spelling | null => {
      const found = row.cell('kode')
      const unit = units.byCode.get(found)
      if (unit !== undefined)
        return { name: row.cell('nama'), kecamatan: row.cell('kecamatan'), unit }
      log.error('wilayah-tidak-dikenal', { ...place, column: 'kode' }, { found })
      return null
    }
    this.decided = new DecisionFile<Spelling>(
      root,
      {
        file: APPROVALS_FILE,
        columns: ['nama', 'kecamatan', 'kode', 'nama_resmi'],
        read,
        write: ({ name, kecamatan, unit }) => [name, kecamatan, unit.code, unit.name],
        keyOf,
        isSorted: true,
      },
      log,
    )
  }

  /** What is decided about a spelling, and for which unit; undefined when it was never seen. */
  find(name: string, kecamatan: string) {
    const known = this.decided.find(keyOf({ name, kecamatan }))
    return known && { unit: known.subject.unit, decision: known.decision }
  }

  /** Lists a spelling for approval; the error is told by `finish`, when its line is known. */
  propose(name: string, kecamatan: string, unit: Unit, place: Place): void {
    this.decided.propose({ name, kecamatan, unit })
    const key = keyOf({ name, kecamatan })
    if (!this.waiting.has(key)) this.waiting.set(key, { place, name })
  }

  /** Tells what waits for approval and, with `keep`, writes the proposals for the officer. */
  finish(keep: boolean): void {
    const lines = this.decided.lineNumbers()
    for (const [key, { place, name }] of this.waiting) {
      const unit = this.decided.find(key)?.subject.unit
      if (unit === undefined) continue
      this.log.error('nama-perlu-persetujuan', place, {
        found: name,
        expected: `${unit.name} (${unit.code})`,
        line: lines.get(key) ?? 0,
      })
    }
    if (keep) this.decided.save()
  }
}
