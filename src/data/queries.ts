import { notifyManager, queryOptions, type QueryClient } from '@tanstack/react-query'
import {
  Catalogue,
  DrawableBoundaries,
  FacilitiesFile,
  IslandsFile,
  KioskFile,
  QualityFile,
  RegionsFile,
  SamplesFile,
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
  type Manifest,
} from '../contract'
import { buildDataset, type Dataset } from '../domain/dataset'
import { withSamples } from '../domain/with-samples'
import { checkAligned } from './check-aligned'
import { homeFiles, openEdition, type Edition } from './edition'
import { fetchPublished, FOLDER } from './fetch-published'
import { tellCurrent, tellFault } from './freshness'
import { fetchAhead, MANIFEST, PublishedFileError } from './published-bytes'

/** Files are named by their content: what was fetched once never changes. */
const immutable = {
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false,
  // What the browser keeps is there without a line, and a line that is lost is told, not waited for.
  networkMode: 'always',
  // Without a manifest there is nothing to try; that is the edition's own matter.
  retry: (failures: number, error: Error) =>
    failures < 2 && !(error instanceof PublishedFileError && error.file === MANIFEST),
} as const

/** The one dataset that all below read; replaced as a whole when the server has a newer one. */
export const editionQuery = queryOptions({
  queryKey: ['edition'],
  queryFn: async ({ signal }): Promise<Edition> => {
    try {
      const edition = await openEdition(signal)
      if (edition.fault) tellFault(edition.fault)
      else tellCurrent()
      return edition
    } catch (error) {
      if (error instanceof PublishedFileError) tellFault(error)
      throw error
    }
  },
  ...immutable,
  retry: 1,
})

/** Names every published file; the page offers them for download. */
export const manifestQuery = queryOptions({
  ...editionQuery,
  select: ({ manifest }: Edition) => manifest,
})

async function currentManifest(client: QueryClient): Promise<Manifest> {
  return (await client.query({ ...editionQuery, staleTime: 'static' })).manifest
}

export const datasetQuery = queryOptions({
  queryKey: ['dataset'],
  queryFn: async ({ client, signal }) => loadDataset(await currentManifest(client), signal),
  ...immutable,
})

async function loadDataset(manifest: Manifest, signal: AbortSignal): Promise<Dataset> {
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
  checkAligned(manifest, regions.regions, values, scores)
  return buildDataset({
    edition: manifest.edition,
    madeAt: manifest.madeAt,
    version: manifest.datasetVersion,
    regions,
    catalogue,
    sources,
    values,
    scores,
    series,
  })
}

export interface MapGeometry {
  readonly desa: Boundaries
  readonly kecamatan: Boundaries
  readonly kabupaten: Boundaries
  readonly context: Boundaries
}

const GEOMETRY_ROLES = [
  'boundaries-desa',
  'boundaries-kecamatan',
  'boundaries-kabupaten',
  'context',
] as const

export const geometryQuery = queryOptions({
  queryKey: ['geometry'],
  queryFn: async ({ client, signal }) => loadGeometry(await currentManifest(client), signal),
  ...immutable,
})

async function loadGeometry(manifest: Manifest, signal: AbortSignal): Promise<MapGeometry> {
  const get = async (role: FileRole) =>
    (await fetchPublished(manifest, role, DrawableBoundaries, signal)) as Boundaries
  const [desa, kecamatan, kabupaten, context] = await Promise.all(GEOMETRY_ROLES.map(get))
  return { desa, kecamatan, kabupaten, context } as MapGeometry
}

const SAMPLES = 'contoh' satisfies FileRole

const roleSchemas = new Map<FileRole, Parameters<typeof fetchPublished>[2]>()

function roleQuery<T extends Parameters<typeof fetchPublished>[2]>(role: FileRole, schema: T) {
  roleSchemas.set(role, schema)
  return queryOptions({
    queryKey: ['published', role],
    queryFn: async ({ client, signal }) =>
      fetchPublished(await currentManifest(client), role, schema, signal),
    ...immutable,
  })
}

