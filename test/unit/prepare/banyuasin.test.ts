import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/prepare/build-dataset'
import { encodeDataset, type Published } from '../../../src/prepare/output/write-dataset'
import { countByClass } from './support/count-by-class'
import { lookup } from './support/lookup'
import { buildValid } from './support/tiny-project'
import { LATER_ROLES } from '../../tools/first-view.ts'

const KABUPATEN = '16.07'
const SUNGSANG_IV = '16.07.02.2004'

let dataset: Dataset
let published: Published
let find: ReturnType<typeof lookup>

beforeAll(async () => {
  dataset = await buildValid('data')
  published = encodeDataset(dataset)
  find = lookup(dataset)
}, 60_000)

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

describe('public/data', () => {
  it('equals a fresh run, byte for byte', () => {
    expect(readFileSync('public/data/manifest.json', 'utf8')).toBe(published.manifest)
    const names = ['manifest.json', 'datapackage.json', ...published.files.map((file) => file.path)]
    expect(readFileSync('public/data/datapackage.json', 'utf8')).toBe(published.dataPackage)
    expect(readdirSync('public/data').sort()).toEqual(names.sort())
    for (const { path, text } of published.files) {
      expect(readFileSync(join('public/data', path), 'utf8') === text, path).toBe(true)
    }
  })

  it('is the same on a second run', async () => {
    expect(encodeDataset(await buildValid('data')).manifest).toBe(published.manifest)
  }, 60_000)

  it('keeps the budgets: boundaries 200 kB, first view 275 kB, gzip', () => {
    const zipped = (counts: (role: string) => boolean): number =>
      total(
        published.files
          .filter(({ role }) => counts(role))
          .map(({ text }) => gzipSync(text, { level: 9 }).length),
      )
    expect(zipped((role) => /^boundaries|^context/.test(role))).toBeLessThanOrEqual(200_000)
    const isLater = (role: string) => LATER_ROLES.some((later) => later === role)
    expect(zipped((role) => !isLater(role))).toBeLessThanOrEqual(275_000)
  })
})

