import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ProblemId } from '../../../src/prepare/problems/problem-messages'
import { append, replace, setCell } from './support/project-edits'
import { build, TINY, tinyProject } from './support/tiny-project'

type Expected = { file: string; row?: number; column?: string; region?: string }
type Case = [name: string, id: ProblemId, edit: (root: string) => void, at: Expected]

const PODES = 'nilai/podes-2021.csv'
const IDM = 'nilai/idm-2024.csv'
const CATALOGUE = 'indikator.csv'

/** More ways to raise messages than the one of each in `examples`. */
const ERRORS: Case[] = [
  [
    'number beyond all numbers',
    'angka-singkat',
    replace(PODES, '2021,300,3', '2021,1e400,3'),
    { file: PODES, row: 4, column: 'keluarga', region: '99.01.02.2001' },
  ],
  [
    'number of four hundred digits',
    'angka-tidak-terbaca',
    replace(PODES, '2021,300,3', `2021,${'9'.repeat(400)},3`),
    { file: PODES, row: 4, column: 'keluarga', region: '99.01.02.2001' },
  ],
  [
    'unit named as a part of every object',
    'kode-salah',
    append('unit.csv', '__proto__,Pulau,desa,,,'),
    { file: 'unit.csv', row: 10, column: 'kode' },
  ],
  [
    'indicator named as a part of every object',
    'kode-salah',
    setCell('faskes', 'id', '__proto__'),
    { file: CATALOGUE, row: 5, column: 'id' },
  ],
  ...['constructor', 'toString', 'hasOwnProperty'].map((id): Case => [
    `indicator named ${id}`,
    'kode-salah',
    setCell('faskes', 'id', id),
    { file: CATALOGUE, row: 5, column: 'id' },
  ]),
  [
    'indicator stated twice',
    'kode-ganda',
    setCell('faskes', 'id', 'listrik'),
    { file: CATALOGUE, row: 7, column: 'id' },
  ],
  [
    'region stated twice',
    'kode-ganda',
    append('unit.csv', '99.01.02.2002,Pulau Lain,desa,99.01.02,,'),
    { file: 'unit.csv', row: 10, column: 'kode' },
  ],
  [
    'region within itself',
    'induk-salah',
    replace('unit.csv', 'Hulu,kecamatan,99.01,', 'Hulu,kecamatan,99.01.01,'),
    { file: 'unit.csv', column: 'induk' },
  ],
  [
    'source named as a part of every object',
    'kode-salah',
    append('sumber.csv', '__proto__,BPS,Podes,2021,Fakta,,,tinggi,,'),
    { file: 'sumber.csv', row: 6, column: 'id' },
  ],
  ...[
    'https://petugas:rahasia@intranet/podes',
    'javascript:alert(1)',
    'http:podes.contoh.test',
    'https://podes.contoh.test/a b:c',
  ].map((url): Case => [
    `source under ${url}`,
    'alamat-salah',
    replace('sumber.csv', 'https://podes.contoh.test', url),
    { file: 'sumber.csv', row: 2, column: 'url' },
  ]),
  [
    'column named as a part of every object',
    'kolom-tidak-dikenal',
    replace(PODES, 'faskes', '__proto__'),
    { file: PODES, row: 1, column: '__proto__' },
  ],
  [
    'figure that a kelurahan cannot have, zero too',
    'angka-tidak-mungkin-ada',
    (root) => {
      replace('indikator.csv', 'podes,1,0.65|0.75,,', 'podes,1,0.65|0.75,,,kelurahan')(root)
      replace(
        IDM,
        'Sawah,2024,0.7,IP 200',
        'Sawah,2024,0.7,IP 200\n99.01.01.1001,Kota Hulu,2024,0,',
      )(root)
    },
    { file: IDM, row: 3, column: 'idm' },
  ],
  [
    'indicator that is not in the catalogue',
    'kolom-tidak-dikenal',
    replace(PODES, 'faskes', 'faskess'),
    { file: PODES, row: 1, column: 'faskess' },
  ],
  [
    'negative count',
    'angka-di-luar-batas',
    replace(PODES, '2021,300,3', '2021,-300,3'),
    { file: PODES, row: 4, column: 'keluarga', region: '99.01.02.2001' },
  ],
  [
    'source of a series point that is not registered',
    'sumber-tidak-dikenal',
    replace('seri/kabupaten.csv', 'pdrb,2020,10.5,podes', 'pdrb,2020,10.5,bps'),
    { file: 'seri/kabupaten.csv', row: 5, column: 'sumber' },
  ],
  [
    'same series point twice',
    'baris-bertentangan',
    append('seri/kabupaten.csv', 'pdrb,2020,10.5,podes,tinggi,resmi,'),
    { file: 'seri/kabupaten.csv', row: 7, column: 'indikator' },
  ],
  [
    'denominator that does not exist',
    'indikator-tidak-dikenal',
    setCell('faskes_per_1000', 'penyebut', 'kk'),
    { file: CATALOGUE, column: 'penyebut' },
  ],
  [
    'name that no page has room for',
    'isian-terlalu-panjang',
    setCell('idm', 'nama_id', 'W'.repeat(121)),
    { file: CATALOGUE, column: 'nama_id' },
  ],
  [
    'unknown kind of indicator',
    'isian-salah',
    setCell('idm', 'jenis', 'angka'),
    { file: CATALOGUE, column: 'jenis' },
  ],
  [
    'unknown mark of a figure',
    'isian-salah',
    replace(
      'seri/kabupaten.csv',
      'catatan\n',
      'catatan,tanda\npdrb,2019,10,podes,tinggi,resmi,,survei|ramalan\n',
    ),
    { file: 'seri/kabupaten.csv', row: 2, column: 'tanda' },
  ],
  [
    'interval below zero',
    'angka-di-luar-batas',
    replace(
      'seri/kabupaten.csv',
      'catatan\n',
      'catatan,selang\npdrb,2019,10,podes,tinggi,resmi,,-1\n',
    ),
    { file: 'seri/kabupaten.csv', row: 2, column: 'selang' },
  ],
  [
    'sample that is not marked as one',
    'isian-salah',
    setCell('lahir', 'status_desa', 'resmi'),
    { file: CATALOGUE, column: 'status_desa' },
  ],
  [
    'sample in a score',
    'skor-dari-contoh',
    setCell('lahir', 'bobot_skor', '1'),
    { file: CATALOGUE, column: 'bobot_skor' },
  ],
  [
    'score without a direction',
    'skor-tanpa-arah',
    setCell('keluarga', 'bobot_skor', '1'),
    { file: CATALOGUE, column: 'bobot_skor' },
  ],
  [
    'indicator twice',
    'kode-ganda',
    setCell('faskes', 'id', 'keluarga'),
    { file: CATALOGUE, column: 'id' },
  ],
  [
    'unit whose kecamatan is missing',
    'wilayah-tidak-dikenal',
    append('unit.csv', '99.01.03.2001,Jauh,desa,99.01.03,,'),
    { file: 'unit.csv', row: 10, column: 'induk' },
  ],
  [
    'first indicator that does not exist',
    'pengaturan-salah',
    replace('wilayah.json', '"indikatorAwal": "idm"', '"indikatorAwal": "idmm"'),
    { file: 'wilayah.json', column: 'indikatorAwal' },
  ],
  [
    'school in an unknown kecamatan',
    'wilayah-tidak-dikenal',
    replace('titik/sekolah.csv', '1,SD 1,SD,negeri,,99.01.01', '1,SD 1,SD,negeri,,99.01.09'),
    { file: 'titik/sekolah.csv', row: 2, column: 'kode_kecamatan' },
  ],
  [
    'school outside the globe',
    'angka-di-luar-batas',
    replace('titik/sekolah.csv', '-2.05,104.15', '-205,104.15'),
    { file: 'titik/sekolah.csv', row: 3, column: 'lat' },
  ],
  [
    'missing file',
    'berkas-tidak-ada',
    (root) => {
      rmSync(join(root, 'sumber.csv'))
    },
    { file: 'sumber.csv' },
  ],
]

