import { expect, test } from 'vitest'
import { buildMutationBalance, listMutationPeriods } from '../../../src/domain/mutation-balance'
import type { Dataset } from '../../../src/domain/dataset'
import { banyuasinWithSamples } from '../support/banyuasin'
import { ROOT, tinyDataset } from '../support/tiny-dataset'

const dataset = banyuasinWithSamples()

function withFigures(figures: Readonly<Record<string, number | null>>, start?: number): Dataset {
  const values = Object.fromEntries(
    Object.entries(figures).map(([id, value]) => [id, { '2024': [value] }]),
  )
  const population = start === undefined ? {} : { penduduk: { '2023': [start] } }
  return { ...dataset, values: { ...values, ...population } }
}
const sweden = {
  mutasi_lahir: 112_080,
  mutasi_mati: 96_756,
  mutasi_datang: 51_092,
  mutasi_pindah: 21_461,
}

test('balances Sweden in 1988 as published: 8,416,599 to 8,461,554', () => {
  const found = buildMutationBalance(withFigures(sweden, 8_416_599), dataset.regions.root, '2024')
  expect(found).toMatchObject({ end: 8_461_554, natural: 15_324, migration: 29_631, stated: null })
  expect(found?.steps.map(({ to }) => to)).toEqual([8_528_679, 8_431_923, 8_483_015, 8_461_554])
})

test('a missing part is not zero: the sum ends before it', () => {
  const found = buildMutationBalance(
    withFigures({ ...sweden, mutasi_datang: null }, 100),
    dataset.regions.root,
    '2024',
  )
  expect(found).toMatchObject({ change: null, end: null, natural: 15_324, migration: null })
  expect(found?.steps.map(({ from }) => from)).toEqual([100, 112_180, null, null])
  const none = withFigures(Object.fromEntries(Object.keys(sweden).map((id) => [id, null])))
  expect(buildMutationBalance(none, dataset.regions.root, '2024')).toBeNull()
  expect(buildMutationBalance(tinyDataset(), tinyDataset().regions.root, '2024')).toBeNull()
})

test('without a population the bars start at zero and there is no end', () => {
  const found = buildMutationBalance(withFigures(sweden), dataset.regions.root, '2024')
  expect(found).toMatchObject({ start: null, end: null, change: 44_955 })
  expect(found?.steps[0]?.from).toBe(0)
})

test('of Banyuasin: samples say so, and add up at every level as published', () => {
  let balances = 0
  for (const region of dataset.regions.all) {
    for (const period of listMutationPeriods(dataset, region)) {
      const found = buildMutationBalance(dataset, region, period)
      if (!found) continue
      balances += 1
      expect(found.status).toBe('contoh')
      expect(found.stated?.agrees).toBe(true)
      const last = found.steps.at(-1)
      if (found.start) expect(last?.to).toBe(found.end)
      found.steps.slice(1).forEach((step, index) => {
        expect(step.from).toBe(found.steps[index]?.to)
      })
    }
  }
  expect(balances).toBeGreaterThan(600)
  const kabupaten = buildMutationBalance(dataset, dataset.regions.root, '2024')
  // The register is of 2024 alone: movement of that year has no population to start from.
  expect(kabupaten).toMatchObject({ start: null, end: null, unexplained: null })
  const next = buildMutationBalance(dataset, dataset.regions.root, '2025')
  expect(next?.start).toEqual({ value: 866_909, period: '2024', status: 'resmi' })
  expect(listMutationPeriods(dataset, dataset.regions.root)).toContain('2024')
  expect(kabupaten?.region.code).toBe(ROOT)
})
