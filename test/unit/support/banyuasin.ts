import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  Catalogue,
  FacilitiesFile,
  type Facility,
  Manifest,
  RegionsFile,
  SamplesFile,
  SchoolsFile,
  type SchoolPoint,
  ScoresFile,
  SeriesFile,
  SourcesFile,
  TourismFile,
  type TourismSite,
  ValuesFile,
} from '../../../src/contract'
import { buildDataset, type Dataset } from '../../../src/domain/dataset'
import { withSamples } from '../../../src/domain/with-samples'

const FOLDER = 'public/data'

function read(name: string): unknown {
  const file = readdirSync(FOLDER).find(
    (candidate) => candidate.startsWith(`${name}.`) && candidate.endsWith('.json'),
  )
  if (file === undefined) throw new Error(`${FOLDER}: no ${name}`)
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))
}

let loaded: Dataset | undefined

/** The dataset as it is committed. */
export function banyuasin(): Dataset {
  if (loaded) return loaded
  const manifest = Manifest.parse(read('manifest'))
  loaded = buildDataset({
    edition: manifest.edition,
    madeAt: manifest.madeAt,
    version: manifest.datasetVersion,
    regions: RegionsFile.parse(read('regions')),
    catalogue: Catalogue.parse(read('catalogue')),
    sources: SourcesFile.parse(read('sources')),
    values: ValuesFile.parse(read('values')),
    scores: ScoresFile.parse(read('scores')),
    series: SeriesFile.parse(read('series')),
  })
  return loaded
}

export function banyuasinSamples(): SamplesFile {
  return SamplesFile.parse(read('contoh'))
}

let demonstrated: Dataset | undefined

/** The same as `contoh=ya` shows it. */
export function banyuasinWithSamples(): Dataset {
  return (demonstrated ??= withSamples(banyuasin(), banyuasinSamples()))
}

export function banyuasinSchools(): readonly SchoolPoint[] {
  return SchoolsFile.parse(read('schools')).schools
}

export function banyuasinFacilities(): readonly Facility[] {
  return FacilitiesFile.parse(read('facilities')).facilities
}

export function banyuasinSites(): readonly TourismSite[] {
  return TourismFile.parse(read('tourism')).sites
}
