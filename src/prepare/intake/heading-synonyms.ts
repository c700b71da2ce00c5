import type { Place, ProblemLog } from '../problems/problem-log'
import { DecisionFile } from './decisions'
import type { Row } from '../read/read-csv'
import { builtInRole, headingWords, type Role } from './heading-words'

const SYNONYMS_FILE = 'judul-kolom.csv'

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

/** A heading, what it means, and the file or program that it is from. */
type Synonym = { heading: string; meaning: string; origin: string }

/**
 * `data/judul-kolom.csv`: headings as offices and their programs write them, what they mean, and what an
 * officer has decided about those that a run proposes. Only `ya` is taken.
 */
export class HeadingSynonyms {
  private readonly decided: DecisionFile<Synonym>
  private readonly waiting: { heading: string; place: Place; nearest: string }[] = []

  constructor(
    root: string,
    isIndicator: (id: string) => boolean,
    private readonly log: ProblemLog,
  ) {
    const read = (row: Row, place: Place): Synonym | null => {
      const meaning = row.cell('arti')
      if (Object.hasOwn(MEANINGS, meaning) || isIndicator(meaning))
        return { heading: row.cell('judul'), meaning, origin: row.cell('asal') }
      const expected = [...Object.keys(MEANINGS), 'id indikator'].join(', ')
      log.error('isian-salah', { ...place, column: 'arti' }, { found: meaning, expected })
      return null
    }
    this.decided = new DecisionFile<Synonym>(
      root,
      {
        file: SYNONYMS_FILE,
        columns: ['judul', 'arti', 'asal'],
        read,
        write: ({ heading, meaning, origin }) => [heading, meaning, origin],
        keyOf: ({ heading }) => headingWords(heading),
        isSorted: false,
      },
      log,
    )
  }

  private approved(words: string): string | null {
    const known = this.decided.find(words)
    return known?.decision === 'ya' ? known.subject.meaning : null
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

  /** Whether a heading, of several rows as it is told, is approved as one that is of no use. */
  isIgnored(heading: string): boolean {
    return this.approved(headingWords(heading)) === 'abaikan'
  }

  /** Tells of an unknown heading; lists it for approval as the indicator it is nearest to, where there is one. */
  tell(heading: string, indicator: string | null, place: Place, nearest: string): void {
    if (indicator !== null) {
      this.decided.propose({ heading, meaning: indicator, origin: place.file })
    }
    this.waiting.push({ heading, place, nearest })
  }

  /** Tells what waits for approval and, with `keep`, writes the proposals for the officer. */
  finish(keep: boolean): void {
    const lines = this.decided.lineNumbers()
    for (const { heading, place, nearest } of this.waiting) {
      const words = headingWords(heading)
      const isRefused = this.decided.find(words)?.decision === 'tidak'
      const line = lines.get(words) ?? 0
      const params = { found: heading, nearest, line, state: { own: isRefused ? 'tidak' : '' } }
      this.log.error('kolom-tidak-dikenal', place, params)
    }
    if (keep) this.decided.save()
  }
}
