import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Severity } from '../../../src/prepare/problems/severity'
import type { ProblemId } from '../../../src/prepare/problems/problem-messages'
import {
  addIndicator,
  append,
  edited,
  replace,
  writeTable,
  type Edit,
} from './support/project-edits'
import { problemsOf } from './support/problems-of'
import { build, buildValid, TINY } from './support/tiny-project'

const FILE = 'target.csv'
const SAMPLES = 'contoh/target.csv'

/** The next row of the tiny country's file. */
const NEXT = 4

it('publishes targets, one of a plan before a sample of the same', async () => {
  const { targets } = await buildValid(TINY)
  const common = { indicator: 'listrik', period: '2030', source: 'podes', status: 'resmi' }
  expect(targets.targets).toEqual([
    { ...common, region: null, value: 100 },
    { ...common, region: '99.01.02', value: 95.5 },
    {
      indicator: 'pdrb',
      region: '99.01',
      period: '2030',
      value: 15,
      source: 'contoh',
      status: 'contoh',
    },
  ])
})

it('publishes no sample when samples are off, and none at all without files', async () => {
  const off = edited(replace('wilayah.json', '"contoh": true', '"contoh": false'))
  const shown = (await buildValid(off)).targets.targets
  expect(shown.map(({ status }) => status)).toEqual(['resmi', 'resmi'])
  const without = edited((root) => {
    rmSync(join(root, FILE))
    rmSync(join(root, SAMPLES))
  })
  expect((await buildValid(without)).targets.targets).toEqual([])
})

type Case = [name: string, id: ProblemId, severity: Severity, edit: Edit, column: string]

const CASES: Case[] = [
  [
    'unknown indicator',
    'indikator-tidak-dikenal',
    'galat',
    append(FILE, 'listrikk,,2030,90,podes,resmi'),
    'indikator',
  ],
  [
    'category',
    'target-kategori',
    'galat',
    append(FILE, 'air_minum,,2030,1,podes,resmi'),
    'indikator',
  ],
  [
    'unknown region',
    'wilayah-tidak-dikenal',
    'galat',
    append(FILE, 'listrik,99.01.09,2030,90,podes,resmi'),
    'wilayah',
  ],
  [
    'desa target of a kabupaten series',
    'target-bukan-tingkatnya',
    'galat',
    append(FILE, 'pdrb,99.01.02.2001,2030,15,podes,resmi'),
    'wilayah',
  ],
  [
    'unreadable year',
    'tahun-salah',
    'galat',
    append(FILE, 'listrik,99.01,2030-2034,90,podes,resmi'),
    'tahun',
  ],
  [
    'unreadable number',
    'angka-tidak-terbaca',
    'galat',
    append(FILE, 'listrik,99.01,2030,sembilan,podes,resmi'),
    'nilai',
  ],
  [
    'more than 100 percent',
    'angka-di-luar-batas',
    'galat',
    append(FILE, 'listrik,99.01,2030,101,podes,resmi'),
    'nilai',
  ],
  ['no number', 'isian-kosong', 'galat', append(FILE, 'listrik,99.01,2030,,podes,resmi'), 'nilai'],
  [
    'unknown source',
    'sumber-tidak-dikenal',
    'galat',
    append(FILE, 'listrik,99.01,2030,90,rpjmd,resmi'),
    'sumber',
  ],
  [
    'sample among the targets of plans',
    'isian-salah',
    'galat',
    append(FILE, 'listrik,99.01,2030,90,podes,contoh'),
    'status',
  ],
  [
    'two targets for one region and year',
    'baris-bertentangan',
    'galat',
    append(FILE, 'listrik,,2030,90,podes,resmi'),
    'nilai',
  ],
  [
    'the last target lies before the data',
    'target-lampau',
    'peringatan',
    append(FILE, 'faskes,,2021,3,podes,resmi'),
    'tahun',
  ],
  [
    'every target lies before the data',
    'target-sudah-lewat',
    'galat',
    append(FILE, 'faskes,,2020,3,podes,resmi'),
    'tahun',
  ],
  [
    'the same target twice',
    'target-ganda',
    'galat',
    append(FILE, 'listrik,,2030,100,podes,resmi'),
    'indikator',
  ],
  [
    'source without an address',
    'target-tanpa-alamat',
    'galat',
    append(FILE, 'listrik,99.01,2030,90,dapodik,resmi'),
    'sumber',
  ],
  [
    'negative percentage',
    'angka-di-luar-batas',
    'galat',
    append(FILE, 'listrik,99.01,2030,-1,podes,resmi'),
    'nilai',
  ],
  [
    'negative count',
    'angka-di-luar-batas',
    'galat',
    append(FILE, 'faskes,,2030,-3,podes,resmi'),
    'nilai',
  ],
  [
    'index above one',
    'angka-di-luar-batas',
    'galat',
    append(FILE, 'idm,,2030,1.2,podes,resmi'),
    'nilai',
  ],
  [
    'no direction is better',
    'target-tanpa-arah',
    'peringatan',
    append(FILE, 'keluarga,,2030,3000,podes,resmi'),
    'indikator',
  ],
]

