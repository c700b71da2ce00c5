import type { EditionBefore } from '../derive/edition-before'
import { publishedDecimals, roundTo } from '../join/round-columns'
import type { ColumnStore } from '../join/column-store'
import type { ProblemLog } from '../problems/problem-log'
import type { Project } from '../read-project'
import type { CatalogueEntry } from '../model/catalogue-entry'
import type { Observation } from '../model/observation'
import { CATALOGUE_FILE } from '../read/read-catalogue'
import { tellFindings, type Finding, type NamedColumn } from './patterns/finding'

type Changed = { entry: CatalogueEntry; first: Observation | null; count: number; of: number }

/** Indicators of a table whose figures the edition before published in the same unit. */
function comparable(
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  { catalogue: before }: EditionBefore,
): Map<string, CatalogueEntry> {
  const published = new Map(before?.indicators.map((one) => [one.id, one]))
  const isSame = ({ id, unit, kind, origin }: CatalogueEntry): boolean => {
    const known = published.get(id)
    return known?.kind === kind && known.unit.id === unit.id && origin !== 'sample'
  }
  return new Map([...catalogue].filter(([, entry]) => isSame(entry)))
}

/** Of each indicator and period how many figures are others than published, and the first of these. */
function changedFigures(
  entries: ReadonlyMap<string, CatalogueEntry>,
  observations: readonly Observation[],
  before: EditionBefore,
): Changed[] {
  const found = new Map<string, Changed>()
  for (const observation of observations) {
    const { indicator, period, region, value } = observation
    const entry = entries.get(indicator)
    const published = before.published(indicator, period, region)
    if (entry === undefined || published === null) continue
    const key = `${indicator} ${period}`
    const changed = found.get(key) ?? { entry, first: null, count: 0, of: 0 }
    found.set(key, changed)
    changed.of += 1
    if (roundTo(value, publishedDecimals(entry)) === published) continue
    changed.first ??= observation
    changed.count += 1
  }
  return [...found.values()]
}

const FEWEST_FILLED = 3

type Filled = {
  entry: CatalogueEntry
  /** How many figures had been published, and how many of them as zero. */
  shown: number
  shownZeros: number
  /** How many figures there are where none had been published, and how many of them are zero. */
  count: number
  zeros: number
  first: Observation | null
}

/** Of each indicator, period and level how many figures stand where the edition before had none. */
function filledFigures(
  entries: ReadonlyMap<string, CatalogueEntry>,
  observations: readonly Observation[],
  before: EditionBefore,
): Filled[] {
  const known = new Set(before.units.map(({ code }) => code))
  const found = new Map<string, Filled>()
  for (const observation of observations) {
    const { indicator, period, region, value } = observation
    const entry = entries.get(indicator)
    if (entry === undefined || entry.kind === 'category' || !known.has(region)) continue
    if (before.isWithheld(indicator, period, region)) continue
    const published = before.published(indicator, period, region)
    const key = `${indicator} ${period} ${String(region.length)}`
    const none = { entry, shown: 0, shownZeros: 0, count: 0, zeros: 0, first: null }
    const filled = found.get(key) ?? none
    found.set(key, filled)
    if (published === null) {
      filled.count += 1
      if (value !== 0) continue
      filled.zeros += 1
      filled.first ??= observation
    } else {
      filled.shown += 1
      if (published === 0) filled.shownZeros += 1
    }
  }
  return [...found.values()]
}

/** Nothing has become zero, more often than zeros are common: what an office did not give, taken for a count. */
function isMadeZero({ shown, shownZeros, count, zeros }: Filled): boolean {
  return shown > 0 && shownZeros * 2 <= shown && zeros >= FEWEST_FILLED && zeros * 2 > count
}

/**
 * Warns of figures that the edition before published otherwise for the very same region and period: mended,
 * which belongs into the errata, or spoiled since; and of zeros where it had no figure at all.
 */
export function checkPublished(
  { catalogue, observations, unitByCode }: Project,
  before: EditionBefore,
  log: ProblemLog,
): void {
  const entries = comparable(catalogue, before)
  const findings = changedFigures(entries, observations, before).flatMap(
    ({ entry, first, count, of }): Finding<NamedColumn>[] => {
      if (first === null) return []
      const { indicator, period, region, value } = first
      const params = {
        ...{ count, of, name: { own: unitByCode.get(region)?.name ?? region } },
        ...{ expected: before.published(indicator, period, region) ?? '', found: value },
      }
      return [{ id: 'terbit-berubah', column: { entry, period, first }, params }]
    },
  )
  const zeros = filledFigures(entries, observations, before)
    .filter(isMadeZero)
    .flatMap(({ entry, count, zeros: found, first }): Finding<NamedColumn>[] => {
      if (first === null) return []
      const name = { own: unitByCode.get(first.region)?.name ?? first.region }
      const column = { entry, period: first.period, first }
      return [{ id: 'kosong-menjadi-nol', column, params: { found, count, name } }]
    })
  tellFindings([...findings, ...zeros], log)
}

/** Of a column the desa that had a published figure, and those of them that have none and of which none is withheld. */
function goneOf(id: string, period: string, store: ColumnStore, before: EditionBefore) {
  const column = store.column(id, period)
  const known = store.frame
    .positionsAt('desa')
    .filter((index) => before.published(id, period, store.frame.codes[index] ?? '') !== null)
  const gone = known.filter((index) => column[index] === null && !store.isHidden(id, period, index))
  return { of: known.length, gone }
}

/**
 * Warns of figures of desa that the edition before published and that are missing now: rows that were lost,
 * a table that is no longer there, a word that now means "no data".
 */
export function checkGone(
  { catalogue, unitByCode }: Pick<Project, 'catalogue' | 'unitByCode'>,
  store: ColumnStore,
  before: EditionBefore,
  log: ProblemLog,
): void {
  for (const [id, entry] of comparable(catalogue, before)) {
    if (entry.origin !== 'table') continue
    for (const period of before.periodsOf(id)) {
      const { of, gone } = goneOf(id, period, store, before)
      const [first] = gone
      if (first === undefined) continue
      const code = store.frame.codes[first] ?? ''
      const place = { file: CATALOGUE_FILE, row: entry.line, column: 'id' }
      log.warn('terbit-hilang', place, {
        ...{ indicator: id, period: { own: period }, count: gone.length, of },
        ...{ name: { own: unitByCode.get(code)?.name ?? code } },
        expected: before.published(id, period, code) ?? '',
      })
    }
  }
}
