import { quantile } from '../../domain/normalisation'
import { ascending } from '../../domain/skew-scale'
import type { ColumnStore } from '../join/column-store'
import type { ProblemLog } from '../problems/problem-log'
import type { Project } from '../read-project'
import type { CatalogueEntry } from '../model/catalogue-entry'
import type { Observation } from '../model/observation'
import { placeOf } from '../problems/place-of'
import { append } from '../append'

/** Of each unit what one is in square kilometres, and in million rupiah. */
const AREAS: Readonly<Record<string, number>> = { ha: 0.01, 'km²': 1, 'm²': 1e-6 }
const MONEY: Readonly<Record<string, number>> = {
  ...{ rupiah: 1e-6, 'ribu rupiah': 1e-3, 'juta rupiah': 1 },
  ...{ 'miliar rupiah': 1e3, 'triliun rupiah': 1e6 },
}
/** What is harvested three times a year counts three times, and the borders differ between maps. */
const MOST_OF_AREA = 4
/** Kilometres of roads in a square kilometre, twice what the densest towns have; and what any unit may have. */
const MOST_ROADS = 50
const ANY_ROADS = 100
/** Million rupiah a family: several times what the smallest desa receives for each of its families. */
const MOST_MONEY = 500
/** Two tables of one indicator so far apart are not in one unit: a thousand less what figures differ by. */
const APART = 500
/** Fewer figures have no middle to speak of. */
const FEWEST = 3

type Limit = { most: number; by: 'area' | 'roads' | 'families' }

/** The most that can be in a unit of this area and so many families; null where nothing says. */
function limitOf(
  { unit, kind, aggregation }: CatalogueEntry,
  area: number | null,
  families: number | null,
): Limit | null {
  const isAmount = kind === 'count' || (kind === 'measure' && aggregation === 'sum')
  if (!isAmount) return null
  const squares = AREAS[unit.id]
  if (squares !== undefined && area !== null && area > 0) {
    return { most: (area * MOST_OF_AREA) / squares, by: 'area' }
  }
  if (unit.id === 'km' && area !== null && area > 0) {
    return { most: Math.max(ANY_ROADS, area * MOST_ROADS), by: 'roads' }
  }
  const million = MONEY[unit.id]
  if (million !== undefined && families !== null && families > 0) {
    return { most: (families * MOST_MONEY) / million, by: 'families' }
  }
  return null
}

/**
 * Refuses amounts that their unit has no room for: an area of more than four times its own, 50 km of roads a
 * square kilometre (and more than 100 km), 500 million rupiah a family. No honest figure comes near; one in
 * metres, square metres or rupiah exceeds it.
 */
export function checkRoom(
  { catalogue, observations, sections }: Project,
  store: ColumnStore,
  log: ProblemLog,
): void {
  const ofArea = [...catalogue.values()].find(({ origin }) => origin === 'area')
  for (const observation of observations) {
    const { indicator, region, period, value } = observation
    const entry = catalogue.get(indicator)
    const at = store.frame.indexOf(region)
    if (entry === undefined || at < 0 || entry === ofArea) continue
    const near = (id: string | undefined) =>
      id === undefined ? null : (store.nearest(id, period)?.[at] ?? null)
    const limit = limitOf(entry, near(ofArea?.id), near(sections.roles.families))
    if (limit === null || value <= limit.most) continue
    const params = {
      indicator: entry.name.id,
      unit: { own: entry.unit.id },
      found: value,
      by: { own: limit.by },
    }
    const most = Number(limit.most.toPrecision(3))
    log.error('melebihi-ruang-wilayah', placeOf(observation), { ...params, most })
  }
}

/** Observations by a key, in the order in which they came. */
function grouped(
  observations: readonly Observation[],
  keyOf: (observation: Observation) => string,
): Observation[][] {
  const groups = new Map<string, Observation[]>()
  for (const observation of observations) {
    const key = keyOf(observation)
    append(groups, key, observation)
  }
  return [...groups.values()]
}

type Middle = { first: Observation; median: number }

/** Middles of the positive figures by file, sheet and period, of one indicator and level. */
function middlesOf(observations: readonly Observation[]): Middle[] {
  const tables = grouped(observations, ({ file, sheet, period }) =>
    [file, sheet ?? '', period].join('\n'),
  )
  return tables.flatMap((all) => {
    const [first] = all
    const median = quantile(ascending(all.map(({ value }) => value)), 0.5)
    return all.length < FEWEST || first === undefined || median === null ? [] : [{ first, median }]
  })
}

/**
 * Refuses a table whose figures are 500 times those of another table or period of the same indicator, level
 * and length of period: one of the two is in another unit.
 */
export function checkMagnitudes(
  {
    catalogue,
    observations,
    unitByCode,
  }: Pick<Project, 'catalogue' | 'observations' | 'unitByCode'>,
  log: ProblemLog,
): void {
  const judged = observations.filter(({ indicator, value }) => {
    const kind = catalogue.get(indicator)?.kind
    return value > 0 && kind !== undefined && kind !== 'category'
  })
  const groups = grouped(judged, ({ indicator, region, period }) =>
    [indicator, unitByCode.get(region)?.level, period.length].join(' '),
  )
  for (const group of groups) {
    const middles = middlesOf(group).toSorted((a, b) => a.median - b.median)
    const [least] = middles
    if (least === undefined) continue
    for (const { first, median } of middles) {
      if (median < least.median * APART) continue
      const entry = catalogue.get(first.indicator)
      log.error('besaran-berbeda', placeOf(first), {
        ...{ indicator: entry?.name.id ?? '', unit: { own: entry?.unit.id ?? '' }, found: median },
        ...{ other: least.first.file, period: least.first.period, expected: least.median },
      })
    }
  }
}
