import { haversineKm } from '../../domain/great-circle'
import type { ColumnStore } from '../join/column-store'
import { boundsOf } from '../geometry/rings'
import type { ProblemLog } from '../problems/problem-log'
import type { Project } from '../read-project'
import type { Observation } from '../model/observation'
import type { CatalogueEntry } from '../model/catalogue-entry'
import { placeOf } from '../problems/place-of'

/** Kilometres from corner to corner of the box around all polygons. */
function extentOf({ features }: Project['boundaries']): number {
  const boxes = features.map(({ geometry }) => boundsOf(geometry))
  const least = (side: 0 | 1): number => Math.min(...boxes.map((box) => box[side]))
  const most = (side: 2 | 3): number => Math.max(...boxes.map((box) => box[side]))
  return haversineKm([least(0), least(1)], [most(2), most(3)])
}

/** A distance in kilometres within the kabupaten cannot be longer than the kabupaten: metres, it may be. */
export function checkExtent(
  { boundaries, catalogue, observations }: Project,
  log: ProblemLog,
): void {
  const extent = extentOf(boundaries)
  if (!Number.isFinite(extent)) return
  for (const observation of observations) {
    if (observation.value <= extent) continue
    const entry = catalogue.get(observation.indicator)
    if (entry?.unit.id !== 'km' || entry.kind !== 'measure') continue
    const params = { found: observation.value, indicator: entry.id, extent: Math.round(extent) }
    log.error('jarak-melebihi-kabupaten', placeOf(observation), params)
  }
}

/** The indicator of people who are shared out over the desa by another measure. */
function peopleIn(catalogue: Project['catalogue']): CatalogueEntry | undefined {
  return [...catalogue.values()].find(({ origin }) => origin === 'shared-out')
}

/** Warns of desa with more families, of a table, than people, shared out by another measure. */
export function checkFamilies(
  { catalogue, observations, unitByCode }: Project,
  store: ColumnStore,
  log: ProblemLog,
): void {
  const people = peopleIn(catalogue)
  if (people === undefined) return
  for (const observation of observations) {
    const { indicator, region, period, value } = observation
    if (catalogue.get(indicator)?.unit.id !== 'keluarga') continue
    if (unitByCode.get(region)?.level !== 'desa') continue
    const position = store.frame.indexOf(region)
    const nearest = store.nearestPeriod(people.id, period)
    const living = nearest === null ? null : (store.column(people.id, nearest)[position] ?? null)
    if (living === null || value <= living) continue
    const params = { indicator, found: value, people: people.id, living: Math.round(living) }
    log.warn('keluarga-melebihi-orang', placeOf(observation), { ...params, year: nearest ?? '' })
  }
}

/**
 * The most of a unit in a whole kabupaten, as a share of its people: pupils of all levels are a quarter of them,
 * children under five a tenth, and no family has fewer than one and a half. Passing visitors are not in these units.
 */
const MOST_OF_PEOPLE: Readonly<Record<string, number>> = {
  ...{ jiwa: 1.1, pemilih: 1, keluarga: 0.6, siswa: 0.3, anak: 0.3 },
}
/** Of so few regions the people are not known well enough. */
const FEWEST = 3

type Sum = { first: Observation; value: number; people: number; regions: number }

/** Figures of a table and the people of their regions, each added up over the regions of which both are known. */
function sumsBeside(
  observations: readonly Observation[],
  peopleOf: (observation: Observation) => number | null,
  levelOf: (observation: Observation) => string,
): Sum[] {
  const sums = new Map<string, Sum>()
  for (const observation of observations) {
    const living = peopleOf(observation)
    if (living === null) continue
    const { file, sheet, indicator, period, value } = observation
    const key = [file, sheet ?? '', indicator, period, levelOf(observation)].join('\n')
    const sum = sums.get(key) ?? { first: observation, value: 0, people: 0, regions: 0 }
    sums.set(key, sum)
    sum.value += value
    sum.people += living
    sum.regions += 1
  }
  return [...sums.values()].filter(({ regions }) => regions >= FEWEST)
}

/** Warns of counts of persons or families that all regions of a table together have too few people for. */
export function checkPeople(
  { catalogue, observations, unitByCode }: Project,
  store: ColumnStore,
  log: ProblemLog,
): void {
  const people = peopleIn(catalogue)
  if (people === undefined) return
  const counted = observations.filter(({ indicator }) => {
    const entry = catalogue.get(indicator)
    return entry?.kind === 'count' && entry.id !== people.id && entry.unit.id in MOST_OF_PEOPLE
  })
  const sums = sumsBeside(
    counted,
    ({ region, period }) => store.nearest(people.id, period)?.[store.frame.indexOf(region)] ?? null,
    ({ region }) => unitByCode.get(region)?.level ?? '',
  )
  for (const { first, value, people: living, regions } of sums) {
    const unit = catalogue.get(first.indicator)?.unit.id ?? ''
    const most = MOST_OF_PEOPLE[unit] ?? Infinity
    if (value <= most * living) continue
    log.warn('jumlah-melebihi-orang', placeOf(first), {
      ...{
        indicator: first.indicator,
        period: { own: first.period },
        count: regions,
        unit: { own: unit },
      },
      ...{ found: value, people: people.id, living: Math.round(living) },
      ...{
        year: { own: store.nearestPeriod(people.id, first.period) ?? '' },
        most: Math.round(100 * most),
      },
    })
  }
}
