import type {
  Boundaries,
  Catalogue,
  FileRole,
  Indicator,
  Manifest,
  Region,
  RegionsFile,
  ValuesFile,
} from '../../../src/contract/index.ts'

/** The same published files the product reads; trusted here, since only speed is compared. */
export type Published = {
  boundaries: Boundaries
  regions: Region[]
  defaultIndicator: string
  indicators: Map<string, Indicator>
  values: ValuesFile['values']
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(`./data/${path}`)
  return response.json()
}

export async function loadPublished(): Promise<Published> {
  const { files } = (await fetchJson('manifest.json')) as Manifest
  const load = (role: FileRole) => fetchJson(files.find((file) => file.role === role)?.path ?? role)
  const [boundaries, regions, catalogue, values] = (await Promise.all([
    load('boundaries-desa'),
    load('regions'),
    load('catalogue'),
    load('values'),
  ])) as [Boundaries, RegionsFile, Catalogue, ValuesFile]
  return {
    boundaries,
    regions: regions.regions,
    defaultIndicator: regions.defaultIndicator,
    indicators: new Map(catalogue.indicators.map((one) => [one.id, one])),
    values: values.values,
  }
}
