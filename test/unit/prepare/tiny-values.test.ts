import { describe, expect, it } from 'vitest'
import { buildDataset as indexFiles } from '../../../src/domain/dataset'
import { withSamples } from '../../../src/domain/with-samples'
import { lookup } from './support/lookup'
import { buildValid, editFile, TINY, tinyProject } from './support/tiny-project'

const KABUPATEN = '99.01'
const HULU = '99.01.01'
const HILIR = '99.01.02'
const KOTA_HULU = '99.01.01.1001'
const KOTA_BARU = '99.01.01.1002'
const SAWAH = '99.01.01.2001'
const MUARA = '99.01.02.2001'
const PULAU = '99.01.02.2002'

describe('aggregation from desa to kecamatan and kabupaten', () => {
  it('adds counts', async () => {
    const { value } = lookup(await buildValid(TINY))
    expect(value('keluarga', HULU)).toBe(400 + 100)
    expect(value('keluarga', KABUPATEN)).toBe(1000)
  })

  it('weighs a mean by families', async () => {
    const { value } = lookup(await buildValid(TINY))
    expect(value('listrik', HULU)).toBe((400 * 100 + 100 * 80) / 500)
    expect(value('listrik', KABUPATEN)).toBe(87.1)
  })

  it('divides sums, not means of ratios', async () => {
    const { value } = lookup(await buildValid(TINY))
    expect(value('faskes_per_1000', HILIR)).toBe((1000 * (3 + 0)) / (300 + 200))
    expect(value('faskes_per_1000', KABUPATEN)).toBe(9)
  })

  it('takes the plain mean of IDM over the desa that have one', async () => {
    const { value } = lookup(await buildValid(TINY))
    expect(value('idm', HULU)).toBe(0.7)
    expect(value('idm', KABUPATEN)).toBe(0.7)
  })

  it('gives the most common category, the lower code on a tie', async () => {
    const { value } = lookup(await buildValid(TINY))
    expect(value('air_minum', HULU)).toBe(1)
    expect(value('air_ledeng', HULU)).toBe(80)
  })
})

describe('missing is not zero', () => {
  it('leaves a kelurahan without families or polygon empty, and keeps a true zero', async () => {
    const dataset = await buildValid(TINY)
    const { value } = lookup(dataset)
    for (const id of ['keluarga', 'penduduk', 'faskes', 'faskes_per_1000', 'luas', 'sekolah']) {
      expect(value(id, KOTA_BARU), id).toBeNull()
    }
    expect(value('faskes', PULAU)).toBe(0)
    const region = dataset.regions.regions.find(({ code }) => code === KOTA_BARU)
    expect(region).toMatchObject({ areaKm2: null, labelPoint: null, bounds: null })
  })

  it('has no zero for a region in which no tourism site is named', async () => {
    const { value } = lookup(await buildValid(TINY))
    expect(value('wisata', SAWAH)).toBeNull()
    expect(value('wisata', HULU)).toBe(1)
    expect(value('wisata', KABUPATEN)).toBe(2)
  })

  it('reads a cropping index of 0 as missing', async () => {
    const { value } = lookup(await buildValid(TINY))
    expect(value('sawah_indeks', PULAU)).toBeNull()
    expect(value('sawah_indeks', MUARA)).toBe(1.5)
  })
})

describe('the population estimate', () => {
  it('adds up to the published total and says what it is', async () => {
    const { value, desa, indicator } = lookup(await buildValid(TINY))
    expect(desa('penduduk', '2020').reduce((a, b) => a + b)).toBe(4001)
    expect(value('penduduk', KABUPATEN, '2020')).toBe(4001)
    expect(value('penduduk', MUARA, '2021')).toBe((4100 * 300) / 1000)
    expect(indicator('penduduk').status).toEqual({
      kabupaten: 'resmi',
      kecamatan: 'perkiraan',
      desa: 'perkiraan',
    })
  })
})

describe('schools', () => {
  it('counts trusted points in a desa, stated ones in a kecamatan, all in the kabupaten', async () => {
    const { value } = lookup(await buildValid(TINY))
    expect(value('sekolah', KOTA_HULU)).toBe(1)
    expect(value('sekolah', HULU)).toBe(2)
    // One lies in Hilir, which was split from the stated Hulu; three have doubtful points.
    expect(value('sekolah', MUARA)).toBe(1)
    expect(value('sekolah', HILIR)).toBe(4)
    expect(value('sekolah', KABUPATEN)).toBe(6)
    expect(value('sekolah', PULAU)).toBeNull()
  })

  it('keeps and flags the doubtful ones', async () => {
    const { schools } = (await buildValid(TINY)).schools
    expect(schools.map((school) => school.coordinates)).toEqual([
      'cocok',
      'cocok',
      'cocok',
      'beda-kecamatan',
      'di-luar-kabupaten',
      'tanpa-koordinat',
    ])
    expect(schools.slice(3).every((school) => school.desa === null)).toBe(true)
  })
})

