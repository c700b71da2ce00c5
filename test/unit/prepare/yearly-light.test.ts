import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/prepare/build-dataset'
import { lookup } from './support/lookup'
import { buildValid } from './support/tiny-project'

const YEARS = ['2018', '2019', '2020', '2021', '2022', '2023', '2024']
const COVER = ['pohon', 'semak', 'rumput', 'pertanian', 'terbangun', 'terbuka', 'air']
const COVER_WET = ['lahan_basah', 'mangrove']

let dataset: Dataset
let find: ReturnType<typeof lookup>

beforeAll(async () => {
  dataset = await buildValid('data')
  find = lookup(dataset)
}, 120_000)

const kecamatan = () => dataset.regions.regions.filter(({ level }) => level === 'kecamatan')

describe('night light by kecamatan', () => {
  it.each(YEARS)('adds up to the kabupaten in %s', (year) => {
    const parts = kecamatan().map(({ code }) => find.value('luas_terang', code, year) ?? NaN)
    expect(parts).toHaveLength(21)
    const sum = parts.reduce((total, part) => total + part, 0)
    expect(sum).toBeCloseTo(find.value('luas_terang', '16.07', year) ?? 0, 1)
  })

  it('keeps true zeros: nothing is lit in Karang Agung Ilir in any year', () => {
    expect(YEARS.map((year) => find.value('luas_terang', '16.07.20', year))).toEqual(
      YEARS.map(() => 0),
    )
  })

  it('has the whole grown from 376 to 572 km²', () => {
    expect(find.value('luas_terang', '16.07', '2018')).toBeCloseTo(376.33, 1)
    expect(find.value('luas_terang', '16.07', '2024')).toBeCloseTo(571.81, 1)
  })
})

describe('land cover by kecamatan', () => {
  it('makes a whole in every kecamatan and the kabupaten', () => {
    for (const { code } of [...kecamatan(), { code: '16.07' }]) {
      const parts = [...COVER, ...COVER_WET].map(
        (name) => find.value(`tutupan_${name}`, code) ?? NaN,
      )
      const sum = parts.reduce((total, part) => total + part, 0)
      expect(Math.abs(sum - 100), code).toBeLessThan(0.06)
    }
  })

  it('has mangrove in seven kecamatan', () => {
    const found = kecamatan().filter(({ code }) => (find.value('tutupan_mangrove', code) ?? 0) > 0)
    expect(found).toHaveLength(7)
  })
})

it('names six kecamatan with priority villages for stunting, and has no figure below', () => {
  const named = kecamatan().filter(({ code }) => find.value('stunting_lokus', code) === 1)
  expect(named.map(({ name }) => name)).toEqual([
    'Banyuasin I',
    'Banyuasin III',
    'Betung',
    'Muara Padang',
    'Rantau Bayur',
    'Air Kumbang',
  ])
  expect(find.indicator('stunting_lokus').levels).not.toContain('desa')
})
