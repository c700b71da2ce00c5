import type { TourismSite } from '../../contract'
import type { RegionIndex } from '../../domain/region-index'
import { formatNumber, formatPeriod } from '../../i18n/format'
import type { Language } from '../../i18n/language'
import { mapOptionMessages } from '../../i18n/map-options'
import type { MapSite } from '../../map'

export interface PlacedSites {
  readonly sites: readonly MapSite[]
  /** Names of those of which neither coordinates nor desa are known. */
  readonly unplaced: readonly string[]
}

/**
 * Where the tourism sites stand on the map: at their coordinates, else in the middle of their desa,
 * which the mark and its words then say; the rest have no place on it.
 */
export function placeSites(
  sites: readonly TourismSite[],
  regions: RegionIndex,
  language: Language,
): PlacedSites {
  const messages = mapOptionMessages[language]
  const placed: MapSite[] = []
  const unplaced: string[] = []
  for (const [index, site] of sites.entries()) {
    const isExact = site.lng !== null && site.lat !== null
    const place = isExact ? ([site.lng, site.lat] as const) : labelPointOf(site, regions)
    if (!place) {
      unplaced.push(site.name)
      continue
    }
    const { visitors } = site
    placed.push({
      id: `${index}`,
      place: [place[0] ?? 0, place[1] ?? 0],
      isExact,
      mark: 'star',
      lines: [
        site.name,
        site.kind,
        visitors
          ? messages.visitors(
              formatNumber(visitors.count, 0, language),
              formatPeriod(visitors.period, language),
            )
          : messages.visitorsUnknown,
        ...(isExact ? [] : [messages.placedByDesa(regions.get(site.desa ?? '')?.name ?? '')]),
      ],
    })
  }
  return { sites: placed, unplaced }
}

function labelPointOf({ desa }: TourismSite, regions: RegionIndex) {
  return desa === null ? null : (regions.get(desa)?.labelPoint ?? null)
}
