import { describe, expect, it } from 'vitest'
import { checkNeighbours } from '../../../../src/prepare/checks/check-neighbours'
import type { AreaCollection } from '../../../../src/prepare/geometry/mapshaper'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import type { Unit } from '../../../../src/prepare/model/unit'
import {
  addIndicator,
  append,
  MORE,
  moreDesa,
  replace,
  setCell,
  writeTable,
} from '../support/project-edits'
import { problemsOf } from '../support/problems-of'

type Feature = AreaCollection<{ kode: string }>['features'][number]
const UNIT = {
  type: 'desa',
  level: 'desa',
  bpsCode: null,
  splitFrom: null,
} as const satisfies Partial<Unit>
const IDM = 'nilai/idm-2024.csv'

describe('di-luar-bagiannya', () => {
  const hilir = (value: string) => append(IDM, `99.01.02,Hilir,2024,${value},`)

  it('is an index of a kecamatan above or below that of all its desa', async () => {
    const [problem, ...others] = await problemsOf('di-luar-bagiannya', hilir('0.9'))
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'galat', file: IDM, row: 6, column: 'idm' })
    expect(problem?.message.id).toContain('idm = 0,9')
    expect(problem?.message.id).toContain('2 wilayah di dalamnya bernilai 0,6 sampai 0,8')
    expect(await problemsOf('di-luar-bagiannya', hilir('0.5'))).toHaveLength(1)
  })

  it('is not an index between them, nor one of which too few desa are known', async () => {
    expect(await problemsOf('di-luar-bagiannya', hilir('0.8'))).toEqual([])
    const thin = append(IDM, '99.01.01,Hulu,2024,0.9,')
    expect(await problemsOf('di-luar-bagiannya', thin)).toEqual([])
  })

  it('counts only units that can have the figure', async () => {
    const thin = append(IDM, '99.01.01,Hulu,2024,0.9,')
    const only = setCell('idm', 'pilihan', 'hanya-desa')
    expect(await problemsOf('di-luar-bagiannya', thin, only)).toHaveLength(1)
  })

  it('holds for a rate of the kabupaten over its kecamatan', async () => {
    const rate = addIndicator('lulus', { jenis: 'tingkat', agregasi: 'tidak' })
    const rows = ['99.01.01,2024,10', '99.01.02,2024,20']
    const table = (value: string) =>
      writeTable('nilai/lulus.csv', 'kode,tahun,lulus', ...rows, `99.01,2024,${value}`)
    const [problem] = await problemsOf('di-luar-bagiannya', rate, table('21'))
    expect(problem).toMatchObject({ file: 'nilai/lulus.csv', row: 4, region: '99.01' })
    expect(await problemsOf('di-luar-bagiannya', rate, table('15'))).toEqual([])
  })
})

describe('angka-tidak-mungkin-ada', () => {
  it('is an index of a kelurahan where the catalogue says that only desa have it', async () => {
    const only = setCell('idm', 'pilihan', 'hanya-desa')
    const kelurahan = replace(IDM, 'Sawah,2024', 'Sawah,2024,0.7,\n99.01.01.1001,Kota Hulu,2024')
    const [problem, ...others] = await problemsOf('angka-tidak-mungkin-ada', only, kelurahan)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'galat', file: IDM, row: 3, column: 'idm' })
    expect(problem?.message.en).toContain('which cannot have this indicator')
    expect(await problemsOf('angka-tidak-mungkin-ada', kelurahan)).toEqual([])
  })
})

