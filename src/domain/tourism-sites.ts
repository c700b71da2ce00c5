import type { Region, TourismSite } from '../contract'
import { sumOf } from './sum'

export interface NamedSite {
  readonly site: TourismSite
  /** The name without what stands in its last parentheses. */
  readonly name: string
  /** What the source adds in parentheses: "75 besar ADWI 2023"; empty when nothing. */
  readonly note: string
}

export interface RegionSites {
  /** Those that lie in the region, by the order of the source. */
  readonly own: readonly NamedSite[]
  /** For a desa: those of its kecamatan whose desa nobody has stated. They may lie in it or not. */
  readonly unplaced: readonly NamedSite[]
  /** People in a year over the sites that count them; null when none does. */
  readonly visitors: { readonly count: number; readonly period: string; readonly of: number } | null
}

const PARENTHESES = /^(.*\S)\s*\(([^()]+)\)$/

/** The tourism sites of a region. A list of names is no census: none listed is no zero. */
export function listTourismSites(region: Region, sites: readonly TourismSite[]): RegionSites {
  const own = sites.filter((site) => {
    if (region.level === 'kabupaten') return true
    return region.level === 'kecamatan' ? site.kecamatan === region.code : site.desa === region.code
  })
  const unplaced =
    region.level === 'desa'
      ? sites.filter((site) => site.desa === null && site.kecamatan === region.parent)
      : []
  return { own: own.map(nameSite), unplaced: unplaced.map(nameSite), visitors: sumVisitors(own) }
}

/** Splits "Pantai Indah (dermaga baru)" into name and note. */
function nameSite(site: TourismSite): NamedSite {
  const found = PARENTHESES.exec(site.name)
  return { site, name: found?.[1] ?? site.name, note: found?.[2] ?? '' }
}

/** Visitors of the latest year for which any site was counted. */
function sumVisitors(sites: readonly TourismSite[]): RegionSites['visitors'] {
  const counted = sites.flatMap(({ visitors }) => visitors ?? [])
  const period = counted
    .map((entry) => entry.period)
    .toSorted()
    .at(-1)
  if (period === undefined) return null
  const latest = counted.filter((entry) => entry.period === period)
  return { count: sumOf(latest.map(({ count }) => count)), period, of: latest.length }
}
