import type { TourismFile, TourismSite } from '../../contract'
import type { Project } from '../read-project'
import type { StatedSite } from '../read/read-tourism'

/** Where the points of one kind come from: the source of the indicators that count them. */
export function pointSource(project: Project, origin: 'schools' | 'tourism'): string {
  return [...project.catalogue.values()].find((entry) => entry.origin === origin)?.source ?? ''
}

function publishSite(site: StatedSite): TourismSite {
  const { name, kind, kecamatan, desa, lng, lat, visitors, source } = site
  return { name, kind, kecamatan, desa, lng, lat, visitors, source }
}

export function makeTourism(project: Project): TourismFile {
  return { source: pointSource(project, 'tourism'), sites: project.tourism.map(publishSite) }
}