describe('batas-jauh-dari-kecamatan', () => {
  const unit = (code: string) => ({
    code,
    parent: code.slice(0, 8),
    name: `Desa ${code.slice(-1)}`,
  })
  const square = (kode: string, west: number): Feature => ({
    type: 'Feature',
    properties: { kode },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          ...[west, west + 0.1].map((lng) => [lng, -2]),
          ...[west + 0.1, west].map((lng) => [lng, -2.1]),
          [west, -2],
        ],
      ],
    },
  })
  const codes = [1, 2, 3, 4].flatMap((n) => [
    `99.01.01.200${String(n)}`,
    `99.01.02.200${String(n)}`,
  ])
  const units = new Map(codes.map((code) => [code, { ...UNIT, ...unit(code) }]))

  /** Four desa of either kecamatan in a row, with some places changed. */
  function problems(places: Record<string, number>) {
    const at = (code: string) => Number(code.slice(-1)) + (code.startsWith('99.01.02') ? 4 : 0)
    const features = codes.map((code) => square(code, 100 + (places[code] ?? at(code)) / 10))
    const log = new ProblemLog()
    checkNeighbours({ type: 'FeatureCollection', features }, units, log)
    return log.problems
  }

  it('names both of two polygons that have changed places', () => {
    expect(problems({})).toEqual([])
    const swapped = problems({ '99.01.01.2001': 8, '99.01.02.2004': 1 })
    expect(swapped).toMatchObject([
      { id: 'batas-jauh-dari-kecamatan', severity: 'galat', region: '99.01.01.2001' },
      { id: 'batas-jauh-dari-kecamatan', severity: 'galat', region: '99.01.02.2004' },
    ])
    expect(swapped[0]?.message.id).toContain('Desa 1 (99.01.01.2001)')
    expect(swapped[0]?.message.en).toContain('beside Desa 4 (99.01.02.2004)')
  })

  it('accepts a desa across a few kilometres of water', () => {
    expect(problems({ '99.01.01.2001': 0.97 })).toEqual([])
    expect(problems({ '99.01.01.2001': 0.4 })).toHaveLength(1)
  })
})

describe('tahun-disalin', () => {
  const people = { jenis: 'jumlah', satuan_id: 'pemilih', satuan_en: 'voters' }
  const both = [addIndicator('pemilih', people), addIndicator('pemilih_2019', people)]
  const table = (file: string, column: string, year: string, altered = 0) =>
    writeTable(
      file,
      `kode,tahun,${column}`,
      ...MORE.map((code, i) => `${code},${year},${String(100 + i * 7 + (i < altered ? 1 : 0))}`),
    )

  it('is a year with the figures of another one, of one indicator or of its family', async () => {
    const now = table('nilai/b.csv', 'pemilih', '2024')
    const same = [moreDesa, ...both, now, table('nilai/a.csv', 'pemilih_2019', '2019', 2)]
    const [problem, ...others] = await problemsOf('tahun-disalin', ...same)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'galat', file: 'nilai/b.csv', row: 2 })
    expect(problem?.message.id).toContain('18 dari 20 sama dengan pemilih_2019 2019 di nilai/a.csv')
    const own = table('nilai/a.csv', 'pemilih', '2019')
    expect(await problemsOf('tahun-disalin', moreDesa, ...both, now, own)).toHaveLength(1)
  })

  it('is asked, not refused, of small counts, which may well stay as they are', async () => {
    const few = (file: string, year: string) =>
      writeTable(
        file,
        'kode,tahun,pemilih',
        ...MORE.map((code, i) => `${code},${year},${String(i % 7)}`),
      )
    const found = await problemsOf(
      'tahun-disalin',
      moreDesa,
      ...both,
      few('nilai/b.csv', '2024'),
      few('nilai/a.csv', '2019'),
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ severity: 'peringatan', file: 'nilai/b.csv' })
    expect(found[0]?.message.id).toContain('biarkan')
  })

  it('is not one of which more than a tenth differ, nor another name, unit or the same year', async () => {
    const now = table('nilai/b.csv', 'pemilih', '2024')
    const differs = table('nilai/a.csv', 'pemilih_2019', '2019', 3)
    expect(await problemsOf('tahun-disalin', moreDesa, ...both, now, differs)).toEqual([])
    const together = table('nilai/a.csv', 'pemilih_2019', '2024')
    expect(await problemsOf('tahun-disalin', moreDesa, ...both, now, together)).toEqual([])
    const other = [addIndicator('pemilu', people), table('nilai/a.csv', 'pemilu', '2019')]
    expect(await problemsOf('tahun-disalin', moreDesa, ...both, now, ...other)).toEqual([])
  })
})