describe('scores', () => {
  it('is the hand-computed mean of normalised indicators', async () => {
    const { score, indicator } = lookup(await buildValid(TINY))
    // faskes_per_1000 of the four desa: 0, 10, 10, 20; P5 = 1.5 and P95 = 18.5 by type 7.
    expect(indicator('faskes_per_1000').scale).toEqual({ low: 1.5, high: 18.5 })
    // (10 - 1.5) / 17 = 50; electricity 100 is beyond P95, so 100.
    expect(score('kehidupan', KOTA_HULU)).toBe(75)
    // 400, 100, 300 and 200 families at 75, 73.6..., 62.8... and 0.
    expect(score('kehidupan', KABUPATEN)).toBe(56.2)
  })

  it('is withheld below the minimum coverage, for a desa and for a kecamatan', async () => {
    const { score } = lookup(await buildValid(TINY))
    expect(score('tata-kelola', KOTA_HULU)).toBeNull()
    // Only 100 of the 500 families of Hulu live where IDM is known.
    expect(score('tata-kelola', HULU)).toBeNull()
    expect(score('tata-kelola', HILIR)).toBe(60)
  })

  it('does not change when samples change or go', async () => {
    const before = await buildValid(TINY)
    const root = tinyProject()
    editFile(root, 'wilayah.json', (text) => text.replace('"contoh": true', '"contoh": false'))
    const after = await buildValid(root)
    expect(after.scores).toEqual(before.scores)
  })
})

describe('samples', () => {
  it('are marked at every level', async () => {
    const { indicator } = lookup(await buildValid(TINY))
    expect(indicator('perubahan').status).toEqual({
      kabupaten: 'contoh',
      kecamatan: 'contoh',
      desa: 'contoh',
    })
    expect(indicator('perubahan').scoreWeight).toBe(0)
  })

  it('stand apart from every other file when the setting is off', async () => {
    const root = tinyProject()
    editFile(root, 'wilayah.json', (text) => text.replace('"contoh": true', '"contoh": false'))
    const dataset = await buildValid(root)
    expect(dataset.regions.showsSamples).toBe(false)
    const { samples, ...rest } = dataset
    expect(JSON.stringify(rest)).not.toContain('"contoh"')
    expect(Object.keys(dataset.values.values)).not.toContain('lahir')
    expect(samples?.indicators.map(({ id }) => id)).toContain('perubahan')
    expect(samples?.indicators.every(({ status }) => status.desa === 'contoh')).toBe(true)
    expect(Object.keys(samples?.values.values ?? {})).toContain('lahir')
    expect(samples?.targets.map(({ indicator }) => indicator)).toEqual(['pdrb'])
    expect(samples?.sources.map(({ id }) => id)).toEqual(['contoh'])
  })
})

describe('what a demonstration shows', () => {
  it('is the same as with samples among the files', async () => {
    const together = await buildValid(TINY)
    const root = tinyProject()
    editFile(root, 'wilayah.json', (text) => text.replace('"contoh": true', '"contoh": false'))
    const apart = await buildValid(root)
    const index = (files: typeof together) => indexFiles({ ...files, version: '' })
    if (apart.samples === null) throw new Error('no samples')
    const shown = withSamples(index(apart), apart.samples)
    const whole = index(together)
    expect(shown.catalogue).toEqual(whole.catalogue)
    expect(shown.values).toEqual(whole.values)
    expect(shown.withheld).toEqual(whole.withheld)
    expect(shown.scores).toEqual(whole.scores)
    expect(new Set(shown.sources.keys())).toEqual(new Set(whole.sources.keys()))
    expect(shown.info.showsSamples).toBe(true)
    expect(index(apart).info.showsSamples).toBe(false)
  })
})

describe('series', () => {
  it('keeps source, trust and break, and years that have no desa estimate', async () => {
    const { series, values } = await buildValid(TINY)
    expect(series.series.penduduk?.points.map((point) => point.period)).toEqual([
      '2010',
      '2020',
      '2021',
    ])
    expect(series.series.penduduk?.breaks[0]?.after).toBe('2020')
    expect(Object.keys(values.values.penduduk ?? {})).toEqual(['2020', '2021'])
    expect(values.values.pdrb).toEqual({ '2020': [10.5], '2021': [11.25] })
  })
})
