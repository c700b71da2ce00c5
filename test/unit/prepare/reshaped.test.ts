import { describe, expect, it } from 'vitest'
import type { ProblemId } from '../../../src/prepare/problems/problem-messages'
import { lookup } from './support/lookup'
import { problemsOf } from './support/problems-of'
import {
  addFormula,
  addIndicator,
  edited,
  replace,
  setCell,
  writeTable,
  type Edit,
} from './support/project-edits'
import { buildValid, TINY } from './support/tiny-project'

const FILE = 'batas/berubah.csv'
const HEAD = 'kode,sejak,asal,iou,luas_lama_km2,luas_baru_km2,keterangan_id,keterangan_en'
const KABUPATEN = '99.01'
const HULU = '99.01.01'
const HILIR = '99.01.02'
const KOTA_HULU = '99.01.01.1001'
const KOTA_BARU = '99.01.01.1002'
const SAWAH = '99.01.01.2001'

const SPLIT = `${KOTA_HULU},2026,,0.5,246,123,sebelum sebagian menjadi Kota Baru,before part became Kota Baru`
const NEW = `${KOTA_BARU},2026,${KOTA_HULU},,,123,kelurahan baru dari Kota Hulu,a new kelurahan out of Kota Hulu`
const WHOLE = `${HULU},2026,,0.9,500,450,sebelum menyusut,before it shrank`

const changed = (...rows: readonly string[]): Edit => writeTable(FILE, HEAD, ...rows)
const DISTANCES = ['jarak_sma', 'jarak_sd', 'jarak_puskesmas', 'jarak_kota', 'jarak_faskes']
/** The figures of Podes are of the shapes before; distances of today are weighed by what was then no more. */
const former =
  (source = 'podes'): Edit =>
  (root) => {
    replace('wilayah.json', '"desimal": 5', `"desimal": 5, "sumberBentukLama": ["${source}"]`)(root)
    for (const id of DISTANCES) setCell(id, 'penimbang', 'luas')(root)
  }
const density = addIndicator('kepadatan', {
  jenis: 'tingkat',
  agregasi: 'rasio',
  asal: 'rasio',
  pembilang: 'keluarga',
  penyebut: 'luas',
  faktor: '1',
})
const densityByFormula = addFormula('kepadatan_rumus', 'keluarga / luas', {
  jenis: 'tingkat',
  agregasi: 'rasio',
})

describe('a unit with another shape than in older sources', () => {
  it('has no rate of figures of both shapes, and keeps those of one', async () => {
    const root = edited(changed(SPLIT, NEW), former(), density, densityByFormula)
    const { value, indicator } = lookup(await buildValid(root))
    for (const id of ['kepadatan', 'kepadatan_rumus']) {
      expect(indicator(id).shape).toBe('mixed')
      expect(value(id, KOTA_HULU), id).toBeNull()
      expect(value(id, SAWAH), id).toBeCloseTo(100 / 123.1, 2)
    }
    expect(indicator('faskes_per_1000').shape).toBe('former')
    expect(value('faskes_per_1000', KOTA_HULU)).toBe(10)
    expect(indicator('luas').shape).toBeUndefined()
    expect(indicator('sekolah').shape).toBeUndefined()
    // The people shared out by families of the former shape are those of the former shape.
    expect(indicator('penduduk').shape).toBe('former')
  })

  it('leaves the rate of the region around it: its own two totals', async () => {
    const before = lookup(await buildValid(edited(density)))
    const after = lookup(await buildValid(edited(changed(SPLIT, NEW), former(), density)))
    const totals = (code: string) =>
      (after.value('keluarga', code) ?? 0) / (after.value('luas', code) ?? 1)
    expect(after.value('kepadatan', HULU)).toBeCloseTo(totals(HULU), 2)
    expect(after.value('kepadatan', KABUPATEN)).toBeCloseTo(totals(KABUPATEN), 2)
    expect(after.value('kepadatan', HILIR)).toBe(before.value('kepadatan', HILIR))
  })

  it('weighs by its former area in a mean of figures of that shape', async () => {
    const byArea = setCell('listrik', 'penimbang', 'luas')
    const before = lookup(await buildValid(edited(byArea))).value('listrik', HULU)
    expect(before).toBeCloseTo(90, 0)
    const after = lookup(await buildValid(edited(changed(SPLIT, NEW), former(), byArea)))
    // 100 % of 246 km2 and 80 % of 123.1 km2.
    expect(after.value('listrik', HULU)).toBeCloseTo((246 * 100 + 123.1 * 80) / 369.1, 1)
  })

  it('is not weighed by the families of another shape', async () => {
    const wrong = setCell('jarak_kota', 'penimbang', 'keluarga')
    const found = await problemsOf('penimbang-beda-bentuk', changed(SPLIT, NEW), former(), wrong)
    expect(found.map((one) => [one.file, one.column, one.message.en.slice(0, 22)])).toEqual([
      ['indikator.csv', 'penimbang', 'Indicator "jarak_kota"'],
    ])
  })

  it('may be a kecamatan, which then has no such rate itself', async () => {
    const root = edited(changed(WHOLE), former(), density, densityByFormula)
    const { value } = lookup(await buildValid(root))
    expect(value('kepadatan', HULU)).toBeNull()
    expect(value('kepadatan_rumus', HULU)).toBeNull()
    expect(value('kepadatan', SAWAH)).not.toBeNull()
    expect(value('kepadatan', KABUPATEN)).not.toBeNull()
  })

  it('is published with what happened, and no other unit is', async () => {
    const dataset = await buildValid(edited(changed(SPLIT, NEW), former()))
    const told = dataset.regions.regions.flatMap(({ code, reshaped }) =>
      reshaped ? [[code, reshaped.since, reshaped.from, reshaped.isNew, reshaped.note.en]] : [],
    )
    expect(told).toEqual([
      [KOTA_HULU, '2026', [], false, 'before part became Kota Baru'],
      [KOTA_BARU, '2026', [KOTA_HULU], true, 'a new kelurahan out of Kota Hulu'],
    ])
  })

  it('changes nothing where there is none', async () => {
    const { value, indicator } = lookup(await buildValid(edited(former(), density)))
    expect(indicator('kepadatan').shape).toBeUndefined()
    expect(value('kepadatan', KOTA_HULU)).not.toBeNull()
  })
})

