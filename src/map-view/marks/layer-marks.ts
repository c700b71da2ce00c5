import type { FacilitiesFile, TourismFile } from '../../contract'
import type { Dataset } from '../../domain/dataset'
import type { Language } from '../../i18n/language'
import type { Layer } from '../../address/parameters'
import { placeFacilities } from './map-facilities'
import { placeSites, type PlacedSites } from './map-sites'

/** Where the tourism sites and facilities of the layers stand, and which of them have no place. */
export function placeMarks(
  { regions }: Dataset,
  { sites = [] }: Partial<TourismFile>,
  { facilities = [] }: Partial<FacilitiesFile>,
  layers: readonly Layer[],
  language: Language,
): PlacedSites {
  const both = [
    placeSites(sites, regions, language),
    placeFacilities(facilities, layers, regions, language),
  ]
  return {
    sites: both.flatMap((one) => one.sites),
    unplaced: both.flatMap((one) => one.unplaced),
  }
}
