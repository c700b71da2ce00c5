import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  Catalogue,
  Manifest,
  RegionsFile,
  ScoresFile,
  SeriesFile,
  SourcesFile,
  ValuesFile,
} from '../../../src/contract'
import { buildDataset, type Dataset } from '../../../src/domain/dataset'

const FOLDER = 'test/fixtures/tiny/published'

function read(name: string): unknown {
  const file = readdirSync(FOLDER).find((candidate) => candidate.startsWith(`${name}.`))
  if (file === undefined) throw new Error(`${FOLDER}: no ${name}`)
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))
}

/** The dataset of the tiny country: two kecamatan, three desa, two kelurahan, one without a polygon. */
export function tinyCountry(): Dataset {
  const manifest = Manifest.parse(read('manifest'))
  return buildDataset({
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
}
