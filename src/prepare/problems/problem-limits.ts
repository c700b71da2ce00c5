import type { Severity } from './severity'

/**
 * Problems of one id in one file that are told one by one. An error is mended at its cause, and twenty
 * show it; warnings and notes are published, and no real table has so many.
 */
const MOST_ALIKE: Record<Severity, number> = { galat: 20, peringatan: 100, catatan: 100 }
/** Characters, both languages, that all problems of one severity may fill: two of them are published. */
const MOST_TEXT = 250_000
/** Characters of one text quoted in a sentence. */
const LONGEST_QUOTE = 300

/** How many problems of a kind were raised, and how many of them are kept. */
type Group<Kind> = { kind: Kind; raised: number; kept: number }

/** Text as it is quoted: a cell may hold a whole page. */
export function clipQuote(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text
  // Never half of a letter that takes two places.
  return `${text.slice(0, LONGEST_QUOTE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** Decides which problems of a run are kept and counts the others, so that no report grows without end. */
export class ProblemLimits<Kind extends { severity: Severity; id: string; file: string }> {
  private readonly groups = new Map<string, Group<Kind>>()
  private readonly raised: Record<Severity, number> = { galat: 0, peringatan: 0, catatan: 0 }
  private readonly text: Record<Severity, number> = { galat: 0, peringatan: 0, catatan: 0 }

  /** Counts one more problem; false when it is one of too many. */
  admit(kind: Kind): boolean {
    const { severity, id, file } = kind
    this.raised[severity] += 1
    const key = `${severity} ${id} ${file}`
    const group = this.groups.get(key) ?? { kind, raised: 0, kept: 0 }
    if (group.raised === 0) this.groups.set(key, group)
    group.raised += 1
    const isKept = group.kept < MOST_ALIKE[severity] && this.text[severity] < MOST_TEXT
    if (isKept) group.kept += 1
    return isKept
  }

  /** Counts the text of a problem that is kept. */
  spend(severity: Severity, characters: number): void {
    this.text[severity] += characters
  }

  count(severity: Severity): number {
    return this.raised[severity]
  }

  /** Kinds of which some are told, and how many more there are. */
  more(): { kind: Kind; count: number }[] {
    return [...this.groups.values()]
      .filter(({ raised, kept }) => kept > 0 && raised > kept)
      .map(({ kind, raised, kept }) => ({ kind, count: raised - kept }))
  }

  /** Problems of a severity of which none of their kind is told. */
  untold(severity: Severity): number {
    return [...this.groups.values()]
      .filter(({ kind, kept }) => kind.severity === severity && kept === 0)
      .reduce((sum, { raised }) => sum + raised, 0)
  }
}
