import type { Indicator, Region, RegionCode, Source, Target } from '../contract'
import { buildChoropleth, type Choropleth } from '../domain/choropleth'
import { buildComponentCards, type ComponentCard } from '../domain/component-cards'
import { latestPeriod, type Dataset } from '../domain/dataset'
import type { Statement } from '../domain/sentence-types'
import { roleOf } from '../domain/sections'
import { buildSentence } from '../domain/sentences'
import { buildTargetProgress, type TargetProgress } from '../domain/target-progress'
import { buildTrend, type Trend } from '../domain/trend'
import { buildBriefFigures, type BriefFigure } from './brief-figures'
import {
  buildIndicatorTable,
  buildPartTable,
  sortParts,
  type BriefLead,
  type IndicatorTable,
  type PartTable,
} from './brief-tables'

/** All that stands on one page about one region, before any words. */
export interface Brief {
  readonly region: Region
  readonly parent: Region | null
  readonly lead: BriefLead
  readonly statements: readonly Statement[]
  readonly figures: readonly BriefFigure[]
  /** Of the key figures that have one, in their order. */
  readonly targets: readonly TargetProgress[]
  readonly choropleth: Choropleth
  /** Written on the map: the row of the table, or the name where there is none. */
  readonly names: ReadonlyMap<RegionCode, string>
  readonly cards: readonly ComponentCard[]
  /** The lead's own figures over time, else the population's; null when neither has two points. */
  readonly trend: Trend | null
  readonly table: PartTable | IndicatorTable
  readonly sources: readonly Source[]
  /** Estimated figures on the page. */
  readonly estimates: readonly Indicator[]
  readonly samples: readonly Indicator[]
  /** Figures that the page would show if anybody had them. */
  readonly missing: readonly Indicator[]
}

/**
 * A target that is only a sample stays on the screen, beside what explains it: paper goes where that
 * does not follow. @throws Error when the dataset does not have the region.
 */
export function buildBrief(
  dataset: Dataset,
  code: RegionCode,
  asked: BriefLead,
  goals: readonly Target[],
): Brief {
  const { regions } = dataset
  const region = regions.get(code)
  if (!region) throw new Error(`${code}: not a region`)
  const lead = leadOf(dataset, asked)
  const choropleth = buildChoropleth(dataset, { region: code, unitLevel: 'desa', ...lead })
  const parts = sortParts(
    dataset,
    region.level === 'desa' ? regions.siblings(code) : regions.children(code),
    lead,
  )
  const table =
    region.level === 'desa'
      ? buildIndicatorTable(dataset, region)
      : buildPartTable(dataset, region, lead)
  const figures = buildBriefFigures(dataset, region)
  const targets = targetsOf(dataset, region, figures, goals)
  const trend = trendOf(dataset, code, lead.indicator)
  const used = indicatorsOf(lead, figures, trend, table)
  const status = (indicator: Indicator) =>
    figures.find((figure) => figure.indicator === indicator)?.status ??
    indicator.status[region.level === 'kabupaten' ? 'kecamatan' : 'desa']
  return {
    region,
    parent: regions.get(region.parent ?? '') ?? null,
    lead,
    statements: buildSentence(dataset, { region: code, ...lead }),
    figures,
    targets,
    choropleth,
    names: new Map(
      parts.map((part, index) => [
        part.code,
        region.level === 'desa' ? part.name : String(index + 1),
      ]),
    ),
    cards: buildComponentCards(dataset, code),
    trend,
    table,
    sources: sourcesOf(dataset, used, figures, trend, targets),
    estimates: used.filter((indicator) => status(indicator) === 'perkiraan'),
    samples: used.filter((indicator) => status(indicator) === 'contoh'),
    missing: missingOf(table, figures),
  }
}

/** The brief speaks of desa: an indicator without desa figures gives way to the default one. */
function leadOf(dataset: Dataset, asked: BriefLead): BriefLead {
  if (asked.indicator.levels.includes('desa')) return asked
  const indicator = dataset.indicators.get(dataset.info.defaultIndicator)
  if (!indicator) throw new Error(`${dataset.info.defaultIndicator}: not in the catalogue`)
  return { indicator, period: latestPeriod(indicator) }
}

function trendOf(dataset: Dataset, code: RegionCode, lead: Indicator): Trend | null {
  const population = roleOf(dataset, 'projectedPeople')
  for (const indicator of [lead, population]) {
    if (!indicator || indicator.kind === 'category') continue
    const trend = buildTrend(dataset, code, indicator)
    if (trend && trend.points.length > 1) return trend
  }
  return null
}

function targetsOf(
  dataset: Dataset,
  region: Region,
  figures: readonly BriefFigure[],
  goals: readonly Target[],
): readonly TargetProgress[] {
  const published = goals.filter(({ status }) => status !== 'contoh')
  return figures
    .filter(({ indicator }) => indicator.levels.includes(region.level))
    .flatMap(({ indicator }) => buildTargetProgress(dataset, indicator, region, published) ?? [])
}

function indicatorsOf(
  lead: BriefLead,
  figures: readonly BriefFigure[],
  trend: Trend | null,
  table: PartTable | IndicatorTable,
): readonly Indicator[] {
  const listed = table.kind === 'parts' ? table.columns : table.lines
  return [
    ...new Set([
      lead.indicator,
      ...figures.map(({ indicator }) => indicator),
      ...(trend ? [trend.indicator] : []),
      ...listed.map(({ indicator }) => indicator),
    ]),
  ]
}

function sourcesOf(
  dataset: Dataset,
  used: readonly Indicator[],
  figures: readonly BriefFigure[],
  trend: Trend | null,
  targets: readonly TargetProgress[],
): readonly Source[] {
  const points = trend?.points.map(({ source }) => source) ?? []
  const plans = targets.map(({ target }) => target.source)
  const stated = used.map(
    (indicator) =>
      figures.find((figure) => figure.indicator === indicator)?.source ?? indicator.source,
  )
  const ids = new Set([...stated, ...points, ...plans, dataset.info.boundaries.source])
  return [...ids].flatMap((id) => {
    const source = dataset.sources.get(id)
    // Samples have no source; the page names them apart.
    return source && !used.some((other) => isSample(other) && other.source === id) ? [source] : []
  })
}

/** Of what the page has no figure at all: where only the sum is unknown, the rows say what is known. */
function missingOf(
  table: PartTable | IndicatorTable,
  figures: readonly BriefFigure[],
): readonly Indicator[] {
  const inTable =
    table.kind === 'indicators'
      ? table.lines
          .filter(({ value, isWithheld }) => value === null && !isWithheld)
          .map(({ indicator }) => indicator)
      : table.columns
          .filter((_, index) =>
            [table.whole, ...table.rows].every(({ cells }) => cells[index]?.value === null),
          )
          .map(({ indicator }) => indicator)
  const inFigures = figures
    .filter(({ value, isWithheld }) => value === null && !isWithheld)
    .map(({ indicator }) => indicator)
  return [...new Set([...inFigures, ...inTable])]
}

function isSample(indicator: Indicator): boolean {
  return indicator.status.desa === 'contoh'
}
