import {
  aggregateIndicator,
  computeRatio,
  type ThinRatio,
  ANY_MEAN,
} from '../join/aggregate-columns'
import type { ColumnStore } from '../join/column-store'
import type { ProblemLog } from '../problems/problem-log'
import { partsOf, type CatalogueEntry } from '../model/catalogue-entry'
import { CATALOGUE_FILE } from '../read/read-catalogue'
import { computeFormula } from './compute-formula'
import { NOTHING_RESHAPED, type Reshaping } from '../join/figure-shapes'
import { orderByNeed } from './order-indicators'
import { partOfOtherYear } from './part-of-other-year'
import { sumMonths } from './sum-months'

/** Indicators each after those it is computed from or weighed by. */
export function orderEntries(entries: readonly CatalogueEntry[]): {
  ordered: CatalogueEntry[]
  cycles: string[][]
} {
  const dependents = entries.map((entry) => ({
    id: entry.id,
    entry,
    needs: [...partsOf(entry), ...(entry.weightBy === null ? [] : [entry.weightBy])],
  }))
  const { ordered, cycles } = orderByNeed(dependents)
  return { ordered: ordered.map(({ entry }) => entry), cycles }
}

/**
 * Years from months, then every kecamatan, kabupaten, ratio and formula, in the order of their needs.
 * Where boundaries changed, no rate is formed of figures of both shapes. A mean above the desa is told by
 * the rule of means.
 */
export function computeColumns(
  entries: readonly CatalogueEntry[],
  store: ColumnStore,
  log: ProblemLog,
  reshaping: Reshaping = NOTHING_RESHAPED,
  means = ANY_MEAN,
): void {
  for (const entry of entries) sumMonths(entry, store)
  const invented = new Set(entries.flatMap(({ id, origin }) => (origin === 'sample' ? [id] : [])))
  for (const entry of orderEntries(entries).ordered) {
    if (!partsOf(entry).some((id) => invented.has(id))) warnOfOtherYear(entry, store, log)
    if (entry.origin === 'ratio') noteThinRatios(entry, computeRatio(entry, store, reshaping), log)
    else if (entry.origin === 'formula') {
      const zeros = computeFormula(entry, store, reshaping, means)
      if (zeros === 0) continue
      const place = { file: CATALOGUE_FILE, row: entry.line, column: 'rumus' }
      log.note('rumus-bagi-nol', place, { indicator: entry.id, count: zeros })
    } else aggregateIndicator(entry, store, means, reshaping)
  }
}

/** A part whose figures are of a newer year than those of the other is told with the one that is missing. */
function warnOfOtherYear(entry: CatalogueEntry, store: ColumnStore, log: ProblemLog): void {
  const lone = partOfOtherYear(entry, store)
  if (lone === null) return
  const column = entry.formula === null ? 'penyebut' : 'rumus'
  const { own, period, other, since } = lone
  log.warn(
    'bagian-beda-tahun',
    { file: CATALOGUE_FILE, row: entry.line, column },
    {
      ...{ indicator: entry.id, twin: { own }, period: { own: period } },
      ...{ other: { own: other }, since: { own: since } },
    },
  )
}

function noteThinRatios(entry: CatalogueEntry, thin: readonly ThinRatio[], log: ProblemLog): void {
  for (const { period, region, share } of thin) {
    const place = { file: CATALOGUE_FILE, row: entry.line, column: 'penyebut', region }
    const params = { indicator: entry.id, period, share: Math.round(100 * share) }
    log.note('rasio-cakupan-kurang', place, params)
  }
}
