import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ProblemLog } from '../../../src/prepare/problems/problem-log'
import type { ProblemId } from '../../../src/prepare/problems/problem-messages'
import { readCategories } from '../../../src/prepare/read/read-categories'
import { addFormula, addIndicator, append, edited, replace, setCell } from './support/project-edits'
import { writeTable, type Edit } from './support/project-edits'
import { problemsOf } from './support/problems-of'
import { build, buildValid, editFile, temporaryFolder } from './support/tiny-project'
import { lookup } from './support/lookup'

const UNITS = 'unit.csv'
const NEIGHBOURS = 'batas/tetangga.geojson'
const PODES = 'nilai/podes-2021.csv'

/** Another kabupaten's code in a whole file. */
function move(file: string, from = '99.01', to = '98.05'): Edit {
  return (root) => {
    editFile(root, file, (text) => text.replaceAll(from, to))
  }
}

function remove(...files: readonly string[]): Edit {
  return (root) => {
    for (const file of files) rmSync(join(root, file), { recursive: true })
  }
}

function neighbours(...squares: readonly [code: string, west: number, south: number][]): Edit {
  return (root) => {
    const features = squares.map(([kode, west, south]) => {
      const [east, north] = [west + 0.1, south + 0.1]
      const ring = [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ]
      return {
        type: 'Feature',
        properties: { kode, nama: `Kabupaten ${kode}` },
        geometry: { type: 'Polygon', coordinates: [ring] },
      }
    })
    writeFileSync(join(root, NEIGHBOURS), JSON.stringify({ type: 'FeatureCollection', features }))
  }
}

async function errorsOf(...edits: readonly Edit[]) {
  const { dataset, log } = await build(edited(...edits))
  const errors = log.problems.filter(({ severity }) => severity === 'galat')
  expect(dataset === null).toBe(errors.length > 0)
  return errors
}

describe('one kabupaten through all files', () => {
  const EVERY = [
    ...['batas/desa.geojson', PODES, 'nilai/idm-2024.csv', 'titik/sekolah.csv'],
    'luar/pemilih-2024.csv',
  ]

  it.each<[string, ProblemId, Edit[], object]>([
    [
      'settings of one with units of another',
      'kabupaten-beda',
      [replace('wilayah.json', '"kode": "99.01"', '"kode": "98.05"')],
      { file: 'wilayah.json', column: 'kode' },
    ],
    [
      'settings and units of one with all else of another',
      'kabupaten-lain',
      [move('wilayah.json'), move(UNITS)],
      { file: 'batas/desa.geojson' },
    ],
    ['a table of another', 'kabupaten-lain', [move(PODES)], { file: PODES }],
    [
      'two kabupaten',
      'kabupaten-ganda',
      [append(UNITS, '98.05,Lain,kabupaten,,,', '98.06,Lain lagi,kabupaten,,,')],
      { file: UNITS, row: 10, column: 'jenis' },
    ],
    [
      'kecamatan without a kabupaten',
      'kabupaten-tidak-ada',
      [replace(UNITS, '99.01,Mungil,kabupaten,,9901,\n', '')],
      { file: UNITS, column: 'jenis' },
    ],
    [
      'a desa with the code of a kecamatan',
      'isian-salah',
      [append(UNITS, '99.01.03,Jauh,desa,99.01,,')],
      { file: UNITS, row: 10, column: 'jenis' },
    ],
  ])('%s is one error', async (_name, id, edits, place) => {
    const errors = await errorsOf(...edits)
    expect(errors).toEqual([expect.objectContaining({ id, ...place })])
  })

  it('names the files that belong elsewhere, and to whom', async () => {
    const [error] = await errorsOf(...EVERY.map((file) => move(file)))
    expect(error?.message.id).toContain('memuat kabupaten lain (98.05), bukan Mungil (99.01)')
    expect(error?.message.id).toContain(
      'batas/desa.geojson, luar/pemilih-2024.csv, nilai/idm-2024.csv',
    )
    expect(error?.message.id).toContain('kembalikan wilayah.json dan unit.csv-nya')
  })

  it('takes a single slip for a slip', async () => {
    const errors = await errorsOf(replace(PODES, '99.01.02.2002', '98.05.02.2002'))
    expect(errors.map(({ id, row }) => [id, row])).toEqual([['wilayah-tidak-dikenal', 5]])
  })
})

