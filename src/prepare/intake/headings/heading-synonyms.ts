import { clipQuote } from '../../problems/problem-limits'
import type { Place, ProblemLog } from '../../problems/problem-log'
import type { GivenParams } from '../../problems/messages/message'
import { isRefused, type Question } from '../../problems/questions'
import { DecisionFile } from '../decisions'
import type { Row } from '../grid/read-csv'
import { isPeriodAlone } from '../periods/heading-period'
import { NO_PLACES, type IsPlace } from '../personal/personal-kinds'
import { toldName, toldPath } from '../personal/told-name'
import { builtInRole, headingWords, type Role } from '../text/heading-words'

export const SYNONYMS_FILE = 'judul-kolom.csv'

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

/** Words of a table that an officer has looked at: the figures are what they were read as. */
const CHECKED = 'diperiksa'
type Asked = { id: Question; found: string; place: Place; params: GivenParams }

/** Words that several sheets of a file hold are asked about together, and each note once. */
function oncePerFile(asked: readonly Asked[]): Asked[] {
  const found = new Map<string, Asked>()
  for (const one of asked) {
    const isWords = one.id === 'pokok-tidak-dipahami' || one.id === 'kata-tidak-dipahami'
    const key = [one.id, one.place.file, isWords ? '' : one.found].join('\n')
    const known = found.get(key)
    const words = `${known?.found ?? ''}, ${one.found}`.split(', ').filter((word) => word !== '')
    const all = isWords ? [...new Set(words)].join(', ') : one.found
    found.set(key, { ...(known ?? one), found: all })
  }
  return [...found.values()]
}

/**
 * What an unknown heading is nearest to, the indicator it is surely a slip for, the one it most likely means, and
 * the heading that answers it where that is another one: without its year.
 */
type Nearest = { nearest: string; indicator: string | null; likely: string | null; row?: string }
type Waiting = { heading: string; row: string; place: Place; nearest: string; meaning: string }

/** A heading of several tables or years is told once, with how many: one row of `judul-kolom.csv` answers all. */
function oncePerHeading(waiting: readonly Waiting[]): (Waiting & { count: number })[] {
  const found = new Map<string, Waiting & { count: number }>()
  for (const one of waiting) {
    const key = `${one.place.file}\n${headingWords(one.row)}`
    const known = found.get(key) ?? { ...one, count: 0 }
    found.set(key, { ...known, count: known.count + 1 })
  }
  return [...found.values()]
}

/** A row as an officer copies it into the file. */
function csvRow(cells: readonly string[]): string {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  return cells.map((cell) => (/[",;\n]/.test(cell) ? quoted(cell) : cell)).join(',')
}

/** A heading, what it means, and the file or program that it is from. */
type Synonym = { heading: string; meaning: string; origin: string }

/** What was looked at in one file says nothing of another. */
function keyOf({ heading, meaning, origin }: Synonym): string {
  const words = headingWords(heading)
  return meaning === CHECKED ? `${CHECKED}: ${origin}: ${words}` : words
}

/**
 * `data/judul-kolom.csv`: headings as offices and their programs write them, what they mean, and what an
 * officer has decided about those that a run proposes. Only `ya` is taken.
 */
export class HeadingSynonyms {
  private readonly decided: DecisionFile<Synonym>
  private readonly asked: Asked[] = []
  private readonly waiting: Waiting[] = []

  constructor(
    root: string,
    isIndicator: (id: string) => boolean,
    private readonly log: ProblemLog,
    private readonly isPlace: IsPlace = NO_PLACES,
  ) {
    const read = (row: Row, place: Place): Synonym | null => {
      const meaning = row.cell('arti')
      const isKnown = Object.hasOwn(MEANINGS, meaning) || meaning === CHECKED
      if (isKnown || isIndicator(meaning))
        return { heading: row.cell('judul'), meaning, origin: row.cell('asal') }
      const expected = [...Object.keys(MEANINGS), CHECKED, 'id indikator'].join(', ')
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
        keyOf,
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

  /** The headings that are approved for an indicator. */
  headingsOf(indicator: string): string[] {
    const approved = this.decided.subjects('ya')
    return approved.flatMap(({ heading, meaning }) => (meaning === indicator ? [heading] : []))
  }

  /** Asks, until an officer has said that he has looked, about words of a file that nothing explains. */
  ask(id: Question, found: string, place: Place, params: GivenParams): void {
    this.asked.push({ id, found, place, params })
  }

  /** The row by which an officer says that he has looked at these words of a file. */
  private checked(found: string, place: Place): Synonym {
    const heading = clipQuote(toldName(found, this.isPlace))
    return { heading, meaning: CHECKED, origin: this.fileOf(place) }
  }

  private fileOf({ file }: Place): string {
    return toldPath(file, this.isPlace)
  }

  private isChecked(found: string, place: Place): boolean {
    return this.decided.find(keyOf(this.checked(found, place)))?.decision === 'ya'
  }

  private tellAsked(): void {
    const isOpen = ({ found, place }: Asked) => !this.isChecked(found, place)
    const open = oncePerFile(this.asked.filter(isOpen)).flatMap(({ found, place, ...rest }) => {
      const subject = this.checked(found, place)
      if (this.isChecked(found, place)) return []
      this.decided.propose(subject)
      return [{ ...rest, place, found: subject.heading, key: keyOf(subject) }]
    })
    const lines = this.decided.lineNumbers()
    for (const { id, found, place, params, key } of open) {
      const said = { ...params, found, line: lines.get(key) ?? 0 }
      if (isRefused(id)) this.log.error(id, place, said)
      else this.log.warn(id, place, said)
    }
  }

  /** Tells of an unknown heading; lists it for approval as the indicator it is nearest to, where there is one. */
  tell(
    heading: string,
    { indicator, likely, nearest, row = heading }: Nearest,
    place: Place,
  ): void {
    if (indicator !== null) {
      this.decided.propose({ heading: row, meaning: indicator, origin: this.fileOf(place) })
    }
    const meaning = indicator ?? likely ?? 'abaikan'
    this.waiting.push({ heading, row, place, nearest, meaning })
  }

  /** Tells what waits for approval and, with `keep`, writes the proposals for the officer. */
  finish(keep: boolean): void {
    this.tellAsked()
    const lines = this.decided.lineNumbers()
    for (const { heading, row, place, nearest, meaning, count } of oncePerHeading(this.waiting)) {
      const words = headingWords(row)
      const isRefused = this.decided.find(words)?.decision === 'tidak'
      const line = lines.get(words) ?? 0
      const state = { own: isRefused ? 'tidak' : '' }
      // Leaving out a year would throw figures away.
      const isPeriod = meaning === 'abaikan' && isPeriodAlone(row)
      const entry = isPeriod ? '' : csvRow([row, meaning, this.fileOf(place), 'ya'])
      const params = { found: heading, nearest, line, state, count, entry: { own: entry } }
      this.log.error('kolom-tidak-dikenal', place, params)
    }
    if (keep) this.decided.save()
  }
}
