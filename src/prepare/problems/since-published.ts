import type { Language } from '../../contract'
import type { GivenParams } from './messages/message'
import type { Problem } from './problem-log'

/** Told of a run beside the edition before, and no part of what it publishes: the same input gives the same bytes. */
const OF_SETTINGS: readonly unknown[] = ['arah-dibalik', 'pengaturan-berubah']
const IDS: readonly unknown[] = [
  ...OF_SETTINGS,
  'terbit-berubah',
  'terbit-hilang',
  'kosong-menjadi-nol',
]

function textOf(value: GivenParams[string] | undefined): string {
  return typeof value === 'object' ? value.own : String(value ?? '')
}

/** Whether a problem, or the count of more that are alike, is about what changed since the published edition. */
export function isSincePublished({ id, params }: Pick<Problem, 'id' | 'params'>): boolean {
  return IDS.includes(id) || (id === 'pesan-sejenis' && IDS.includes(textOf(params.found)))
}

/** A changed setting for the report of a run. */
export type ChangedSetting = {
  /** The indicator, the component or the setting itself. */
  of: string
  /** Columns of the file with what they held before and hold now. */
  changes: string
  isReversed: boolean
}

export function changedSettings(problems: readonly Problem[]): ChangedSetting[] {
  return problems
    .filter(({ id }) => OF_SETTINGS.includes(id))
    .map(({ id, params }) => ({
      of: textOf(params.found),
      changes: textOf(params.changes),
      isReversed: id === 'arah-dibalik',
    }))
}

const WORDS = {
  id: {
    changed: 'Pengaturan yang berubah sejak edisi yang terbit',
    reversed: 'ARAH DIBALIK sejak edisi yang terbit',
  },
  en: {
    changed: 'Settings changed since the published edition',
    reversed: 'DIRECTION REVERSED since the published edition',
  },
} as const

/** The report's last lines, where they are seen below many warnings; none when nothing changed. */
export function describeChangedSettings(
  changed: readonly ChangedSetting[],
  language: Language,
): string[] {
  const words = WORDS[language]
  const line = (word: string, which: readonly ChangedSetting[]): string[] =>
    which.length === 0 ? [] : [`${word}: ${which.map((one) => one.of).join(', ')}`]
  return [
    ...line(
      words.changed,
      changed.filter(({ isReversed }) => !isReversed),
    ),
    ...line(
      words.reversed,
      changed.filter(({ isReversed }) => isReversed),
    ),
  ]
}
