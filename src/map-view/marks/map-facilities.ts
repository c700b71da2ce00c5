import type { Facility } from '../../contract'
import type { RegionIndex } from '../../domain/region-index'
import type { Language } from '../../i18n/language'
import { mapOptionMessages } from '../../i18n/map-options'
import type { MapSite } from '../../map'
import type { Layer } from '../../address/parameters'
import type { PlacedSites } from './map-sites'
import { FACILITY_LAYERS, isFacilityLayer } from './facility-layers'

/**
 * Where the facilities of the layers stand: at their own point where it can be trusted, else in the middle
 * of the desa they name, which mark and words then say; one known by its kecamatan alone has no place.
 */
export function placeFacilities(
  facilities: readonly Facility[],
  layers: readonly Layer[],
  regions: RegionIndex,
  language: Language,
): PlacedSites {
  const messages = mapOptionMessages[language]
  const sites: MapSite[] = []
  const unplaced: string[] = []
  for (const layer of layers.filter(isFacilityLayer)) {
    const { kinds, mark } = FACILITY_LAYERS[layer]
    for (const facility of facilities) {
      if (!kinds.some((kind) => kind === facility.kind)) continue
      const { id, name, kind, ownership, lng, lat, note } = facility
      const desa = regions.get(facility.desa ?? '')
      const isExact = lng !== null && lat !== null
      const place = isExact ? [lng, lat] : desa?.labelPoint
      const [x, y] = place ?? []
      if (x === undefined || y === undefined) {
        unplaced.push(name)
        continue
      }
      sites.push({
        id: `${layer}-${id}`,
        place: [x, y],
        isExact,
        mark,
        lines: [
          name,
          [messages.facilityKinds[kind], ownership ? messages.ownership[ownership] : '']
            .filter((text) => text !== '')
            .join(', '),
          ...(isExact ? [] : [messages.placedByDesa(desa?.name ?? '')]),
          ...(note ? [note[language]] : []),
        ],
      })
    }
  }
  return { sites, unplaced }
}
