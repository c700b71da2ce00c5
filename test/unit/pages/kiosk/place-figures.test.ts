import { expect, it } from 'vitest'
import { buildPlaceFigures } from '../../../../src/pages/kiosk/place-figures'
import { tellPlace } from '../../../../src/pages/kiosk/tell-place'
import { listSchools } from '../../../../src/domain/schools-of-region'
import {
  banyuasin,
  banyuasinFacilities,
  banyuasinSchools,
  banyuasinSites,
  banyuasinWithSamples,
} from '../../support/banyuasin'

const dataset = banyuasin()
const [schools, facilities] = [banyuasinSchools(), banyuasinFacilities()]
const lists = { sites: banyuasinSites(), schools, facilities }

function figuresOf(code: string, language: 'id' | 'en' = 'id', shown = dataset) {
  const region = dataset.regions.get(code)
  if (!region) throw new Error(`${code}: no region`)
  return buildPlaceFigures(shown, region, lists, language)
}

it('tells six subjects with number, year and status', () => {
  const [population, education, health, tourism, roads, land] = figuresOf('16.07.08.2008')
  expect(education).toMatchObject({ status: 'perkiraan', unit: 'sekolah' })
  expect(population?.unit).toMatch(/^jiwa, \d{4}$/)
  expect(health?.words).toContain('posyandu')
  expect(tourism?.words).toBe('Desa wisata Sumber Mulya')
  expect(land?.value).not.toBeNull()
  expect(roads).toMatchObject({ title: 'Jarak ke jalan terdekat', status: 'perkiraan' })
})

it('tells the same where samples are shown: none of them heads a place', () => {
  const told = figuresOf('16.07.08.2008', 'id', banyuasinWithSamples())
  expect(told).toEqual(figuresOf('16.07.08.2008'))
})

it('counts the schools of every place as its profile does, with the year of each list', () => {
  for (const region of dataset.regions.all) {
    const { total } = listSchools(region, schools, facilities)
    const value = figuresOf(region.code)[1]?.value ?? '0'
    expect(value.replace('.', ''), region.code).toBe(String(total))
  }
  expect(figuresOf('16.07.20')[1]).toMatchObject({
    value: '2',
    words:
      '1 menengah atas dan 1 menengah kejuruan (2025); dasar dan menengah pertama tidak diketahui: daftarnya lebih tua daripada pemekaran kecamatan',
  })
})

it('says one attraction and several schools in English', () => {
  const [, education, , tourism] = figuresOf('16.07.08.2008', 'en')
  expect(tourism).toMatchObject({ value: '1' })
  expect(tourism?.unit).toMatch(/^attraction, /)
  expect(education?.unit).toBe('schools')
})

it('keeps every subject of a new kelurahan, says where it is counted, and never says zero', () => {
  const [population, ...others] = figuresOf('16.07.10.1028')
  expect(population).toMatchObject({ value: '6.611', status: 'perkiraan', unit: 'jiwa, 2024' })
  expect(population?.words).toBe('perkiraan, dapat meleset ±10%')
  expect(others).toHaveLength(5)
  for (const figure of others) expect(figure).toMatchObject({ value: null, status: null })
  expect(others.map(({ id, words }) => [id, words])).toContainEqual([
    'health',
    'kelurahan baru, belum ada di data 2021; angkanya masih tercatat di induknya, Talang Keramat dan Kenten',
  ])
  expect(figuresOf('16.07.10.1028', 'en')[1]?.words).toBe('no data')
})

it('names both counts of the people of the kabupaten', () => {
  const [population] = figuresOf('16.07')
  expect(population).toMatchObject({ value: '866.909', status: 'resmi', unit: 'jiwa, 2024' })
  expect(population?.words).toMatch(/^proyeksi BPS 2025: 897\.425; /)
})

it('has something to say of every place, three sentences at most, and then who is last', () => {
  for (const region of dataset.regions.all) {
    const told = tellPlace(dataset, region)
    const count = told.filter(({ template }) => template !== 'lastOfAll').length
    expect(count, region.code).toBeGreaterThan(0)
    expect(count, region.code).toBeLessThanOrEqual(3)
  }
})

it('names the kinds of schools in full', () => {
  const words = (language: 'id' | 'en') => figuresOf('16.07.08', language)[1]?.words
  expect(words('id')).toMatch(/^\d+ dasar dan \d+ menengah pertama \(2019\)/)
  expect(words('en')).toMatch(/^\d+ primary and \d+ junior secondary \(2019\)/)
  for (const { code } of dataset.regions.all) {
    expect(figuresOf(code)[1]?.words, code).not.toMatch(/\b(SD|SMP|SMA|SMK|SLB)\b/)
  }
})

it('says what a desa has or has not in words, without a unit', () => {
  const told = dataset.catalogue.indicators.find(
    ({ shortName }) => shortName.id === figuresOf('16.07.08.2008')[5]?.title,
  )
  if (!told) throw new Error('no figure of the land')
  const yesNo = { yes: { id: 'Ada', en: 'Yes' }, no: { id: 'Tidak ada', en: 'No' } }
  const indicators = new Map(dataset.indicators).set(told.id, { ...told, yesNo })
  const land = (code: string) => figuresOf(code, 'id', { ...dataset, indicators })[5]
  expect(land('16.07.08.2008')?.value).toMatch(/^(Ada|Tidak ada)$/)
  expect(land('16.07.08.2008')?.unit).toMatch(/^\d{4}$/)
  expect(land('16.07.08')?.value).toMatch(/^\d/)
})
