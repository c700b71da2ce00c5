import { expect, test } from 'vitest'
import type { Indicator, TourismSite } from '../../../src/contract'
import { buildAgePyramid } from '../../../src/domain/age-pyramid'
import type { Dataset } from '../../../src/domain/dataset'
import { comparePlaces } from '../../../src/domain/place-comparison'
import { buildRoadCondition } from '../../../src/domain/road-condition'
import { listTourismSites } from '../../../src/domain/tourism-sites'
import { ALFA, HULU, indicatorOf, KOTA, ROOT, tinyDataset } from '../support/tiny-dataset'

const dataset = tinyDataset()

function regionOf(code: string) {
  const region = dataset.regions.get(code)
  if (!region) throw new Error(`no region ${code}`)
  return region
}

/** The tiny dataset with further indicators, columns in the order of its regions. */
function withColumns(columns: Readonly<Record<string, readonly (number | null)[]>>): Dataset {
  const model = indicatorOf(dataset, 'keluarga')
  const status = { kabupaten: 'contoh', kecamatan: 'contoh', desa: 'contoh' } as const
  const added = Object.keys(columns).map((id): Indicator => ({ ...model, id, status }))
  const indicators = [...dataset.catalogue.indicators, ...added]
  return {
    ...dataset,
    catalogue: { ...dataset.catalogue, indicators },
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    values: {
      ...dataset.values,
      ...Object.fromEntries(
        Object.entries(columns).map(([id, column]) => [id, { '2024': [...column] }]),
      ),
    },
  }
}

test('a desa is compared with its kecamatan and the kabupaten, nearest first', () => {
  const found = comparePlaces(dataset, indicatorOf(dataset, 'idm'), regionOf(ALFA))
  expect(found.places.map(({ role, value }) => [role, value])).toEqual([
    ['own', 0.85],
    ['parent', 0.75],
    ['parent', 0.72],
  ])
  expect(found.relation).toBe('above')
  expect(found.largest).toBe(0.85)
})

test('an area shows its extremes, and the kabupaten has nobody above it', () => {
  const kecamatan = comparePlaces(dataset, indicatorOf(dataset, 'jarak'), regionOf(HULU))
  expect(kecamatan.places.map(({ role, region }) => `${role} ${region.name}`)).toEqual([
    'own Hulu',
    'parent Banyuasin',
    'highest Gama',
    'lowest Alfa',
  ])
  expect(kecamatan.relation).toBe('below')
  expect(comparePlaces(dataset, indicatorOf(dataset, 'idm'), regionOf(ROOT)).relation).toBe('alone')
})

test('a missing value is not compared, and equal is judged as printed', () => {
  const idm = indicatorOf(dataset, 'idm')
  expect(comparePlaces(dataset, idm, regionOf(KOTA)).relation).toBe('missing')
  const near = tinyDataset({ values: { idm: { '2024': [0.7501, 0.7502, 0.6, 0.7499] } } })
  expect(comparePlaces(near, idm, regionOf(ALFA)).relation).toBe('equal')
})

test('road lengths by condition keep what is missing missing', () => {
  expect(buildRoadCondition(dataset, regionOf(ALFA))).toBeNull()
  const roads = withColumns({
    jalan_baik: [10, 8, 2, 5, 2, 1, null, 2],
    jalan_sedang: [6, 4, 2, 2, 1, 1, null, 2],
    jalan_rusak: [4, 3, 1, 1, null, 1, null, 1],
    jalan_rusak_berat: [2, 1, 1, 0, 0, 1, null, 1],
  })
  const alfa = buildRoadCondition(roads, regionOf(ALFA))
  expect(alfa?.totalKm).toBe(8)
  expect(alfa?.status).toBe('contoh')
  expect(buildRoadCondition(roads, regionOf('16.07.01.2002'))).toMatchObject({ totalKm: null })
  expect(buildRoadCondition(roads, regionOf(KOTA))).toBeNull()
})

test('an age pyramid stands once an office delivers the groups, oldest open', () => {
  expect(buildAgePyramid(dataset, regionOf(ALFA))).toBeNull()
  const people = withColumns({
    penduduk_l_0_4: [0, 0, 0, 12],
    penduduk_p_0_4: [0, 0, 0, 15],
    penduduk_l_75_atas: [0, 0, 0, 2],
    penduduk_p_75_atas: [0, 0, 0, null],
  })
  expect(buildAgePyramid(people, regionOf(ALFA))).toMatchObject({
    period: '2024',
    largest: 15,
    groups: [
      { from: 0, to: 4, male: 12, female: 15 },
      { from: 75, to: null, male: 2, female: null },
    ],
  })
})

const site = (name: string, desa: string | null, count: number | null = null): TourismSite => ({
  name,
  kind: 'alam',
  kecamatan: HULU,
  desa,
  lng: null,
  lat: null,
  visitors: count === null ? null : { count, period: '2024' },
  source: 'bps',
})

test('sites without a stated desa are told apart from those of the desa', () => {
  const sites = [site('Danau Alfa (spot sunset)', ALFA, 40), site('Bukit', null), site('Goa', ALFA)]
  const alfa = listTourismSites(regionOf(ALFA), sites)
  expect(alfa.own.map(({ name, note }) => [name, note])).toEqual([
    ['Danau Alfa', 'spot sunset'],
    ['Goa', ''],
  ])
  expect(alfa.unplaced.map(({ name }) => name)).toEqual(['Bukit'])
  expect(alfa.visitors).toEqual({ count: 40, period: '2024', of: 1 })
  const hulu = listTourismSites(regionOf(HULU), sites)
  expect(hulu.own).toHaveLength(3)
  expect(hulu.unplaced).toEqual([])
  expect(listTourismSites(regionOf(KOTA), sites).visitors).toBeNull()
})
