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
import type { Layer } from '../../address/parameters'
import { lateCode } from '../../load/late-code'
import { useLate } from '../../load/use-late'
import { isFacilityLayer } from '../../map-view/marks/facility-layers'
import type { PlacedSites } from '../../map-view/marks/map-sites'

const NOWHERE: PlacedSites = { sites: [], unplaced: [] }

/** The first view has no marks: what places them comes with their first layer. */
export const marksCode = lateCode(
  async () => (await import('../../map-view/marks/layer-marks')).placeMarks,
)

export function hasMarks(layers: readonly Layer[]): boolean {
  return layers.includes('wisata') || layers.some(isFacilityLayer)
}

/** What the layers of the address draw over the areas, each asked for only when shown, and what has no place. */
export function useMapLayers(dataset: Dataset, layers: readonly Layer[], language: Language) {
  const schools = useQuery({ ...schoolsQuery, enabled: layers.includes('sekolah') })
  const tourism = useQuery({ ...tourismQuery, enabled: layers.includes('wisata') })
  const facilities = useQuery({ ...facilitiesQuery, enabled: layers.some(isFacilityLayer) })
  const riceLand = useQuery({ ...riceLandQuery, enabled: layers.includes('padi') })
  const islands = useQuery({ ...islandsQuery, enabled: layers.includes('pulau') })
  const { part: placeMarks } = useLate(marksCode, hasMarks(layers))
  const placed = useMemo(() => {
    const sites = (layers.includes('wisata') && tourism.data) || {}
    return placeMarks?.(dataset, sites, facilities.data ?? {}, layers, language) ?? NOWHERE
  }, [placeMarks, dataset, tourism.data, facilities.data, layers, language])
  return {
    ...placed,
    ...(schools.data && layers.includes('sekolah') && { schools: schools.data.schools }),
    ...(islands.data && layers.includes('pulau') && { islands: islands.data.islands }),
    ...(riceLand.data && layers.includes('padi') && { areas: riceLand.data as Boundaries }),
  }
}
