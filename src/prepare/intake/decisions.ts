import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { textCell } from '../../domain/csv'
import { saveFile } from '../../safe-files/replace-file'
import type { Place, ProblemLog } from '../problems/problem-log'
import { readCsv, type Row } from './grid/read-csv'
import { isFile } from './grid/required-files'

/** What an officer answers to a proposal; empty waits. */
const DECISIONS = ['', 'ya', 'tidak'] as const
type Decision = (typeof DECISIONS)[number]

/** What stands in the column `disetujui`; null, and an error at the place, for any other word. */
function readDecision(row: Row, place: Place, log: ProblemLog): Decision | null {
  const answer = row.cell('disetujui').toLowerCase()
  const decision = DECISIONS.find((one) => one === answer)
  if (decision !== undefined) return decision
  const params = { found: answer, expected: 'ya, tidak' }
  log.error('isian-salah', { ...place, column: 'disetujui' }, params)
  return null
}

type DecisionFormat<Subject> = {
  file: string
  /** Of the subject; `disetujui` follows them. */
  columns: readonly string[]
  /** What a line is about; null, and an error at the place, when that is not understood. */
  read: (row: Row, place: Place) => Subject | null
  /** Cells under `columns`. */
  write: (subject: Subject) => string[]
  /** Lines of one key are about the same. */
  keyOf: (subject: Subject) => string
  /** Lines stand in the order of their keys; else as they came. */
  isSorted: boolean
}

type Line<Subject> = { key: string; subject: Subject; decision: Decision; extra: string[] }

/**
 * A CSV file in which a run lists what it is not sure of and an officer decides: empty waits, `ya` is taken,
 * `tidak` is refused. What stands there is never dropped, nor what officers keep in columns of their own.
 */
export class DecisionFile<Subject> {
  private readonly lines: Line<Subject>[] = []
  private readonly byKey = new Map<string, Line<Subject>>()
  /** Columns that only the officer knows. */
  private readonly extraColumns: readonly string[]
  private readonly bytes: Buffer | null
  private isChanged = false
  /** All of it was understood. Else it is left as it is: writing it anew would lose the rest. */
  private isWhole = true

  constructor(
    private readonly root: string,
    private readonly format: DecisionFormat<Subject>,
    private readonly log: ProblemLog,
  ) {
    const { file } = format
    const columns = [...format.columns, 'disetujui']
    this.bytes = this.currentBytes()
    const table = this.bytes === null ? null : readCsv(root, file, columns, log)
    if (this.bytes !== null && table === null) this.isWhole = false
    this.extraColumns = table?.columns.filter((name) => !columns.includes(name)) ?? []
    for (const row of table?.rows ?? []) {
      const place = { file, row: row.line }
      const subject = format.read(row, place)
      const decision = subject === null ? null : readDecision(row, place, log)
      if (subject === null || decision === null) this.isWhole = false
      else this.add(subject, decision, this.extraColumns.map(row.cell))
    }
  }

  private add(subject: Subject, decision: Decision, extra: string[]): void {
    const line = { key: this.format.keyOf(subject), subject, decision, extra }
    this.lines.push(line)
    this.byKey.set(line.key, line)
  }

  private currentBytes(): Buffer | null {
    const path = join(this.root, this.format.file)
    return isFile(path) ? readFileSync(path) : null
  }

  /** What is known of a key; undefined when it was never seen. */
  find(key: string): Readonly<Line<Subject>> | undefined {
    return this.byKey.get(key)
  }

  /** What was decided so. */
  subjects(decision: Decision): Subject[] {
    return this.lines.flatMap((line) => (line.decision === decision ? [line.subject] : []))
  }

  /** Lists a subject for approval, once. */
  propose(subject: Subject): void {
    if (this.byKey.has(this.format.keyOf(subject))) return
    this.add(subject, '', [])
    this.isChanged = true
  }

  private ordered(): Line<Subject>[] {
    if (!this.format.isSorted) return this.lines
    return this.lines.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
  }

  /** The line of each key in the file as it is to be, the heading being 1. */
  lineNumbers(): ReadonlyMap<string, number> {
    return new Map(this.ordered().map(({ key }, index) => [key, index + 2]))
  }

  private text(): string {
    const { columns, write } = this.format
    const rows = this.ordered().map(({ subject, decision, extra }) => [
      ...write(subject),
      decision,
      ...this.extraColumns.map((_, index) => extra[index] ?? ''),
    ])
    return [[...columns, 'disetujui', ...this.extraColumns], ...rows]
      .map((cells) => `${cells.map((text) => textCell(text, ',')).join(',')}\n`)
      .join('')
  }

  /** Writes the proposals for the officer. A file that has changed since it was read is an error and stays. */
  save(): void {
    if (!this.isChanged || !this.isWhole) return
    const { file } = this.format
    const fail = (code: string) => {
      this.log.error('berkas-tidak-tertulis', { file }, { code })
    }
    try {
      const now = this.currentBytes()
      const isSame = this.bytes === null ? now === null : now?.equals(this.bytes)
      if (isSame === true) saveFile(join(this.root, file), this.text())
      else fail('EBUSY')
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === undefined) throw error
      fail(code)
    }
  }
}
