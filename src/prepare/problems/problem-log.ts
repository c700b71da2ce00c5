import type { Language, LocalizedText } from '../../contract'
import { NO_PLACES, type IsPlace } from '../intake/personal/personal-kinds'
import { toldName, toldPath, toldSheet } from '../intake/personal/told-name'
import type { GivenParams, MessageParams } from './messages/message'
import { clipQuote, ProblemLimits } from './problem-limits'
import { PROBLEM_MESSAGES, type ProblemId } from './problem-messages'
import type { Severity } from './severity'

export type Place = {
  file: string
  /** Sheet of a workbook; null in a CSV file. */
  sheet?: string | null
  /** Line of the file, 1 for the heading; null for the file as a whole. */
  row?: number | null
  column?: string | null
  region?: string | null
}

export type Problem = Required<Place> & {
  id: ProblemId
  severity: Severity
  message: LocalizedText
  /** What the sentence says; see `OwnText` for what of it may be published. */
  params: GivenParams
}

/** Numbers as Indonesian writes them: 6.745 would be read as six thousand. Text stays as it was found. */
function withDecimalCommas(params: MessageParams): MessageParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? String(value).replace('.', ',') : value,
    ]),
  )
}

/** The sentence of a problem in both languages. */
export function tellProblem(id: ProblemId, params: GivenParams): LocalizedText {
  const told: MessageParams = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'object' ? value.own : value,
    ]),
  )
  const tell = PROBLEM_MESSAGES[id]
  return { id: tell(withDecimalCommas(told)).id, en: tell(told).en }
}

/** What is quoted is shortened, and told in part where it holds personal data. */
function quoted(params: GivenParams, isPlace: IsPlace): GivenParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? clipQuote(toldName(value, isPlace)) : value,
    ]),
  )
}

/** No name of a sheet, column or region repeats personal data. */
function toldPlace({ sheet, column, region, ...place }: Place, isPlace: IsPlace): Place {
  return {
    ...place,
    region: typeof region === 'string' ? toldName(region, isPlace) : null,
    sheet: typeof sheet === 'string' ? toldSheet(sheet, isPlace) : null,
    column: typeof column === 'string' ? toldName(column, isPlace) : null,
  }
}

const SEVERITIES = ['galat', 'peringatan', 'catatan'] as const

/**
 * Collects the problems of one run, so that an officer can mend them together. Of very many that are
 * alike it keeps the first and counts the others.
 */
export class ProblemLog {
  private readonly kept: Problem[] = []
  private readonly files = new Map<string, string>()
  /** Whether a text is a name of a region; none as long as no list is read. */
  isPlace: IsPlace = NO_PLACES
  private readonly wrong = new Set<string>()
  private readonly limits = new ProblemLimits<Pick<Problem, 'severity' | 'id' | 'file'>>()

  /** What is told, each row of like problems with the number of those that are left out. */
  get problems(): Problem[] {
    const all = [...this.kept]
    for (const { kind, count } of this.limits.more()) {
      const { severity, id, file } = kind
      const last = all.findLastIndex(
        (one) => one.id === id && one.file === file && one.severity === severity,
      )
      const more = this.make(severity, 'pesan-sejenis', { file }, { count, found: { own: id } })
      all.splice(last + 1, 0, more)
    }
    for (const severity of SEVERITIES) {
      const count = this.limits.untold(severity)
      if (count > 0) all.push(this.make(severity, 'pesan-lain', { file: 'data' }, { count }))
    }
    return all
  }

  /** Problems raised, told or not. */
  get counts(): Record<Severity, number> {
    const [galat, peringatan, catatan] = SEVERITIES.map((one) => this.limits.count(one))
    return { galat: galat ?? 0, peringatan: peringatan ?? 0, catatan: catatan ?? 0 }
  }

  error(id: ProblemId, place: Place, params: GivenParams = {}): void {
    this.add('galat', id, place, params)
  }

  warn(id: ProblemId, place: Place, params: GivenParams = {}): void {
    this.add('peringatan', id, place, params)
  }

  note(id: ProblemId, place: Place, params: GivenParams = {}): void {
    this.add('catatan', id, place, params)
  }

  /** Known names of regions, which no message tells in part. */
  knowPlaces(isPlace: IsPlace): void {
    this.isPlace = isPlace
    this.files.clear()
  }

  /** A place in the log, for `since`. */
  mark(): number {
    return this.kept.length
  }

  /** What is kept from that place on; of very many that are alike the first. */
  since(mark: number): readonly Problem[] {
    return this.kept.slice(mark)
  }

  hasErrors(): boolean {
    return this.limits.count('galat') > 0
  }

  /** Files with an error, told or not, by their own names. */
  get filesInError(): ReadonlySet<string> {
    return this.wrong
  }

  private add(severity: Severity, id: ProblemId, place: Place, params: GivenParams): void {
    if (severity === 'galat') this.wrong.add(place.file)
    const toldFile = this.told(place.file)
    if (!this.limits.admit({ severity, id, file: toldFile })) return
    const problem = this.make(
      severity,
      id,
      { ...toldPlace(place, this.isPlace), file: toldFile },
      quoted(params, this.isPlace),
    )
    const { message, column, file } = problem
    const texts = [message.id, message.en, column ?? '', file]
    this.limits.spend(severity, JSON.stringify(texts).length)
    this.kept.push(problem)
  }

  /** Many problems are of one file. */
  private told(file: string): string {
    const known = this.files.get(file)
    if (known !== undefined) return known
    const told = toldPath(file, this.isPlace)
    this.files.set(file, told)
    return told
  }

  private make(severity: Severity, id: ProblemId, place: Place, params: GivenParams): Problem {
    const all = { ...params, file: place.file }
    const column = place.column ?? null
    return {
      id,
      severity,
      file: place.file,
      sheet: place.sheet ?? null,
      row: place.row ?? null,
      column: column === null ? null : clipQuote(column),
      region: place.region ?? null,
      message: tellProblem(id, all),
      params: all,
    }
  }
}

const WORDS = {
  id: {
    galat: 'GALAT',
    peringatan: 'PERINGATAN',
    catatan: 'CATATAN',
    sheet: 'lembar',
    row: 'baris',
    column: 'kolom',
    region: 'wilayah',
  },
  en: {
    galat: 'ERROR',
    peringatan: 'WARNING',
    catatan: 'NOTE',
    sheet: 'sheet',
    row: 'row',
    column: 'column',
    region: 'region',
  },
} as const

/** Two lines for the terminal: the id and place, then what was found and how to mend it. */
export function describeProblem(problem: Problem, language: Language): string {
  const words = WORDS[language]
  const parts = (['sheet', 'row', 'column', 'region'] as const).flatMap((part) => {
    const found = problem[part]
    return found === null ? [] : [`${words[part]} ${String(found)}`]
  })
  const place = [problem.file, ...parts].join(', ')
  return `${words[problem.severity]} ${problem.id} · ${place}\n  ${problem.message[language]}`
}
