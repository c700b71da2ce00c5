import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Boundaries } from '../../contract'
import {
  facilitiesQuery,
  islandsQuery,
  riceLandQuery,
  schoolsQuery,
  tourismQuery,
} from '../../data/queries'
import type { Dataset } from '../../domain/dataset'
import type { Language } from '../../i18n/language'
import type { Layer } from '../../state/address'
import { isFacilityLayer, placeFacilities } from '../map-options/facilities/map-facilities'
import { placeSites, type PlacedSites } from '../map-options/tourism/map-sites'

const NOWHERE: PlacedSites = { sites: [], unplaced: [] }

/** What the layers of the address draw over the areas, each asked for only when shown, and what has no place. */
export function useMapLayers({ regions }: Dataset, layers: readonly Layer[], language: Language) {
  const schools = useQuery({ ...schoolsQuery, enabled: layers.includes('sekolah') })
  const tourism = useQuery({ ...tourismQuery, enabled: layers.includes('wisata') })
  const facilities = useQuery({ ...facilitiesQuery, enabled: layers.some(isFacilityLayer) })
  const riceLand = useQuery({ ...riceLandQuery, enabled: layers.includes('padi') })
  const islands = useQuery({ ...islandsQuery, enabled: layers.includes('pulau') })
  const placed = useMemo(() => {
    const tourist =
      tourism.data && layers.includes('wisata')
        ? placeSites(tourism.data.sites, regions, language)
        : NOWHERE
    const built = facilities.data
      ? placeFacilities(facilities.data.facilities, layers, regions, language)
      : NOWHERE
    return {
      sites: [...tourist.sites, ...built.sites],
      unplaced: [...tourist.unplaced, ...built.unplaced],
    }
  }, [tourism.data, facilities.data, layers, regions, language])
  return {
    ...placed,
    ...(schools.data && layers.includes('sekolah') && { schools: schools.data.schools }),
    ...(islands.data && layers.includes('pulau') && { islands: islands.data.islands }),
    ...(riceLand.data && layers.includes('padi') && { areas: riceLand.data as Boundaries }),
  }
}
