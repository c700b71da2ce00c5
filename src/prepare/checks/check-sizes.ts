import { haversineKm } from '../../domain/great-circle'
import type { ColumnStore } from '../join/column-store'
import { boundsOf } from '../geometry/rings'
import type { ProblemLog } from '../problems/problem-log'
import type { Project } from '../read-project'
import { placeOf } from './place-of'

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

/** Warns of desa with more families, of a table, than people, shared out by another measure. */
export function checkFamilies(
  { catalogue, observations, units }: Project,
  store: ColumnStore,
  log: ProblemLog,
): void {
  const people = [...catalogue.values()].find(({ origin }) => origin === 'shared-out')
  if (people === undefined) return
  const desa = new Map(
    units.flatMap(({ code, level }, index) => (level === 'desa' ? [[code, index]] : [])),
  )
  for (const observation of observations) {
    const { indicator, region, period, value } = observation
    const position = desa.get(region)
    if (catalogue.get(indicator)?.unit.id !== 'keluarga' || position === undefined) continue
    const nearest = store.nearestPeriod(people.id, period)
    const living = nearest === null ? null : (store.column(people.id, nearest)[position] ?? null)
    if (living === null || value <= living) continue
    const params = { indicator, found: value, people: people.id, living: Math.round(living) }
    log.warn('keluarga-melebihi-orang', placeOf(observation), { ...params, year: nearest ?? '' })
  }
}