describe('totals that must come out', () => {
  it('has 313 units: 288 desa and 25 kelurahan in 21 kecamatan', () => {
    const count = (type: string): number =>
      dataset.regions.regions.filter((region) => region.type === type).length
    expect([count('kabupaten'), count('kecamatan'), count('desa'), count('kelurahan')]).toEqual([
      1, 21, 288, 25,
    ])
  })

  it('has 247,272 families, all but those of Ringin Harjo, and 2,564 polling stations', () => {
    expect(find.value('keluarga', KABUPATEN)).toBe(249_291 - 2_019)
    expect(total(find.desa('keluarga'))).toBe(249_291 - 2_019)
    expect(find.value('tps', KABUPATEN)).toBe(2_564)
    expect(find.desa('tps')).toHaveLength(313)
  })

  it('has a mean IDM of 0.7126: 11 Mandiri, 106 Maju, 171 Berkembang', () => {
    expect(find.value('idm', KABUPATEN)).toBeCloseTo(0.7126, 4)
    const status = find.desa('idm_status')
    const count = (code: number): number => status.filter((value) => value === code).length
    expect([count(5), count(4), count(3)]).toEqual([11, 106, 171])
  })

  it('colours IDM by its official status: 171 Berkembang, 106 Maju, 11 Mandiri', () => {
    const { breaks } = find.indicator('idm')
    expect(breaks.desa).toEqual([0.4907, 0.5989, 0.7072, 0.8155])
    expect(countByClass(find.desa('idm'), breaks.desa)).toEqual([0, 0, 171, 106, 11])
  })

  it('has for every desa the status that its IDM falls in', () => {
    const idm = find.column('idm')
    const { bands } = find.indicator('idm')
    find.column('idm_status').forEach((status, index) => {
      const region = dataset.regions.regions[index]
      if (region?.level !== 'desa') return
      const value = idm[index] ?? null
      if (value === null || status === null) {
        expect(value).toBe(status)
        return
      }
      const band = bands.findIndex(
        ({ from, to }) => (from === null || value >= from) && (to === null || value < to),
      )
      expect(band + 1, region.name).toBe(status)
    })
  })

  it('has 682 schools: SD 497, SMP 110, SMA 55, SMK 18, SLB 2', () => {
    expect(find.value('sekolah', KABUPATEN)).toBe(682)
    const kinds = ['sd', 'smp', 'sma', 'smk', 'slb'].map((kind) =>
      find.value(`sekolah_${kind}`, KABUPATEN),
    )
    expect(kinds).toEqual([497, 110, 55, 18, 2])
    const { schools } = dataset.schools
    const flagged = (flag: string): number => schools.filter((s) => s.coordinates === flag).length
    expect(
      ['cocok', 'beda-kecamatan', 'di-luar-kabupaten', 'tanpa-koordinat'].map(flagged),
    ).toEqual([556, 107, 15, 4])
    expect(total(find.desa('sekolah'))).toBe(556)
  })

  it('counts no schools of a kecamatan that was split since the list, nor of what split off', () => {
    const kecamatan = dataset.regions.regions.filter((region) => region.level === 'kecamatan')
    const unknown = kecamatan.filter(({ code }) => find.value('sekolah', code) === null)
    expect(unknown.map(({ code }) => code).toSorted()).toEqual([
      '16.07.02',
      '16.07.04',
      '16.07.20',
      '16.07.21',
    ])
    // The list has 28 schools of Banyuasin II and 44 of Pulau Rimau.
    const known = total(kecamatan.map(({ code }) => find.value('sekolah', code) ?? 0))
    expect(known).toBe(682 - 28 - 44)
  })

  it('covers the official area within 1%, with no gap or overlap left', () => {
    const { boundaries } = dataset.quality
    expect(Math.abs(boundaries.areaAfterKm2 / 12_258.59 - 1)).toBeLessThan(0.01)
    expect([boundaries.gapsBefore, boundaries.overlapsBefore]).toEqual([522, 691])
    expect([boundaries.gapsAfter, boundaries.overlapsAfter]).toEqual([0, 0])
    expect(boundaries.withoutPolygon).toEqual([])
    expect(dataset.regions.regions.every(({ bounds, labelPoint }) => bounds && labelPoint)).toBe(
      true,
    )
    expect(find.value('luas', KABUPATEN)).toBe(12_258.59)
    expect(dataset.regions.regions[0]?.areaKm2).toBe(12_258.59)
  })

  it('knows 12 units of a former shape, 8 new ones and two kecamatan, as large as drawn', () => {
    const table = readFileSync('data/batas/berubah.csv', 'utf8').trim().split('\n').slice(1)
    const stated = new Map(table.map((line) => [line.split(',')[0], Number(line.split(',')[5])]))
    const reshaped = dataset.regions.regions.filter((region) => region.reshaped)
    expect(reshaped).toHaveLength(22)
    expect(reshaped.filter((region) => region.reshaped?.isNew)).toHaveLength(8)
    expect(reshaped.filter(({ level }) => level === 'kecamatan').map(({ name }) => name)).toEqual([
      'Betung',
      'Suak Tapeh',
    ])
    for (const { code, areaKm2 } of reshaped) {
      expect(Math.abs((areaKm2 ?? 0) - (stated.get(code) ?? 0)), code).toBeLessThan(0.0051)
    }
  })

  it('forms no rate of families of a former shape with the shape of today', () => {
    const [sukajadi, sukajadiTimur] = ['16.07.10.1004', '16.07.10.1024']
    expect(find.value('kepadatan_keluarga', sukajadi)).toBeNull()
    expect(find.value('kepadatan_keluarga', sukajadiTimur)).toBeNull()
    expect(find.value('kepadatan_keluarga', '16.07.10.2020')).not.toBeNull()
    expect(find.value('faskes_per_1000', sukajadi)).not.toBeNull()
    expect(find.value('keluarga', sukajadiTimur)).toBeNull()
    const [families, area] = ['keluarga', 'luas'].map((id) => find.value(id, '16.07.10') ?? 0)
    expect(find.value('kepadatan_keluarga', '16.07.10')).toBeCloseTo(
      (families ?? 0) / (area ?? 1),
      2,
    )
    expect(find.indicator('kepadatan_keluarga').status.desa).toBe('perkiraan')
  })

  it('has 127,483.2 ha of swamp rice: the 128,522 often quoted count one row twice', () => {
    expect(find.value('sawah_luas', KABUPATEN)).toBe(127_483.2)
    expect((find.value('sawah_luas', KABUPATEN) ?? 0) + 1_038.5).toBeCloseTo(128_521.7, 6)
    for (const code of ['16.07.21.2001', '16.07.21.2004', '16.07.21.2009']) {
      expect(find.value('sawah_luas', code), code).toBeNull()
    }
    const ids = dataset.quality.notes.map((note) => `${note.id} ${note.region ?? ''}`)
    expect(ids).toContain('baris-ganda 16.07.20.2007')
    expect(ids).toContain('nilai-kosong 16.07.21.2001')
    expect(ids).toContain('indeks-tanam-salah-ketik 16.07.14.2011')
    expect(ids).toContain('tanda-kosong 16.07.06.2002')
  })

  it('has the population of BPS for the kabupaten alone, year by year', () => {
    const official = { 2020: 836_914, 2022: 852_576, 2023: 874_210, 2024: 885_902, 2025: 897_425 }
    for (const [year, people] of Object.entries(official)) {
      expect(find.value('penduduk_bps', KABUPATEN, year), year).toBe(people)
    }
    expect(find.indicator('penduduk_bps').levels).toEqual(['kabupaten'])
    expect(dataset.series.series.penduduk_bps?.breaks.map(({ after }) => after)).toEqual(['2022'])
  })
})