describe('names of schools and health centres', () => {
  it('bentuk-beda-nama: a school is of the kind that its name begins with', async () => {
    const moved = replace('titik/sekolah.csv', '2,SD 2,SD', '2,SDN 2,SMP')
    const [problem, ...others] = await problemsOf('bentuk-beda-nama', moved)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ file: 'titik/sekolah.csv', row: 3, column: 'bentuk' })
    expect(problem?.message.id).toContain('"SDN 2" tertulis SMP, padahal namanya SD')
    const madrasah = replace('titik/dikmen-2025.csv', 'MA Hilir,MA', 'MAN 1 Hilir,SMA')
    const [list] = await problemsOf('bentuk-beda-nama', madrasah)
    expect(list).toMatchObject({ file: 'titik/dikmen-2025.csv', row: 3, column: 'jenis' })
    const free = replace('titik/sekolah.csv', '2,SD 2,SD', '2,Smart School,SMP')
    expect(await problemsOf('bentuk-beda-nama', free)).toEqual([])
  })

  it('puskesmas-beda-kecamatan: a puskesmas lies in the kecamatan it is named after', async () => {
    const FILE = 'titik/faskes.csv'
    const moved = replace(FILE, 'P3,Puskesmas Muara', 'P3,Puskesmas Sawah')
    const [problem, ...others] = await problemsOf('puskesmas-beda-kecamatan', moved)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'galat', file: FILE, row: 4, region: '99.01.02' })
    expect(problem?.message.en).toContain('given for Hilir (99.01.02)')
    expect(problem?.message.en).toContain('lies in Hulu (99.01.01)')
    const free = replace(FILE, 'P3,Puskesmas Muara', 'P3,Puskesmas Simpang Sawah')
    expect(await problemsOf('puskesmas-beda-kecamatan', free)).toEqual([])
  })
})

describe('sizes that cannot be', () => {
  const far = addIndicator('jarak_sungai', { satuan_id: 'km', satuan_en: 'km', jenis: 'ukuran' })
  const table = (value: string) =>
    writeTable('nilai/jarak.csv', 'kode,tahun,jarak_sungai', `99.01.01.2001,2024,${value}`)

  it('jarak-melebihi-kabupaten: metres in a column of kilometres', async () => {
    const [problem] = await problemsOf('jarak-melebihi-kabupaten', far, table('60'))
    expect(problem).toMatchObject({ severity: 'galat', file: 'nilai/jarak.csv', row: 2 })
    expect(problem?.message.id).toContain('(46 km dari sudut ke sudut)')
    expect(await problemsOf('jarak-melebihi-kabupaten', far, table('40'))).toEqual([])
  })

  it('keluarga-melebihi-orang: more families than people, which is only remarked', async () => {
    const PODES = 'nilai/podes-2021.csv'
    const many = replace('seri/kabupaten.csv', '2021,4100', '2021,900')
    const unit = setCell('keluarga', 'satuan_id', 'keluarga')
    const [problem] = await problemsOf('keluarga-melebihi-orang', unit, many)
    expect(problem).toMatchObject({ severity: 'peringatan', file: PODES, row: 2 })
    expect(problem?.message.en).toContain('keluarga = 400 exceeds penduduk of 2021, which is 360')
    expect(await problemsOf('keluarga-melebihi-orang', unit)).toEqual([])
  })

  it('jumlah-melebihi-orang: more than all people together can be, and not what they can', async () => {
    const unit = setCell('keluarga', 'satuan_id', 'keluarga')
    const few = replace('seri/kabupaten.csv', '2021,4100', '2021,1200')
    const [problem, other] = await problemsOf('jumlah-melebihi-orang', unit, few)
    expect(other).toBeUndefined()
    expect(problem).toMatchObject({ severity: 'peringatan', column: 'keluarga', row: 2 })
    expect(problem?.message.en).toContain('60 percent at most is usual')
    expect(await problemsOf('jumlah-melebihi-orang', unit)).toEqual([])
    const households = setCell('keluarga', 'satuan_id', 'rumah')
    expect(await problemsOf('jumlah-melebihi-orang', households, few)).toEqual([])
  })
})