describe('neighbours', () => {
  it.each<[string, ProblemId, Edit]>([
    ['the regency itself', 'tetangga-wilayah-sendiri', neighbours(['99.01', 104.5, -2.1])],
    ['a part of the regency', 'tetangga-wilayah-sendiri', neighbours(['99.01.02', 104.5, -2.1])],
    ['land under the regency', 'tetangga-menindih', neighbours(['99.02', 104.0, -2.1])],
    ['land far away', 'tetangga-jauh', neighbours(['99.02', 120, 3])],
  ])('%s is refused', async (_name, id, edit) => {
    const [problem] = await problemsOf(id, edit)
    expect(problem).toMatchObject({ severity: 'galat', file: NEIGHBOURS })
  })

  it.each<[string, Edit]>([
    ['none', neighbours()],
    ['no file of them', remove(NEIGHBOURS)],
  ])('%s is an island', async (_name, edit) => {
    const dataset = await buildValid(edited(edit, remove('titik/pusat.csv')))
    expect(dataset.boundaries.context.features).toEqual([])
    expect(dataset.boundaries.desa.features).not.toEqual([])
  })
})

describe('an indicator without data', () => {
  const SERIES = 'seri/kabupaten.csv'
  const noSeries = replace(
    SERIES,
    'pdrb,2020,10.5,podes,tinggi,resmi,\npdrb,2021,11.25,podes,tinggi,perkiraan,\n',
    '',
  )

  it('is awaited with what is computed from it, and nothing else stops', async () => {
    const root = edited(noSeries, addFormula('pdrb_ganda', '2 * pdrb'))
    const { dataset, log } = await build(root)
    const told = log.problems.filter(({ id }) => id === 'indikator-tanpa-data')
    expect(told.map(({ severity, file }) => [severity, file])).toEqual([
      ['peringatan', 'indikator.csv'],
      ['peringatan', 'indikator.csv'],
    ])
    expect(told[1]?.message.id).toContain('Indikator "pdrb_ganda" belum punya satu nilai pun')
    const ids = dataset?.catalogue.indicators.map(({ id }) => id)
    expect(ids).not.toContain('pdrb')
    expect(ids).not.toContain('pdrb_ganda')
    expect(ids).toContain('idm')
    const [table, ...others] = dataset?.catalogue.awaited ?? []
    const { publisher } = dataset?.sources.sources.find(({ id }) => id === 'podes') ?? {}
    expect(table).toMatchObject({
      office: publisher,
      indicators: [{ id: 'pdrb' }, { id: 'pdrb_ganda' }],
    })
    expect(table?.template).toBeUndefined()
    expect(others).toEqual([])
    expect(told[1]?.message.id).toContain(`ditunggu dari ${publisher ?? ''}`)
  })

  it.each([
    ['indikatorAwal', '"indikatorAwal": "idm"'],
    ['penimbangSkor', '"penimbangSkor": "keluarga"'],
  ])('cannot be %s', async (column, setting) => {
    const [problem] = await problemsOf(
      'pengaturan-tanpa-data',
      addIndicator('ditunggu'),
      replace('wilayah.json', setting, `"${column}": "ditunggu"`),
    )
    expect(problem).toMatchObject({ severity: 'galat', file: 'wilayah.json', column })
    expect(problem?.message.id).toContain('Pilih indikator lain yang punya data')
  })

  it('cannot be a sample that only a demonstration shows', async () => {
    const [problem] = await problemsOf(
      'pengaturan-tanpa-data',
      replace('wilayah.json', '"contoh": true', '"contoh": false'),
      replace('wilayah.json', '"indikatorAwal": "idm"', '"indikatorAwal": "lahir"'),
    )
    expect(problem?.column).toBe('indikatorAwal')
  })

  it('may have a weight when its values are nearly all the same', async () => {
    const [problem] = await problemsOf('skor-tanpa-beda', setCell('sekolah', 'bobot_skor', '1'))
    expect(problem).toMatchObject({ severity: 'peringatan', column: 'bobot_skor' })
  })
})