describe('the catalogue', () => {
  it('has at least 40 desa indicators that are no sample, some in each component', () => {
    const real = dataset.catalogue.indicators.filter(
      (one) => one.levels.includes('desa') && one.status.desa !== 'contoh',
    )
    expect(real.length).toBeGreaterThanOrEqual(40)
    for (const { id } of dataset.catalogue.components) {
      expect(real.filter((one) => one.component === id).length, id).toBeGreaterThanOrEqual(5)
    }
  })

  it('scores governance by the IDM alone, all others by two and more, none of them a sample', () => {
    for (const { id } of dataset.catalogue.components) {
      const scored = dataset.catalogue.indicators.filter(
        (one) => one.component === id && one.scoreWeight > 0,
      )
      if (id === 'tata-kelola') expect(scored.map((one) => one.id)).toEqual(['idm'])
      else expect(scored.length, id).toBeGreaterThanOrEqual(2)
      expect(scored.some((one) => Object.values(one.status).includes('contoh'))).toBe(false)
    }
  })

  it('says everything in both languages and explains every estimate and sample', () => {
    for (const one of dataset.catalogue.indicators) {
      for (const text of [one.name, one.shortName, one.definition]) {
        expect(text.id.length * text.en.length, one.id).toBeGreaterThan(0)
      }
      expect(one.unit.id === '', one.id).toBe(one.unit.en === '')
      const official = Object.values(one.status).every((status) => status === 'resmi')
      if (!official) expect(one.method, one.id).not.toBeNull()
    }
  })

  it('lets every figure be traced to a source', () => {
    const known = new Set(dataset.sources.sources.map((source) => source.id))
    for (const one of dataset.catalogue.indicators) expect(known, one.id).toContain(one.source)
    for (const series of Object.values(dataset.series.series)) {
      for (const point of series.points) expect(known).toContain(point.source)
    }
    for (const site of dataset.tourism.sites) expect(known).toContain(site.source)
    expect(known).toContain(dataset.islands.source)
  })
})

describe('a desa on the way', () => {
  it('gives Sungsang IV its six scores and its estimate', () => {
    for (const { id } of dataset.catalogue.components) {
      expect(find.score(id, SUNGSANG_IV), id).toBeTypeOf('number')
    }
    expect(find.value('idm', SUNGSANG_IV)).toBe(0.8449)
    expect(find.value('penduduk', SUNGSANG_IV, '2024')).toBe(3688)
    expect(find.value('air_minum', SUNGSANG_IV)).toBe(9)
  })
})