describe('the table of reshaped units', () => {
  it.each<[what: string, id: ProblemId, column: string, row: string]>([
    ['an unknown unit', 'wilayah-tidak-dikenal', 'kode', SPLIT.replace(KOTA_HULU, '99.01.01.1009')],
    ['the kabupaten', 'wilayah-tidak-dikenal', 'kode', SPLIT.replace(KOTA_HULU, KABUPATEN)],
    ['an unknown origin', 'wilayah-tidak-dikenal', 'asal', NEW.replace(`,${KOTA_HULU},`, ',x,')],
    ['a year in words', 'tahun-salah', 'sejak', SPLIT.replace('2026', 'kini')],
    ['a new unit from nowhere', 'isian-kosong', 'asal', NEW.replace(`,${KOTA_HULU},`, ',,')],
    ['no area', 'isian-kosong', 'luas_baru_km2', SPLIT.replace('246,123', '246,')],
    ['an area in words', 'angka-tidak-terbaca', 'luas_lama_km2', SPLIT.replace('246', 'luas')],
    ['no English note', 'isian-kosong', 'keterangan_en', SPLIT.replace(/[^,]*$/, '')],
  ])('tells of %s', async (_, id, column, row) => {
    const found = await problemsOf(id, changed(row))
    expect(found.map((one) => [one.file, one.row, one.column])).toEqual([[FILE, 2, column]])
  })

  it.each([
    ['of the unit itself', SPLIT.replace(',2026,', ',2024,'), SPLIT],
    ['of which another unit came', NEW.replace(',2026,', ',2024,'), SPLIT],
  ])(
    'perubahan-ganda: a second change in another year, %s, is refused',
    async (_name, one, two) => {
      const [problem, ...more] = await problemsOf('perubahan-ganda', changed(one, two))
      expect(problem).toMatchObject({ severity: 'galat', file: FILE, row: 3, region: KOTA_HULU })
      expect(problem?.message.id).toContain('sejak 2024 (baris 2) dan sejak 2026')
      expect(more).toEqual([])
      expect(await problemsOf('perubahan-ganda', changed(SPLIT, NEW, WHOLE))).toEqual([])
    },
  )

  it('tells of a unit that stands in it twice', async () => {
    const found = await problemsOf('kode-ganda', changed(SPLIT, SPLIT))
    expect(found.map((one) => [one.file, one.row, one.column])).toEqual([[FILE, 3, 'kode']])
  })

  it('tells of a source of former shapes that is not registered', async () => {
    const found = await problemsOf('pengaturan-salah', former('podes-lama'))
    expect(found.map(({ column }) => column)).toEqual(['batas › sumberBentukLama'])
  })
})

describe('one area', () => {
  it('is the official one for the kabupaten, wherever it stands', async () => {
    const { regions } = await buildValid(TINY)
    const [kabupaten] = regions.regions
    expect(kabupaten?.areaKm2).toBe(regions.officialAreaKm2)
    const official = edited(replace('wilayah.json', '492.0', '490.5'))
    expect((await buildValid(official)).regions.regions[0]?.areaKm2).toBe(490.5)
  })

  it('lends its status to what is divided by it', async () => {
    const { indicator } = lookup(await buildValid(edited(density)))
    expect(indicator('luas').status.desa).toBe('perkiraan')
    expect(indicator('kepadatan').status).toEqual({
      kabupaten: 'resmi',
      kecamatan: 'perkiraan',
      desa: 'perkiraan',
    })
  })
})
