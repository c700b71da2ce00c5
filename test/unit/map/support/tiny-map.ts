import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Boundaries, SchoolPoint } from '../../../../src/contract'
import { buildChoropleth, type Choropleth } from '../../../../src/domain/choropleth'
import { latestPeriod, type Dataset } from '../../../../src/domain/dataset'
import type { MapGeometry } from '../../../../src/map'
import { indicatorOf } from '../../support/tiny-dataset'

const FOLDER = 'test/fixtures/tiny/published'

export const ROOT = '99.01'
export const HULU = '99.01.01'
export const HILIR = '99.01.02'
export const KOTA_HULU = '99.01.01.1001'
export const SAWAH = '99.01.01.2001'
export const MUARA = '99.01.02.2001'
export const PULAU = '99.01.02.2002'

function read(name: string): unknown {
  const file = readdirSync(FOLDER).find((candidate) => candidate.startsWith(`${name}.`)) ?? ''
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))
}

/** Four desa of a tenth of a degree side by side, two to a kecamatan, a neighbour to the north. */
export function tinyGeometry(): MapGeometry {
  return {
    desa: read('boundaries-desa') as Boundaries,
    kecamatan: read('boundaries-kecamatan') as Boundaries,
    kabupaten: read('boundaries-kabupaten') as Boundaries,
    context: read('context') as Boundaries,
  }
}

export function tinySchools(): readonly SchoolPoint[] {
  return (read('schools') as { schools: SchoolPoint[] }).schools
}

export function choroplethOf(
  dataset: Dataset,
  id: string,
  region: string,
  unitLevel: Choropleth['unitLevel'] = 'desa',
): Choropleth {
  const indicator = indicatorOf(dataset, id)
  return buildChoropleth(dataset, { region, indicator, period: latestPeriod(indicator), unitLevel })
}