describe('the table of targets', () => {
  it.each(CASES)('%s -> %s', async (_name, id, severity, edit, column) => {
    const { dataset, log } = await build(edited(edit))
    const at = { file: FILE, row: NEXT, column }
    expect(log.problems).toContainEqual(expect.objectContaining({ id, severity, ...at }))
    expect(dataset === null).toBe(severity === 'galat')
  })

  it('holds no past target against a plan that goes on', async () => {
    const { log } = await build(edited(append(FILE, 'listrik,,2021,90,podes,resmi')))
    expect(log.problems.map(({ id }) => id)).not.toContain('target-lampau')
  })

  it('does not let a sample carry on a plan that has ended', async () => {
    const later = append(SAMPLES, 'faskes,,2030,3,contoh,contoh')
    const { log } = await build(edited(later, append(FILE, 'faskes,,2020,3,podes,resmi')))
    const at = { id: 'target-sudah-lewat', file: FILE, row: NEXT, severity: 'galat' }
    expect(log.problems).toContainEqual(expect.objectContaining(at))
  })

  it('waits with the target of an indicator that is not published', async () => {
    const off = replace('wilayah.json', '"contoh": true', '"contoh": false')
    const root = edited(off, append(FILE, 'lahir,,2030,10,podes,resmi'))
    const { dataset, log } = await build(root)
    const at = { id: 'target-menunggu', file: FILE, row: NEXT, column: 'indikator' }
    expect(log.problems).toContainEqual(expect.objectContaining({ ...at, severity: 'catatan' }))
    expect(dataset?.targets.targets.map(({ indicator }) => indicator)).not.toContain('lahir')
  })

  it('reads a sample in its own file only', async () => {
    const { log } = await build(edited(append(SAMPLES, 'faskes,,2030,3,podes,resmi')))
    const at = { id: 'isian-salah', file: SAMPLES, row: NEXT, column: 'status' }
    expect(log.problems).toContainEqual(expect.objectContaining(at))
  })

  it('publishes the plan among the sources although nothing else comes from it', async () => {
    const root = edited(
      append(
        'sumber.csv',
        'rpjmd,Bappeda,RPJMD 2025-2029,2025,Terbuka,,https://rpjmd.contoh.test,tinggi,,',
      ),
      append(FILE, 'idm,,2029,0.8,rpjmd,resmi'),
    )
    const { sources } = await buildValid(root)
    expect(sources.sources.map(({ id }) => id)).toContain('rpjmd')
  })
})

describe('target-terlampaui', () => {
  const told = async (...lines: string[]) =>
    (await problemsOf('target-terlampaui', append(FILE, ...lines))).map(({ row }) => row)
  const year = (of: string, value: number) => `listrik,99.01,${of},${String(value)},podes,resmi`

  it('tells a last target that the figure of today has passed, with both', async () => {
    const [problem] = await problemsOf('target-terlampaui', append(FILE, year('2030', 9)))
    const place = { severity: 'peringatan', file: FILE, row: NEXT, column: 'nilai' }
    expect(problem).toMatchObject({ ...place, region: '99.01' })
    expect(problem?.message.en).toMatch(/is 9 for 2030, while the figure of 2021 is \d/)
    const distance = addIndicator('tempuh', { arah: 'rendah-baik' })
    const table = writeTable('nilai/tempuh.csv', 'kode,tahun,tempuh', '99.01.01.1001,2021,40')
    const slower = await problemsOf(
      'target-terlampaui',
      distance,
      table,
      append(FILE, 'tempuh,99.01.01.1001,2030,60,podes,resmi'),
    )
    expect(slower).toHaveLength(1)
  })

  it('is none where a later one is still ahead, nor one for the past or of no direction', async () => {
    expect(await told(year('2026', 9), year('2030', 100))).toEqual([])
    expect(await told(year('2020', 9), year('2031', 99))).toEqual([])
    expect(await told('keluarga,99.01,2030,1,podes,resmi')).toEqual([])
  })
})

describe('a target in another unit', () => {
  const told = (...rows: readonly string[]) =>
    problemsOf('target-lain-satuan', append(FILE, ...rows.map((row) => `${row},podes,resmi`)))

  it.each(['idm,99.01.02.2001,2030,0.008', 'pdrb,,2030,15000', 'keluarga,,2030,9'])(
    'is told: %s',
    async (row) => {
      const [problem, ...others] = await told(row)
      expect(others).toEqual([])
      expect(problem).toMatchObject({
        severity: 'peringatan',
        file: FILE,
        row: NEXT,
        column: 'nilai',
      })
    },
  )

  it('is none that is much more, none at all, or of a few', async () => {
    expect(await told('pdrb,,2030,40', 'idm,99.01.02.2001,2030,0.9')).toEqual([])
    expect(await told('faskes,99.01.01.2001,2030,100', 'keluarga,,2030,0')).toEqual([])
  })
})
