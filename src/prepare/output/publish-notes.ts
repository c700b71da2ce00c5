import type { LocalizedText, QualityNote } from '../../contract'
import { tiedIndicators } from '../suppression/cell-equations'
import { withMade } from '../suppression/guarded-ids'
import type { ColumnStore } from '../join/column-store'
import { tellProblem, type Problem } from '../problems/problem-log'
import { isQuestion } from '../problems/questions'
import { isSincePublished } from '../problems/since-published'
import type { GivenParams } from '../problems/messages/message'
import type { Project } from '../read-project'
import { KnownWords } from './known-words'

/** Sentences that only say that a cell is empty or hidden; without numbers they are told of any indicator. */
const HARMLESS: readonly string[] = [
  ...['nilai-kosong', 'tanda-kosong', 'sel-disembunyikan', 'kolom-disembunyikan'],
]
/** Numbers that the program counts; all others are figures. */
const COUNTS: readonly string[] = ['count', 'of', 'given', 'equal', 'row', 'line', 'other']
/** Stands for what was found in a cell. */
const LEFT_OUT = '…'

const WITHHELD: LocalizedText = {
  id: 'Rinciannya tidak diterbitkan demi privasi; jalankan npm run data -- --rinci untuk melihatnya.',
  en: 'Its details are withheld for privacy; run npm run data -- --rinci to see them.',
}

/** Indicators of which no figure may be told in passing: guarded ones, what is tied to and made of them. */
function guardedIds(
  { catalogue, relations, limits }: Pick<Project, 'catalogue' | 'relations' | 'limits'>,
  store: ColumnStore,
): ReadonlySet<string> {
  const entries = [...catalogue.values()]
  return withMade(tiedIndicators(entries, [...relations, ...limits]).keys(), entries, store)
}

class NotePublisher {
  private readonly words: KnownWords
  private readonly guarded: ReadonlySet<string>

  constructor(
    private readonly project: Project,
    store: ColumnStore,
  ) {
    this.words = new KnownWords(project)
    this.guarded = guardedIds(project, store)
  }

  publish(problem: Problem, severity: QualityNote['severity']): QualityNote {
    const { id, row, region } = problem
    return {
      id,
      severity,
      file: this.words.file(problem.file),
      row,
      column: this.columnOf(problem),
      region: region !== null && this.words.isRegion(region) ? region : null,
      message: this.messageOf(problem),
    }
  }

  /** The column of a delivered table is named by the indicator that its heading means. */
  private columnOf({ column, params }: Problem): string | null {
    if (column === null) return null
    if (this.words.isColumn(column)) return column
    return this.indicatorsIn([params.indicator])[0] ?? null
  }

  private messageOf(problem: Problem): LocalizedText {
    const about = this.indicatorsIn([problem.column, ...Object.values(problem.params)])
    const isGuarded = about.some((id) => this.guarded.has(id))
    if (isGuarded && !HARMLESS.includes(problem.id)) return WITHHELD
    // A heading that means no indicator known here may mean a guarded one.
    const isPlain = problem.column === null || this.columnOf(problem) !== null
    const isShown = (name: string): boolean =>
      !isGuarded && isPlain && (about.length > 0 || COUNTS.includes(name))
    const params = Object.entries(problem.params).map(([name, value]) => {
      if (typeof value === 'object') return [name, value]
      if (typeof value === 'number') return [name, isShown(name) ? value : LEFT_OUT]
      if (name === 'file') return [name, this.words.file(value)]
      const isWord = this.words.isKnown(value) && !(isGuarded && /^[\d\s.,-]*$/.test(value))
      return [name, isWord ? value : LEFT_OUT]
    })
    return tellProblem(problem.id, Object.fromEntries(params) as GivenParams)
  }

  /** Indicators named by a text that is no more than such names: a title may hold the same word. */
  private indicatorsIn(texts: readonly unknown[]): string[] {
    return texts.flatMap((text) =>
      typeof text === 'string' && this.words.isKnown(text)
        ? this.words.split(text).filter((word) => this.project.catalogue.has(word))
        : [],
    )
  }
}

/**
 * The warnings and notes of a run as anybody may read them: a note's kind and place, and of its sentence
 * the words and numbers of the program. What was found in a cell is told on the terminal alone. It is
 * left out by what it is, not by who raised the note: a text is published only when it stands in a
 * register that is published anyway.
 */
export function publishNotes(
  problems: readonly Problem[],
  project: Project,
  store: ColumnStore,
): QualityNote[] {
  const publisher = new NotePublisher(project, store)
  return problems.flatMap((problem) =>
    problem.severity === 'galat' || isSincePublished(problem) || isQuestion(problem.id)
      ? []
      : [publisher.publish(problem, problem.severity)],
  )
}