export const schoolsQuery = roleQuery('schools', SchoolsFile)
export const facilitiesQuery = roleQuery('facilities', FacilitiesFile)
export const tourismQuery = roleQuery('tourism', TourismFile)
export const islandsQuery = roleQuery('islands', IslandsFile)
/** Null where the dataset has no such file. */
export const riceLandQuery = roleQuery('rice-land', DrawableBoundaries)
export const targetsQuery = roleQuery('targets', TargetsFile)

/** The samples, null where the edition has none apart from its main files. */
export const samplesQuery = queryOptions({
  queryKey: ['samples'],
  queryFn: async ({ client, signal }) => loadSamples(await currentManifest(client), signal),
  ...immutable,
})

async function loadSamples(manifest: Manifest, signal: AbortSignal): Promise<SamplesFile | null> {
  return manifest.files.some(({ role }) => role === SAMPLES)
    ? fetchPublished(manifest, SAMPLES, SamplesFile, signal)
    : null
}

/** The dataset with its samples, for a demonstration that the address asks for. */
export const demonstrationQuery = queryOptions({
  queryKey: ['dataset', 'contoh'],
  queryFn: async ({ client }) => {
    const [dataset, samples] = await Promise.all([
      client.query({ ...datasetQuery, staleTime: 'static' }),
      client.query({ ...samplesQuery, staleTime: 'static' }),
    ])
    return demonstrate(dataset, samples)
  },
  ...immutable,
})

function demonstrate(dataset: Dataset, samples: SamplesFile | null): Dataset {
  return samples ? withSamples(dataset, samples) : dataset
}

export const storiesQuery = roleQuery('stories', StoriesFile)
export const kioskQuery = roleQuery('kiosk', KioskFile)
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

/**
 * Replaces all that was read by the same of another dataset, in one step. What the two share, by the
 * content in the files' names, stays as it is.
 * @throws PublishedFileError when anything of it cannot be used; then nothing is replaced.
 */
export async function replaceDataset(
  client: QueryClient,
  manifest: Manifest,
  signal: AbortSignal,
): Promise<void> {
  const old = client.getQueryData(editionQuery.queryKey)?.manifest
  const pathOf = (role: FileRole, of: Manifest | undefined) =>
    of?.files.find((file) => file.role === role)?.path
  const differs = (role: FileRole) => pathOf(role, manifest) !== pathOf(role, old)
  const replacements: { queryKey: readonly unknown[]; data: unknown }[] = []
  const replace = async (
    queryKey: readonly unknown[],
    roles: readonly FileRole[] | null,
    load: () => Promise<unknown>,
  ) => {
    if (client.getQueryData(queryKey) === undefined) return
    if (roles && !roles.some(differs)) return
    replacements.push({ queryKey, data: await load() })
  }
  await fetchAhead(homeFiles(manifest), signal)
  const dataset = once(() => loadDataset(manifest, signal))
  const samples = once(() => loadSamples(manifest, signal))
  await replace(datasetQuery.queryKey, null, dataset)
  await replace(samplesQuery.queryKey, null, samples)
  await replace(demonstrationQuery.queryKey, null, async () =>
    demonstrate(await dataset(), await samples()),
  )
  await replace(geometryQuery.queryKey, GEOMETRY_ROLES, () => loadGeometry(manifest, signal))
  for (const [role, schema] of roleSchemas) {
    await replace(['published', role], [role], () => fetchPublished(manifest, role, schema, signal))
  }
  notifyManager.batch(() => {
    client.setQueryData(editionQuery.queryKey, { manifest, fault: null })
    for (const { queryKey, data } of replacements) client.setQueryData(queryKey, data)
  })
}

/** Begins when it is first asked for, and only then. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | null = null
  return () => (begun ??= load())
}
