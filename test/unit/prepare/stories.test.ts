import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { ProblemId } from '../../../src/prepare/problems/problem-messages'
import { edited, replace, type Edit } from './support/project-edits'
import { build, buildValid, TINY, tinyProject } from './support/tiny-project'

const FILE = 'cerita/dari-hulu.json'

it('publishes a story with the view alone of a copied link', async () => {
  const { stories } = await buildValid(TINY)
  expect(stories.stories).toEqual([
    {
      id: 'dari-hulu',
      title: { id: 'Dari hulu', en: 'From upstream' },
      steps: [
        {
          address: '/?wilayah=99.01.01&indikator=keluarga&tahun=2021',
          text: {
            id: '{wilayah:99.01.01} punya {nilai:99.01.01:keluarga:2021} keluarga pada 2021.',
            en: '{wilayah:99.01.01} had {nilai:99.01.01:keluarga:2021} families in 2021.',
          },
        },
      ],
    },
  ])
})

it('publishes none without the folder', async () => {
  const without = edited((root) => {
    rmSync(join(root, 'cerita'), { recursive: true })
  })
  expect((await buildValid(without)).stories.stories).toEqual([])
})

type Case = [name: string, id: ProblemId, edit: Edit, column: string | null]
const NILAI = '{nilai:99.01.01:keluarga:2021} keluarga'

const CASES: Case[] = [
  ['broken file', 'berkas-rusak', replace(FILE, '"langkah"', 'langkah'), null],
  ['without steps', 'pengaturan-salah', replace(FILE, '"langkah"', '"lankah"'), 'langkah'],
  [
    'unknown page',
    'cerita-alamat-salah',
    replace(FILE, '#/?', '#/petaa?'),
    'langkah › butir ke-1 › alamat',
  ],
  ...['#/kios?diam=1&', '#/?tema=gelap#/kios?'].map((address): Case => [
    `the address ${address}`,
    'cerita-alamat-salah',
    replace(FILE, '#/?', address),
    'langkah › butir ke-1 › alamat',
  ]),
  [
    'unknown region of a view',
    'wilayah-tidak-dikenal',
    replace(FILE, 'wilayah=99.01.01', 'wilayah=99.01.99'),
    'langkah › butir ke-1 › alamat',
  ],
  [
    'unknown indicator of a view',
    'indikator-tidak-dikenal',
    replace(FILE, 'indikator=keluarga', 'indikator=keluargaa'),
    'langkah › butir ke-1 › alamat',
  ],
  [
    'year that the view’s indicator lacks',
    'cerita-tahun-salah',
    replace(FILE, 'tahun=2021', 'tahun=1990'),
    'langkah › butir ke-1 › alamat',
  ],
  [
    'unknown indicator beside the view’s',
    'indikator-tidak-dikenal',
    replace(FILE, 'tahun=2021', 'tahun=2021&dengan=keluargaa'),
    'langkah › butir ke-1 › alamat',
  ],
  [
    'year to compare with that the view’s indicator lacks',
    'cerita-tahun-salah',
    replace(FILE, 'tahun=2021', 'tahun=2021&banding=1990'),
    'langkah › butir ke-1 › alamat',
  ],
  [
    'layer that no map has',
    'cerita-alamat-salah',
    replace(FILE, 'tahun=2021', 'tahun=2021&lapisan=padii'),
    'langkah › butir ke-1 › alamat',
  ],
  [
    'unknown region in a sentence',
    'wilayah-tidak-dikenal',
    replace(FILE, NILAI, NILAI.replace('99.01.01', '99.99')),
    'langkah › butir ke-1 › teks › id',
  ],
  [
    'unknown indicator in a sentence',
    'indikator-tidak-dikenal',
    replace(FILE, NILAI, NILAI.replace('keluarga:', 'keluargaa:')),
    'langkah › butir ke-1 › teks › id',
  ],
  [
    'year that a sentence’s indicator lacks',
    'cerita-tahun-salah',
    replace(FILE, NILAI, NILAI.replace('2021', '1990')),
    'langkah › butir ke-1 › teks › id',
  ],
  [
    'placeholder of no known form',
    'cerita-sisipan-salah',
    replace(FILE, NILAI, '{niali:99.01.01:keluarga:2021}'),
    'langkah › butir ke-1 › teks › id',
  ],
  [
    'figure that nobody has',
    'cerita-tanpa-angka',
    replace(FILE, NILAI, '{nilai:99.01.01.1002:idm:2024}'),
    'langkah › butir ke-1 › teks › id',
  ],
  [
    'sample',
    'cerita-dari-contoh',
    replace(FILE, NILAI, '{nilai:99.01.01:lahir:2025}'),
    'langkah › butir ke-1 › teks › id',
  ],
]

it.each(CASES)('refuses a story: %s', async (_name, id, edit, column) => {
  const { dataset, log } = await build(edited(edit))
  expect(dataset).toBeNull()
  expect(log.problems).toContainEqual(
    expect.objectContaining({ id, severity: 'galat', file: FILE, column }),
  )
})

it('refuses a name that cannot be part of an address', async () => {
  const root = tinyProject()
  mkdirSync(join(root, 'cerita'), { recursive: true })
  writeFileSync(join(root, 'cerita/Cerita Baru.json'), '{}')
  const { log } = await build(root)
  expect(log.problems).toContainEqual(
    expect.objectContaining({ id: 'cerita-nama-salah', file: 'cerita/Cerita Baru.json' }),
  )
})

it('warns of a number that is typed into a sentence, not of a year', async () => {
  const { dataset, log } = await build(edited(replace(FILE, NILAI, '1.234 keluarga')))
  expect(dataset).not.toBeNull()
  const told = log.problems.filter(({ id }) => id === 'cerita-angka-diketik')
  expect(told).toHaveLength(1)
  expect(told[0]).toMatchObject({
    severity: 'peringatan',
    column: 'langkah › butir ke-1 › teks › id',
  })
  expect(told[0]?.message.id).toContain('"1.234"')
})

it.each([
  ['{nilai:99.01.01.1002:idm:2024}', 'idm 2024 di Kota Baru (99.01.01.1002) kosong. Isi di tabel'],
  [
    '{selisih:99.01.01.2001:99.01.01.1001:idm:2024}',
    'idm 2024 di Kota Hulu (99.01.01.1001) kosong',
  ],
  ['{skor:99.01.01.1002:masyarakat}', 'skor Kota Baru belum dapat dihitung'],
])('says which figure %s lacks', async (slot, told) => {
  const { log } = await build(edited(replace(FILE, NILAI, slot)))
  const found = log.problems.find(({ id }) => id === 'cerita-tanpa-angka')
  expect(found?.message.id).toContain(told)
})
