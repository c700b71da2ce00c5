import { describe, expect, it } from 'vitest'
import { buildDataset as indexFiles } from '../../../src/domain/dataset'
import { haversineKm } from '../../../src/domain/great-circle'
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

  it('takes the plain mean of IDM over the desa that have one, unless they hold less than half', async () => {
    const { value } = lookup(await buildValid(TINY))
    // 100 of the 500 families of Hulu live in its desa with an index, all of those of Hilir do.
    expect(value('idm', HULU)).toBeNull()
    expect(value('idm', '99.01.02')).toBe(0.7)
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

describe('facilities and distances', () => {
  it('uses a point in or near the desa of the address, else places by that desa', async () => {
    const { facilities } = (await buildValid(TINY)).facilities
    expect(facilities.map(({ id, placed, desa }) => [id, placed, desa])).toEqual([
      ['20', 'desa', SAWAH],
      ['21', 'desa', PULAU],
      ['22', 'kecamatan', null],
      ['Dermaga Pulau', 'desa', PULAU],
      ['P1', 'titik', KOTA_HULU],
      // In Kota Hulu, of the same kecamatan, but 3.3 km from Sawah, where its address is.
      ['P2', 'desa', SAWAH],
      // Outside the kabupaten.
      ['P3', 'desa', MUARA],
      ['R1', 'kecamatan', null],
    ])
  })

  it('is zero where the desa has one by its own account, and never counts what cannot be placed', async () => {
    const dataset = await buildValid(TINY)
    const { value } = lookup(dataset)
    const point = (code: string) => {
      const found = dataset.regions.regions.find((region) => region.code === code)?.labelPoint
      if (!found) throw new Error(code)
      return found
    }
    expect(value('jarak_sma', SAWAH)).toBe(0)
    expect(value('jarak_sma', PULAU)).toBe(0)
    expect(value('jarak_puskesmas', SAWAH)).toBe(0)
    expect(value('jarak_puskesmas', MUARA)).toBe(0)
    expect(value('jarak_puskesmas', KOTA_HULU)).toBe(0)
    const bySchool = Math.min(
      ...[SAWAH, PULAU].map((code) => haversineKm(point(MUARA), point(code))),
    )
    expect(value('jarak_sma', MUARA)).toBeCloseTo(bySchool, 2)
    expect(value('jarak_kota', PULAU)).toBeCloseTo(haversineKm(point(PULAU), [105, -2.05]), 2)
    // Health facilities: none in Pulau, some in all other desa.
    expect(value('jarak_faskes', PULAU)).toBeGreaterThan(1)
    expect(value('jarak_faskes', MUARA)).toBe(0)
    // Without a polygon nothing is measured; 300 families at 0 km, 200 at theirs.
    expect(value('jarak_kota', KOTA_BARU)).toBeNull()
    const pulau = value('jarak_faskes', PULAU) ?? 0
    expect(value('jarak_faskes', HILIR)).toBeCloseTo((200 * pulau) / 500, 2)
  })
})

describe('scores', () => {
  it('is the hand-computed percentile of the mean of percentiles', async () => {
    const { score } = lookup(await buildValid(TINY))
    // Health facilities per 1,000 families of Kota Hulu, Sawah, Muara, Pulau: 10, 20, 10, 0, so 50, 87.5,
    // 50, 12.5; electricity 100, 80, 90, 60.5, so 87.5, 37.5, 62.5, 12.5. Means 68.75, 62.5, 56.25, 12.5.
    expect([KOTA_HULU, SAWAH, MUARA, PULAU].map((code) => score('kehidupan', code))).toEqual([
      87.5, 62.5, 37.5, 12.5,
    ])
    // 400 and 100, 300 and 200 families.
    expect(score('kehidupan', HULU)).toBe(82.5)
    expect(score('kehidupan', HILIR)).toBe(27.5)
    expect(score('kehidupan', KABUPATEN)).toBe(55)
  })

  it('is withheld where too few families live in a desa that has one', async () => {
    const dataset = await buildValid(TINY)
    const { score } = lookup(dataset)
    const at = dataset.regions.regions.findIndex(({ code }) => code === HULU)
    expect(score('tata-kelola', KOTA_HULU)).toBeNull()
    // Only 100 of the 500 families of Hulu live where IDM is known.
    expect(score('tata-kelola', HULU)).toBeNull()
    expect(dataset.scores.coverage['tata-kelola'][at]).toBe(0.2)
    // IDM 0.8 and 0.6 are the best and the last of three: 300 families at 83.3, 200 at 16.7.
    expect(score('tata-kelola', HILIR)).toBe(56.7)
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
