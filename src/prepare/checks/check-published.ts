import type { EditionBefore } from '../derive/edition-before'
import { publishedDecimals, roundTo } from '../join/round-columns'
import type { ProblemLog } from '../problems/problem-log'
import type { Project } from '../read-project'
import type { CatalogueEntry } from '../model/catalogue-entry'
import type { Observation } from '../model/observation'
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

/**
 * Warns of figures that the edition before published otherwise for the very same region and period: mended,
 * which belongs into the errata, or spoiled since.
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
  tellFindings(findings, log)
}
