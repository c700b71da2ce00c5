import type { AreaCollection } from '../geometry/mapshaper'
import { kmToArea, ringsOf } from '../geometry/rings'
import type { ProblemLog } from '../problems/problem-log'
import { BOUNDARIES_FILE } from '../read/read-boundaries'
import type { Unit } from '../model/unit'

type Feature = AreaCollection<{ kode: string }>['features'][number]

/** A river mouth or an arm of the sea may lie between two desa of a kecamatan; all that are drawn touch. */
const NEAR_KM = 5

/** Codes of the desa that share a corner with each; borders are clean, so neighbours have the same corners. */
function neighboursOf(features: readonly Feature[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>()
  for (const { properties, geometry } of features) {
    for (const point of ringsOf(geometry).flat()) {
      const key = point.join(' ')
      owners.set(key, (owners.get(key) ?? new Set()).add(properties.kode))
    }
  }
  const neighbours = new Map(features.map(({ properties }) => [properties.kode, new Set<string>()]))
  for (const codes of owners.values()) {
    if (codes.size < 2) continue
    for (const code of codes) for (const other of codes) neighbours.get(code)?.add(other)
  }
  return neighbours
}

/** Whether some corner of an area lies near another one. */
function isNear(area: Feature, other: Feature): boolean {
  return ringsOf(area.geometry)
    .flat()
    .some(([lng = NaN, lat = NaN]) => kmToArea(other.geometry, lng, lat) <= NEAR_KM)
}

/**
 * A desa must touch another one of its kecamatan, or lie near one: the polygons of two desa far apart that
 * have changed places are all right by themselves. The message names the other strays as well, of which
 * one is the partner.
 */
export function checkNeighbours(
  { features }: AreaCollection<{ kode: string }>,
  unitByCode: ReadonlyMap<string, Unit>,
  log: ProblemLog,
): void {
  const neighbours = neighboursOf(features)
  const parentOf = (code: string): string => unitByCode.get(code)?.parent ?? ''
  const strays = features.filter((feature) => {
    const { kode } = feature.properties
    const siblings = features.filter(
      ({ properties }) => properties.kode !== kode && parentOf(properties.kode) === parentOf(kode),
    )
    const touching = siblings.some(({ properties }) => neighbours.get(kode)?.has(properties.kode))
    return siblings.length > 0 && !touching && !siblings.some((other) => isNear(feature, other))
  })
  const show = (code: string): string => `${unitByCode.get(code)?.name ?? ''} (${code})`
  for (const { properties } of strays) {
    const { kode } = properties
    const around = [...(neighbours.get(kode) ?? [])].map(parentOf)
    const place = { file: BOUNDARIES_FILE, region: kode }
    const isPartner = (other: string): boolean => other !== kode && around.includes(parentOf(other))
    const partners = strays.map((one) => one.properties.kode).filter(isPartner)
    const others =
      partners.length > 0 ? partners : [...new Set(around)].filter((one) => one !== parentOf(kode))
    log.error('batas-jauh-dari-kecamatan', place, {
      name: show(kode),
      kecamatan: show(parentOf(kode)),
      others: others.map(show).join(', ') || '–',
      km: NEAR_KM,
    })
  }
}
