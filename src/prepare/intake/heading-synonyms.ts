import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { textCell } from '../../domain/csv'
import type { Place, ProblemLog } from '../problems/problem-log'
import { readDecision, type Decision } from './decisions'
import { readCsv } from '../read/read-csv'
import { builtInRole, headingWords, type Role } from './heading-words'

const SYNONYMS_FILE = 'judul-kolom.csv'
const COLUMNS = ['judul', 'arti', 'asal', 'disetujui']

/** What a heading may mean beside an indicator, by the word that stands for it under `arti`. */
const MEANINGS: Record<string, Role> = {
  kode: { kind: 'code', list: 'any', level: null },
  'kode-desa': { kind: 'code', list: 'any', level: 'desa' },
  'kode-desa-kemendagri': { kind: 'code', list: 'kemendagri', level: 'desa' },
  'kode-desa-bps': { kind: 'code', list: 'bps', level: 'desa' },
  'kode-kecamatan': { kind: 'code', list: 'any', level: 'kecamatan' },
  'kode-kecamatan-kemendagri': { kind: 'code', list: 'kemendagri', level: 'kecamatan' },
  'kode-kecamatan-bps': { kind: 'code', list: 'bps', level: 'kecamatan' },
  desa: { kind: 'name', level: 'desa' },
  kecamatan: { kind: 'kecamatan' },
  tahun: { kind: 'year' },
  bulan: { kind: 'month' },
  satuan: { kind: 'unit' },
  jumlah: { kind: 'total' },
  abaikan: { kind: 'informative' },
}

type Synonym = { heading: string; meaning: string; origin: string; decision: Decision }

/**
 * `data/judul-kolom.csv`: headings as offices and their programs write them, what they mean, and what an
 * officer has decided about those that a run proposes. Only `ya` is taken.
 */
export class HeadingSynonyms {
  private readonly known = new Map<string, Synonym>()
  private readonly waiting: { words: string; place: Place; nearest: string }[] = []
  private isChanged = false
  /** Every line was understood. Else the file is left as it is: writing it anew would lose the others. */
  private isWhole = true

  constructor(
    private readonly root: string,
    isIndicator: (id: string) => boolean,
    private readonly log: ProblemLog,
  ) {
    if (!existsSync(join(root, SYNONYMS_FILE))) return
    for (const row of readCsv(root, SYNONYMS_FILE, COLUMNS, log)?.rows ?? []) {
      const place = { file: SYNONYMS_FILE, row: row.line }
      const meaning = row.cell('arti')
      if (!Object.hasOwn(MEANINGS, meaning) && !isIndicator(meaning)) {
        const expected = [...Object.keys(MEANINGS), 'id indikator'].join(', ')
        log.error('isian-salah', { ...place, column: 'arti' }, { found: meaning, expected })
        this.isWhole = false
        continue
      }
      const decision = readDecision(row, place, log)
      if (decision === null) {
        this.isWhole = false
        continue
      }
      const heading = row.cell('judul')
      this.known.set(headingWords(heading), {
        heading,
        meaning,
        origin: row.cell('asal'),
        decision,
      })
    }
  }

  private approved(words: string): string | null {
    const synonym = this.known.get(words)
    return synonym?.decision === 'ya' ? synonym.meaning : null
  }

  /** The use of a column that holds no indicator; null when it may be one. */
  readonly roleOf = (heading: string): Role | null => {
    const meaning = this.approved(headingWords(heading))
    const own = meaning === null ? undefined : MEANINGS[meaning]
    return own ?? builtInRole(heading)
  }

  /** The indicator that the words of a heading are approved for. */
  indicatorOf(words: string): string | null {
    const meaning = this.approved(words)
    return meaning === null || Object.hasOwn(MEANINGS, meaning) ? null : meaning
  }

  /** Tells of an unknown heading and lists it for approval as the indicator it is nearest to. */
  propose(heading: string, indicator: string, place: Place, nearest: string): void {
    const words = headingWords(heading)
    if (!this.known.has(words)) {
      this.known.set(words, { heading, meaning: indicator, origin: place.file, decision: '' })
      this.isChanged = true
    }
    this.waiting.push({ words, place, nearest })
  }

  /** The file as it is to be: shipped and approved lines as they stand, proposals after them. */
  text(): string {
    const rows = [...this.known.values()].map(({ heading, meaning, origin, decision }) =>
      [heading, meaning, origin, decision].map((text) => textCell(text, ',')).join(','),
    )
    return [COLUMNS.join(','), ...rows].join('\n') + '\n'
  }

  /** Tells what waits for approval and, with `keep`, writes the proposals for the officer. */
  finish(keep: boolean): void {
    const lines = new Map([...this.known.keys()].map((words, index) => [words, index + 2]))
    for (const { words, place, nearest } of this.waiting) {
      const { heading, decision } = this.known.get(words) ?? { heading: '', decision: '' }
      const line = decision === 'tidak' ? 0 : (lines.get(words) ?? 0)
      this.log.error('kolom-tidak-dikenal', place, { found: heading, nearest, line })
    }
    if (keep && this.isChanged && this.isWhole) {
      writeFileSync(join(this.root, SYNONYMS_FILE), this.text())
    }
  }
}
