import { append } from '../../append'
import type { Catalogue, Indicator } from '../../../contract'
import type { ScoreInputs } from '../../derive/component-scores'
import type { EditionBefore } from '../../derive/edition-before'
import type { ProblemLog } from '../../problems/problem-log'
import { type CatalogueEntry } from '../../model/catalogue-entry'
import { CATALOGUE_FILE } from '../../read/read-catalogue'
import { COMPONENTS_FILE } from '../../read/read-components'
import { SERIES_FILE } from '../../read/read-series'
import { SETTINGS_FILE } from '../../read/read-settings'
import { MovedScores, type Moved } from './moved-scores'
import { otherChanges, type OtherChange, type Stated } from './other-changes'
import { columnOf } from './published-statements'
import {
  changeOf,
  compareSettings,
  type IndicatorChanges,
  type SettingChange,
} from './setting-changes'

const UNSCORED: Moved = { scores: 0, ranks: 0, of: 0 }
/** Of what no score is made of, be the indicator scored or not. */
const MOVES_NOTHING = { scores: '', ranks: '', of: '' }

/** Changes of one line that are told one by one. */
const MOST_CHANGES = 12

function told(changes: readonly SettingChange[]): { own: string } {
  const texts = changes
    .slice(0, MOST_CHANGES)
    .map(({ column, before, after }) => `${column} ${before} → ${after}`)
  const more = changes.length - texts.length
  return { own: [...texts, ...(more > 0 ? [`… (+${String(more)})`] : [])].join('; ') }
}

/** Of an indicator of one edition alone its weight is told, and one that no edition scored only when it is gone. */
function comeOrGone(before: Indicator | undefined, after: Indicator | undefined): IndicatorChanges {
  const weight = (one: Indicator | undefined) => (one === undefined ? '–' : String(one.scoreWeight))
  const change = { column: 'bobot_skor', before: weight(before), after: weight(after) }
  const isScored = (before?.scoreWeight ?? 0) > 0 || (after?.scoreWeight ?? 0) > 0
  const gone = after === undefined ? changeOf('id', before?.id ?? '', '') : []
  return { changes: isScored ? [change] : gone, isReversed: false, movesFigures: false }
}

type Compared = IndicatorChanges & { before: Indicator | undefined; after: Indicator | undefined }

type Days = { edition: string; madeAt: string }

/** All indicators of both editions that are set differently, the reversed ones first. */
function compareAll(before: readonly Indicator[], after: readonly Indicator[]): Compared[] {
  const [old, now] = [before, after].map((list) => new Map(list.map((one) => [one.id, one])))
  const ids = new Set([...after, ...before].map(({ id }) => id))
  return [...ids]
    .map((id): Compared => {
      const [was, is] = [old?.get(id), now?.get(id)]
      const found = was && is ? compareSettings(was, is) : comeOrGone(was, is)
      return { ...found, before: was, after: is }
    })
    .filter(({ changes }) => changes.length > 0)
    .toSorted((a, b) => Number(b.isReversed) - Number(a.isReversed))
}

function checkScoring(
  before: Catalogue,
  inputs: ScoreInputs,
  moved: MovedScores,
  log: ProblemLog,
): void {
  const { components, minimumCoverage } = inputs
  if (before.minimumCoverage !== minimumCoverage) {
    const column = 'cakupanMinimum'
    const values = { before: String(before.minimumCoverage), after: String(minimumCoverage) }
    log.warn(
      'pengaturan-berubah',
      { file: SETTINGS_FILE, column },
      {
        ...{ found: { own: column }, changes: told([{ column, ...values }]) },
        ...moved.by({ minimumCoverage: before.minimumCoverage }),
      },
    )
  }
  for (const { id, officialIndex } of components) {
    const old = before.components.find((one) => one.id === id)?.officialIndex
    if (old === undefined || old === officialIndex) continue
    const column = 'indeks_resmi'
    const change = { column, before: old ?? '–', after: officialIndex ?? '–' }
    const params = { found: { own: id }, changes: told([change]), ...moved.by({}) }
    log.warn('pengaturan-berubah', { file: COMPONENTS_FILE, column }, params)
  }
}

/** In one line a file and what it is about. */
function checkOthers(
  changes: readonly OtherChange[],
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  log: ProblemLog,
): void {
  const lines = new Map<string, OtherChange[]>()
  for (const change of changes) append(lines, `${change.file} ${change.of}`, change)
  for (const alike of lines.values()) {
    const [first] = alike
    if (first === undefined) continue
    const { file, of } = first
    // What a broken file would have said is not known.
    if (log.filesInError.has(file)) continue
    const column = columnOf(first.column)
    const row = file === CATALOGUE_FILE ? (catalogue.get(of)?.line ?? null) : null
    log.warn(
      'pengaturan-berubah',
      { file, row, column },
      {
        ...{ found: { own: of }, changes: told(alike.map(({ change }) => change)) },
        ...{ what: { own: file === SERIES_FILE ? 'series' : '' }, ...MOVES_NOTHING },
      },
    )
  }
}

/** An edition a year; one of many years is a day mistyped, and sources of the future pass unseen. */
const LONGEST_DAYS = 400
const DAY = 86_400_000

/** The day of an edition goes on, and not by years: everything that is not to lie in the future is held against it. */
function changedDays(before: Days, after: Days): OtherChange[] {
  const keys = { diterbitkan: 'madeAt', edisi: 'edition' } as const
  return Object.entries(keys).flatMap(([column, key]) => {
    const days = (Date.parse(after[key]) - Date.parse(before[key])) / DAY
    if (!(days < 0 || days > LONGEST_DAYS)) return []
    const place = { file: SETTINGS_FILE, of: SETTINGS_FILE, column }
    return changeOf(column, before[key], after[key]).map((change) => ({ ...place, change }))
  })
}

/**
 * What the scores, ranks and colours are made by and what is said of the figures, held against the published
 * edition: nothing of it changes without a word. Told once, for the next edition is compared with this one.
 */
export function checkSettings(
  edition: EditionBefore,
  inputs: ScoreInputs & Stated & Days,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  log: ProblemLog,
): void {
  const before = edition.catalogue
  if (before === null) return
  const moved = new MovedScores(inputs, edition)
  for (const one of compareAll(before.indicators, inputs.indicators)) {
    const id = (one.after ?? one.before)?.id ?? ''
    const column = one.changes[0]?.column ?? null
    const place = { file: CATALOGUE_FILE, row: catalogue.get(id)?.line ?? null, column }
    log.warn(one.isReversed ? 'arah-dibalik' : 'pengaturan-berubah', place, {
      ...{ found: { own: id }, changes: told(one.changes) },
      ...(moved.byIndicator(one) ?? UNSCORED),
    })
  }
  checkScoring(before, inputs, moved, log)
  const others = otherChanges({ ...edition, catalogue: before }, inputs)
  checkOthers([...changedDays(edition, inputs), ...others], catalogue, log)
}
