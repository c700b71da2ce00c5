import { expect, test } from 'vitest'
import type { Source } from '../../../src/contract'
import { buildPopulation, sexesOf } from '../../../src/domain/population'
import { periodBefore } from '../../../src/domain/periods'
import { ALFA, KOTA, ROOT, tinyDataset } from '../support/tiny-dataset'

const dataset = tinyDataset()
const peopleOf = (code: string, data = dataset) =>
  buildPopulation(data, data.regions.get(code) ?? data.regions.root)

test('the kabupaten has two counts, each with its own publisher, and one series: that of BPS', () => {
  const { register, projection, trend } = peopleOf(ROOT)
  expect(register).toMatchObject({ value: 3400, period: '2024', marginPercent: null })
  expect(projection).toMatchObject({ value: 3500, period: '2024', marginPercent: null })
  expect(trend?.indicator.id).toBe('penduduk_bps')
  expect(trend?.breaks.map(({ reason }) => reason.id)).toEqual(['Proyeksi baru.'])
  expect(trend?.segments.map((run) => run.map(({ period }) => period))).toEqual([
    ['2022'],
    ['2023', '2024'],
  ])
})

test('the half of the year is that of the title of the source', () => {
  const { register } = peopleOf(ROOT)
  expect(register?.half).toBeNull()
  const id = register?.source ?? ''
  const named = (title: string) => {
    const source = { ...dataset.sources.get(id), title } as Source
    return peopleOf(ROOT, { ...dataset, sources: new Map([...dataset.sources, [id, source]]) })
  }
  expect(named('Penduduk, semester I 2024').register?.half).toBe(1)
  expect(named('Penduduk, semester II 2024').register?.half).toBe(2)
})

test('a desa has an estimate that says how far it may be off, and no series', () => {
  expect(peopleOf(ALFA)).toMatchObject({
    register: { value: 1020, status: 'perkiraan', marginPercent: 10 },
    projection: null,
    trend: null,
  })
})

test('nobody counted is not zero, and sexes that are not told are not made up', () => {
  expect(peopleOf(KOTA)).toEqual({ register: null, projection: null, trend: null })
  expect(sexesOf(dataset, dataset.regions.root)).toBeNull()
})

test('the period before a period', () => {
  expect(['2024', '2024-01', '2024-11'].map(periodBefore)).toEqual(['2023', '2023-12', '2024-10'])
})
