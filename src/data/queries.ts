import { queryOptions, type QueryClient } from '@tanstack/react-query'
import {
  BoundariesFile,
  Catalogue,
  IslandsFile,
  QualityFile,
  RegionsFile,
  SchoolsFile,
  ScoresFile,
  SeriesFile,
  SourcesFile,
  StoriesFile,
  TargetsFile,
  TourismFile,
  ValuesFile,
  type Boundaries,
  type FileRole,
} from '../contract'
import { buildDataset, type Dataset } from '../domain/dataset'
import { fetchManifest, fetchPublished, FOLDER } from './fetch-published'

/** Files are named by their content: what was fetched once never changes. */
const immutable = {
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false,
  retry: 2,
} as const

/** Names every published file; the page offers them for download. */
export const manifestQuery = queryOptions({
  queryKey: ['manifest'],
  queryFn: ({ signal }) => fetchManifest(signal),
  staleTime: Infinity,
  retry: 2,
})

export const datasetQuery = queryOptions({
  queryKey: ['dataset'],
  queryFn: async ({ client, signal }): Promise<Dataset> => {
    const manifest = await client.query({ ...manifestQuery, staleTime: 'static' })
    const get = <T extends Parameters<typeof fetchPublished>[2]>(role: FileRole, schema: T) =>
      fetchPublished(manifest, role, schema, signal)
    const [regions, catalogue, sources, values, scores, series] = await Promise.all([
      get('regions', RegionsFile),
      get('catalogue', Catalogue),
      get('sources', SourcesFile),
      get('values', ValuesFile),
      get('scores', ScoresFile),
      get('series', SeriesFile),
    ])
    return buildDataset({
      edition: manifest.edition,
      version: manifest.datasetVersion,
      regions,
      catalogue,
      sources,
      values,
      scores,
      series,
    })
  },
  ...immutable,
})

export interface MapGeometry {
  readonly desa: Boundaries
  readonly kecamatan: Boundaries
  readonly kabupaten: Boundaries
  readonly context: Boundaries
}

export const geometryQuery = queryOptions({
  queryKey: ['geometry'],
  queryFn: async ({ client, signal }): Promise<MapGeometry> => {
    const manifest = await client.query({ ...manifestQuery, staleTime: 'static' })
    // The schema checks the envelope; that coordinates are positions is vouched for by the hash.
    const get = async (role: FileRole) =>
      (await fetchPublished(manifest, role, BoundariesFile, signal)) as Boundaries
    const [desa, kecamatan, kabupaten, context] = await Promise.all([
      get('boundaries-desa'),
      get('boundaries-kecamatan'),
      get('boundaries-kabupaten'),
      get('context'),
    ])
    return { desa, kecamatan, kabupaten, context }
  },
  ...immutable,
})

function roleQuery<T extends Parameters<typeof fetchPublished>[2]>(role: FileRole, schema: T) {
  return queryOptions({
    queryKey: ['published', role],
    queryFn: async ({ client, signal }) =>
      fetchPublished(
        await client.query({ ...manifestQuery, staleTime: 'static' }),
        role,
        schema,
        signal,
      ),
    ...immutable,
  })
}

export const schoolsQuery = roleQuery('schools', SchoolsFile)
export const tourismQuery = roleQuery('tourism', TourismFile)
export const islandsQuery = roleQuery('islands', IslandsFile)
export const targetsQuery = roleQuery('targets', TargetsFile)
export const storiesQuery = roleQuery('stories', StoriesFile)
export const qualityQuery = roleQuery('quality', QualityFile)

/** The address of a published file, relative to the page. */
export function publishedHref(path: string): string {
  return FOLDER + path
}

/** Begins the first view's requests before React renders anything. */
export function prefetchFirstView(client: QueryClient): void {
  // A failure is told where the data are used.
  const told = () => undefined
  client.query(datasetQuery).catch(told)
  client.query(geometryQuery).catch(told)
}