describe('a table of which nothing is read', () => {
  const HEADING = 'Kecamatan,Desa,Tahun,keluarga'

  it('has its kecamatan in a column beside the desa, announced or not', async () => {
    const rows = ['Kec. Hulu,Sawah,2022,110', 'Kecamatan Hilir,Muara,2022,310']
    const dataset = await buildValid(edited(writeTable('nilai/kk-2022.csv', HEADING, ...rows)))
    const { value } = lookup(dataset)
    expect(value('keluarga', '99.01.01.2001', '2022')).toBe(110)
    expect(value('keluarga', '99.01.02.2001', '2022')).toBe(310)
  })

  it('is refused when its rows were taken for totals', async () => {
    const rows = ['Kecamatan Hulu,,2022,110', 'Kecamatan Hilir,,2022,310']
    const [problem] = await problemsOf(
      'tabel-tanpa-baris',
      writeTable('nilai/kk-2022.csv', HEADING, ...rows),
    )
    expect(problem).toMatchObject({ severity: 'galat', file: 'nilai/kk-2022.csv', row: 2 })
    expect(problem?.message.id).toContain('tambahkan kolom kode')
  })

  it('is told when it holds no figure', async () => {
    const [problem] = await problemsOf(
      'tabel-tanpa-angka',
      writeTable('nilai/kk-2022.csv', HEADING, 'Hulu,Sawah,2022,-'),
    )
    expect(problem).toMatchObject({ severity: 'peringatan', file: 'nilai/kk-2022.csv' })
  })
})

describe('lists of categories', () => {
  it('may be longer than what the regency has of them', async () => {
    const more = ['air_minum,3,Mata air,Spring,', 'air_minum,10,Lainnya,Other,']
    const dataset = await buildValid(edited(append('kategori.csv', ...more)))
    const { indicator } = lookup(dataset)
    expect(indicator('air_minum').categories.map(({ code }) => code)).toEqual([1, 2])
  })

  const lists = readFileSync('data/kategori.csv', 'utf8').trim().split('\n').slice(1)
  const ids = [...new Set(lists.map((line) => line.split(',')[0] ?? ''))]

  it.each(ids)('are whole, and say so where one is left out: %s', (id) => {
    const bare = (lines: readonly string[]) => {
      const root = temporaryFolder()
      const head = 'indikator,kode,label_id,label_en,padanan,urutan'
      writeFileSync(join(root, 'kategori.csv'), [head, ...lines].join('\n') + '\n')
      const log = new ProblemLog()
      readCategories(root, log)
      return log.problems.map((problem) => problem.id)
    }
    const own = lists.filter((line) => line.startsWith(`${id},`))
    expect(bare(own)).toEqual([])
    const codes = own.map((line) => Number(line.split(',')[1]))
    const inner = own.filter((_, at) => codes[at] !== Math.max(...codes) && codes[at] !== 0)
    for (const line of inner) {
      expect(bare(own.filter((one) => one !== line))).toEqual(['daftar-kategori-bolong'])
    }
    expect(bare(own.slice(0, 1))).toEqual(['daftar-kategori-bolong'])
  })

  it('keep every step of an order', async () => {
    const steps = ['Ledeng,Piped,PDAM|pam,1', 'Air hujan,Rain,,2', 'Mata air,Spring,,3']
    const rows = steps.map((step, index) => `air_minum,${String(index + 1)},${step}`)
    const list = writeTable(
      'kategori.csv',
      'indikator,kode,label_id,label_en,padanan,urutan',
      ...rows,
    )
    const dataset = await buildValid(edited(list))
    expect(lookup(dataset).indicator('air_minum').categories).toHaveLength(3)
  })
})

it('says of a desa without a polygon that its land lies in the desa it comes from', async () => {
  const told = await problemsOf(
    'tanpa-poligon',
    append(UNITS, '99.01.02.2003,Baru,desa,99.01.02,,'),
  )
  const of = (code: string) => told.find(({ region }) => region === code)?.message.id
  expect(of('99.01.02.2003')).toContain('masih tergambar di desa asalnya')
  expect(of('99.01.01.1002')).toContain('masih tergambar di kelurahan asalnya')
})

