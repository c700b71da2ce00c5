import type { AdminLevel, Band, Classing, FigureShape, Indicator } from '../../contract'
import { percentileScale } from '../../domain/normalisation'
import { usualClasses } from '../../domain/usual-classes'
import type { Column, ColumnStore } from '../join/column-store'
import { publishedDecimals, roundTo } from '../join/round-columns'
import { partsOf, type CatalogueEntry } from '../model/catalogue-entry'
import type { FigureSources } from './figure-sources'
import { yesNoOf } from './yes-no'

const LEVELS: readonly AdminLevel[] = ['kabupaten', 'kecamatan', 'desa']

function at(store: ColumnStore, column: Column, level: AdminLevel): Column {
  return store.frame.positionsAt(level).map((index) => column[index] ?? null)
}

/** True when some region of the level has a figure, be it published or withheld. */
function exists(id: string, period: string, level: AdminLevel, store: ColumnStore): boolean {
  const column = store.column(id, period)
  return store.frame
    .positionsAt(level)
    .some((index) => (column[index] ?? null) !== null || store.isHidden(id, period, index))
}

interface LevelClasses {
  readonly edges: readonly number[]
  readonly method: Classing | undefined
}

const NO_CLASSES: LevelClasses = { edges: [], method: undefined }

/** What the officer stated comes first, then official bands, then what the values themselves suggest. */
function classesAt(
  entry: CatalogueEntry,
  bands: readonly Band[],
  store: ColumnStore,
  columns: Column[],
  level: AdminLevel,
): LevelClasses {
  if (entry.kind === 'category') return NO_CLASSES
  const values = columns.flatMap((column) => at(store, column, level))
  if (values.every((value) => value === null)) return NO_CLASSES
  if (entry.classBreaks !== null) return { edges: entry.classBreaks, method: 'stated' }
  const official = bands.map(({ from }) => from).filter((from) => from !== null)
  return official.length > 0
    ? { edges: official, method: 'official' }
    : usualClasses(values, entry.decimals)
}

function scaleOf(entry: CatalogueEntry, store: ColumnStore, latest: Column | undefined) {
  if (latest === undefined || entry.kind === 'category') return null
  const scale = percentileScale(at(store, latest, 'desa'))
  const decimals = publishedDecimals(entry)
  if (scale === null) return null
  return { low: roundTo(scale.low, decimals), high: roundTo(scale.high, decimals) }
}

/**
 * The published indicator: what the officer stated and what follows from the values. `shared` is the
 * indicator of whose categories this one is the share, null for others.
 */
export function describeIndicator(
  entry: CatalogueEntry,
  bands: readonly Band[],
  shape: FigureShape,
  store: ColumnStore,
  shared: CatalogueEntry | null,
  sources: FigureSources,
): Indicator {
  const periods = store
    .periods(entry.id)
    .filter((period) => LEVELS.some((level) => exists(entry.id, period, level, store)))
  const columns = periods.map((period) => store.column(entry.id, period))
  const levels = LEVELS.filter((level) =>
    periods.some((period) => exists(entry.id, period, level, store)),
  )
  const [kecamatan, desa] = (['kecamatan', 'desa'] as const).map((level) =>
    classesAt(entry, bands, store, columns, level),
  ) as [LevelClasses, LevelClasses]
  const current = store.currentPeriod(entry.id, periods)
  return {
    id: entry.id,
    component: entry.component,
    name: entry.name,
    shortName: entry.shortName,
    unit: entry.unit,
    definition: entry.definition,
    decimals: entry.decimals,
    kind: entry.kind,
    direction: entry.direction,
    aggregation: entry.aggregation,
    weightBy: entry.weightBy,
    numerator: entry.numerator,
    denominator: entry.denominator,
    factor: entry.factor,
    ...(entry.formula === null
      ? {}
      : { formula: { text: entry.formula.text, operands: partsOf(entry) } }),
    ...(shape === 'current' ? {} : { shape }),
    ...(entry.minimumCell === null ? {} : { minimumCell: entry.minimumCell }),
    ...(entry.origin === 'distance' ? { isDistance: true as const } : {}),
    ...(entry.origin === 'schools' ? { isSchools: true as const } : {}),
    levels,
    periods,
    ...(current === periods.at(-1) ? {} : { current }),
    status: entry.status,
    method: entry.method,
    caveat: entry.caveat,
    ...sourcesOf(entry, periods, sources),
    scoreWeight: entry.scoreWeight,
    ...(entry.neutralFor === undefined ? {} : { neutralFor: entry.neutralFor }),
    scale: scaleOf(entry, store, columns.at(-1)),
    breaks: { kecamatan: [...kecamatan.edges], desa: [...desa.edges] },
    ...classingOf(kecamatan, desa),
    bands: [...bands],
    categories: categoriesOf(entry, columns),
    ...(entry.categories.some(({ order }) => order !== null) ? { ordered: true } : {}),
    ...(shared === null ? {} : { yesNo: yesNoOf(entry, shared) }),
  }
}

/**
 * Lists may be far longer than what a regency has of them: of categories without an order only those that
 * some unit has are told. The steps of an order stand for each other and are all there.
 */
function categoriesOf(
  { categories }: CatalogueEntry,
  columns: readonly Column[],
): Indicator['categories'] {
  const found = new Set(columns.flat())
  return categories
    .filter(({ code, order }) => order !== null || found.has(code))
    .map(({ code, label }) => ({ code, label }))
}

function sourcesOf(
  entry: CatalogueEntry,
  periods: readonly string[],
  sources: FigureSources,
): Pick<Indicator, 'source' | 'earlierSources'> {
  const latest = periods.at(-1)
  const source = latest === undefined ? entry.source : sources.at(entry.id, latest)
  const others = periods
    .map((period): [string, string] => [period, sources.at(entry.id, period)])
    .filter(([, other]) => other !== source)
  return others.length === 0 ? { source } : { source, earlierSources: Object.fromEntries(others) }
}

function classingOf(kecamatan: LevelClasses, desa: LevelClasses): Pick<Indicator, 'classing'> {
  const found = {
    ...(kecamatan.method === undefined ? {} : { kecamatan: kecamatan.method }),
    ...(desa.method === undefined ? {} : { desa: desa.method }),
  }
  return Object.keys(found).length === 0 ? {} : { classing: found }
}