describe('invalid input', () => {
  it('is absent from the tiny country itself', async () => {
    const { log } = await build(TINY)
    expect(log.problems.filter((problem) => problem.severity === 'galat')).toEqual([])
  })

  it.each(ERRORS)('%s -> %s', async (_name, id, edit, at) => {
    const root = tinyProject()
    edit(root)
    const { dataset, log } = await build(root)
    expect(dataset).toBeNull()
    const found = log.problems.filter((problem) => problem.severity === 'galat')
    expect(found).toContainEqual(expect.objectContaining({ id, ...at }))
  })

  it('tells all problems of a run, in both languages, with what was found', async () => {
    const root = tinyProject()
    replace(PODES, '2021,300,3', '2021,tiga ratus,3')(root)
    replace('contoh/mutasi.csv', '12,15,-3', '12,-15,-3')(root)
    setCell('idm', 'sumber', 'kemendes')(root)
    const { log } = await build(root)
    const errors = log.problems.filter((problem) => problem.severity === 'galat')
    expect(errors.map((problem) => problem.id)).toEqual([
      'angka-tidak-terbaca',
      'angka-di-luar-batas',
      'sumber-tidak-dikenal',
    ])
    expect(errors[0]?.message.id).toContain('"tiga ratus" bukan angka')
    expect(errors[0]?.message.en).toContain('"tiga ratus" is not a number')
  })
})

const WARNINGS: Case[] = [
  [
    'identical row twice',
    'baris-ganda',
    append(PODES, '99.01.02.2002,Pulau,2021,200,0,60.5,2'),
    { file: PODES, row: 6, region: '99.01.02.2002' },
  ],
  [
    'name spelt otherwise than that of its code',
    'nama-berbeda',
    replace(PODES, 'Pulau', 'Pulao'),
    { file: PODES, row: 5, column: 'nama', region: '99.01.02.2002' },
  ],
  [
    'empty cell',
    'nilai-kosong',
    replace(PODES, '60.5', ''),
    { file: PODES, row: 5, column: 'listrik', region: '99.01.02.2002' },
  ],
  [
    'polygons far from the official area',
    'luas-berbeda',
    replace('wilayah.json', '"km2": 492.0', '"km2": 500'),
    { file: 'batas/desa.geojson' },
  ],
]

describe('doubtful input', () => {
  it.each(WARNINGS)('%s -> %s, and is published', async (_name, id, edit, at) => {
    const root = tinyProject()
    edit(root)
    const { dataset, log } = await build(root)
    expect(log.problems).toContainEqual(expect.objectContaining({ id, ...at }))
    expect(dataset?.quality.notes).toContainEqual(expect.objectContaining({ id, file: at.file }))
  })
})
