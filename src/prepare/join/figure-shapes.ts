import type { FigureShape } from '../../contract'
import { partsOf, type CatalogueEntry } from '../model/catalogue-entry'
import type { Reshaped } from '../read/read-reshaped'

/** Which shape of a reshaped unit the figures of an indicator are about. */
export type FigureShapes = ReadonlyMap<string, FigureShape>

function join(parts: readonly FigureShape[]): FigureShape {
  const [first = 'current', ...others] = parts
  return others.every((part) => part === first) ? first : 'mixed'
}

/** Ids whose shape an indicator takes over; none for one that has a shape of its own. */
function carriers(entry: CatalogueEntry): string[] {
  switch (entry.origin) {
    case 'ratio':
    case 'formula':
      return partsOf(entry)
    case 'category-share':
      return entry.numerator === null ? [] : [entry.numerator]
    case 'shared-out':
      return entry.weightBy === null ? [] : [entry.weightBy]
    case 'table':
    case 'sample':
    case 'series':
    case 'area':
    case 'schools':
    case 'facilities':
    case 'tourism':
    case 'distance':
      return []
  }
}

/**
 * The shape by indicator: of a table that of its source or sources, for areas and points, which are measured and
 * counted on today's polygons, the current one; of what is computed that of its parts, and `mixed` when
 * they differ. A cycle, an error elsewhere, counts as current.
 */
export function figureShapes(
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  formerSources: ReadonlySet<string>,
  sourcesOf: (entry: CatalogueEntry) => readonly string[] = ({ source }) => [source],
): FigureShapes {
  const known = new Map<string, FigureShape>()
  function shapeOf(id: string): FigureShape {
    const entry = catalogue.get(id)
    const found = known.get(id)
    if (entry === undefined || found !== undefined) return found ?? 'current'
    known.set(id, 'current')
    const parts = carriers(entry)
    const own = entry.origin === 'table' ? sourcesOf(entry) : []
    const ofSource = (source: string) => (formerSources.has(source) ? 'former' : 'current')
    const shape = join(parts.length > 0 ? parts.map(shapeOf) : own.map(ofSource))
    known.set(id, shape)
    return shape
  }
  return new Map([...catalogue.keys()].map((id) => [id, shapeOf(id)]))
}

/** What the computation of rates and means must know of changed boundaries. */
export type Reshaping = {
  /** The unit has another shape than in older sources. */
  isReshaped: (code: string) => boolean
  /** The indicator puts figures of former and of current shapes together. */
  isMixed: (indicator: string) => boolean
  /** What a unit weighs in a mean: with a figure of its former shape, by its former area. */
  weigh: (entry: CatalogueEntry, code: string, weight: number | null) => number | null
}

export const NOTHING_RESHAPED: Reshaping = {
  isReshaped: () => false,
  isMixed: () => false,
  weigh: (_entry, _code, weight) => weight,
}

export function describeReshaping(
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  shapes: FigureShapes,
  reshaped: ReadonlyMap<string, Reshaped>,
): Reshaping {
  return {
    isReshaped: (code) => reshaped.has(code),
    isMixed: (id) => shapes.get(id) === 'mixed',
    weigh: (entry, code, weight) =>
      shapes.get(entry.id) === 'former' && catalogue.get(entry.weightBy ?? '')?.origin === 'area'
        ? (reshaped.get(code)?.formerAreaKm2 ?? weight)
        : weight,
  }
}