describe('files that may be absent', () => {
  const OPTIONAL = [
    ...['kategori.csv', 'pita.csv', 'kaitan.csv', 'ralat.csv', 'target.csv', 'kios.json', 'cerita'],
    ...['seri', 'titik', 'contoh', 'luar', 'batas/tetangga.geojson'],
  ]

  it('are as good as empty, each of them', async () => {
    for (const file of OPTIONAL) {
      const root = edited()
      expect(existsSync(join(root, file)), file).toBe(true)
      remove(file)(root)
      const { log } = await build(root)
      expect(
        log.problems.map(({ id }) => id),
        file,
      ).not.toContain('berkas-tidak-ada')
    }
  })

  it.each(['seri', 'titik', 'luar', 'kaitan.csv'])('%s stops nothing', async (file) => {
    const spared: Edit = (root) => {
      if (file !== 'luar') return
      // What is held against a table that is gone cannot be compared.
      writeTable('periksa-luar.csv', PERIKSA)(root)
      for (const table of [PODES, 'nilai/idm-2024.csv']) {
        append('periksa-luar.csv', `${table},,,,,tidak-ada,,,,Uji.,Test.`)(root)
      }
    }
    expect(await errorsOf(remove(file), spared)).toEqual([])
  })

  it.each(['wilayah.json', UNITS, 'komponen.csv', 'indikator.csv', 'sumber.csv'])(
    '%s is not one of them',
    async (file) => {
      const found = await problemsOf('berkas-tidak-ada', remove(file))
      expect(found).toMatchObject([{ severity: 'galat', file }])
    },
  )

  const PERIKSA =
    'tabel,ukuran,pembanding,ukuran_pembanding,tingkat,cara,batas,judul_id,judul_en,alasan_id,alasan_en'
})

it('an index of another component is said to be that, and its own ones are named', async () => {
  const other = replace('komponen.csv', 'Mobilitas.,Mobility.,', 'Mobilitas.,Mobility.,idm')
  const [problem] = await problemsOf('isian-salah', other)
  expect(problem).toMatchObject({ file: 'komponen.csv', column: 'indeks_resmi' })
  expect(problem?.message.id).toContain('"idm"')
})

describe('numbers in names', () => {
  const named = (...names: readonly string[]): Edit =>
    append(UNITS, ...names.map((name, i) => `99.01.02.${String(2003 + i)},${name},desa,99.01.02,,`))
  const table = (name: string): Edit =>
    writeTable('nilai/kk-2022.csv', 'Kecamatan,Desa,Tahun,keluarga', `Hilir,${name},2022,7`)

  it.each([
    ['23 Ilir', 'Dua-puluh-tiga Ilir'],
    ['23 Ilir', 'DUAPULUH TIGA ILIR'],
    ['Dua Puluh Tiga Ilir', '23 Ilir'],
    ['Barat II', 'Barat Dua'],
    ['Barat Dua', 'Barat II'],
    ['Sebelas Ulu', 'XI Ulu'],
    ['14 Ulu', 'Empat belas Ulu'],
  ])('%s is also %s', async (official, written) => {
    const dataset = await buildValid(edited(named(official), table(written)))
    expect(lookup(dataset).value('keluarga', '99.01.02.2003', '2022')).toBe(7)
  })

  it.each([
    ['Barat III', 'Barat Dua'],
    ['24 Ilir', 'Dua puluh tiga Ilir'],
  ])('%s is not %s', async (official, written) => {
    const [problem] = await problemsOf('nama-tidak-dikenal', named(official), table(written))
    expect(problem).toMatchObject({ file: 'nilai/kk-2022.csv', row: 2 })
  })

  it('are read as they are written where both are names', async () => {
    const dataset = await buildValid(edited(named('Barat II', 'Barat Dua'), table('Barat Dua')))
    expect(lookup(dataset).value('keluarga', '99.01.02.2004', '2022')).toBe(7)
  })

  it('are proposed beside another slip', async () => {
    const [problem] = await problemsOf(
      'nama-perlu-persetujuan',
      named('Barat II'),
      table('Bart Dua'),
    )
    expect(problem?.message.id).toContain('Barat II (99.01.02.2003)')
  })
})
