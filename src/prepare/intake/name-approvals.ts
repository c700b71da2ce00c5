import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { textCell } from '../../domain/csv'
import type { Place, ProblemLog } from '../problems/problem-log'
import { readCsv } from '../read/read-csv'
import type { Unit } from '../read/read-units'
import { readDecision, type Decision } from './decisions'
import { nameKey, type UnitLookup } from './unit-lookup'

const APPROVALS_FILE = 'padanan.csv'
const COLUMNS = ['nama', 'kecamatan', 'kode', 'nama_resmi', 'disetujui']

/** One spelling found in the tables and the unit it is proposed or approved for. */
type Approval = {
  name: string
  /** Official name of the kecamatan it was found in, '' when the table tells none. */
  kecamatan: string
  unit: Unit
  decision: Decision
}

function keyOf(name: string, kecamatan: string): string {
  return `${nameKey(name)}|${nameKey(kecamatan)}`
}

/**
 * `data/padanan.csv`: misspelt names and what an officer has decided about them. Empty waits, `ya` is
 * taken, `tidak` is refused. What a run proposes is added; what stands there is never dropped.
 */
export class NameApprovals {
  private readonly known = new Map<string, Approval>()
  private readonly waiting = new Map<string, { place: Place; name: string }>()
  private isChanged = false
  /** Every line was understood. Else the file is left as it is: writing it anew would lose the others. */
  private isWhole = true

  constructor(
    private readonly root: string,
    units: UnitLookup,
    private readonly log: ProblemLog,
  ) {
    if (!existsSync(join(root, APPROVALS_FILE))) return
    for (const row of readCsv(root, APPROVALS_FILE, COLUMNS, log)?.rows ?? []) {
      const place = { file: APPROVALS_FILE, row: row.line }
      const found = row.cell('kode')
      const unit = units.byCode.get(found)
      if (unit === undefined) {
        log.error('wilayah-tidak-dikenal', { ...place, column: 'kode' }, { found })
        this.isWhole = false
        continue
      }
      const decision = readDecision(row, place, log)
      if (decision === null) {
        this.isWhole = false
        continue
      }
      const [name, kecamatan] = [row.cell('nama'), row.cell('kecamatan')]
      this.known.set(keyOf(name, kecamatan), { name, kecamatan, unit, decision })
    }
  }

  /** What is decided about a spelling; undefined when it was never seen. */
  find(name: string, kecamatan: string): Approval | undefined {
    return this.known.get(keyOf(name, kecamatan))
  }

  /** Lists a spelling for approval; the error is told by `finish`, when its line is known. */
  propose(name: string, kecamatan: string, unit: Unit, place: Place): void {
    const key = keyOf(name, kecamatan)
    if (!this.known.has(key)) {
      this.known.set(key, { name, kecamatan, unit, decision: '' })
      this.isChanged = true
    }
    if (!this.waiting.has(key)) this.waiting.set(key, { place, name })
  }

  private sorted(): [string, Approval][] {
    return [...this.known].sort(([a], [b]) => (a < b ? -1 : 1))
  }

  /** The file as it should be: sorted, one line a spelling. */
  text(): string {
    const rows = this.sorted().map(([, { name, kecamatan, unit, decision }]) =>
      [name, kecamatan, unit.code, unit.name, decision]
        .map((text) => textCell(text, ','))
        .join(','),
    )
    return [COLUMNS.join(','), ...rows].join('\n') + '\n'
  }

  /** Tells what waits for approval and, with `keep`, writes the proposals for the officer. */
  finish(keep: boolean): void {
    const lines = new Map(this.sorted().map(([key], index) => [key, index + 2]))
    for (const [key, { place, name }] of this.waiting) {
      const approval = this.known.get(key)
      if (approval === undefined) continue
      this.log.error('nama-perlu-persetujuan', place, {
        found: name,
        expected: `${approval.unit.name} (${approval.unit.code})`,
        line: lines.get(key) ?? 0,
      })
    }
    if (keep && this.isChanged && this.isWhole) {
      writeFileSync(join(this.root, APPROVALS_FILE), this.text())
    }
  }
}
