import { beforeAll, expect, it } from 'vitest'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import { buildDataset, type Dataset } from '../../../../src/prepare/build-dataset'
import { coveredShare } from '../../../../src/prepare/join/aggregate-columns'
import { lookup } from '../support/lookup'
import '../support/tiny-project'

let dataset: Dataset
const log = new ProblemLog()

beforeAll(async () => {
  const built = await buildDataset('data', log)
  if (built === null) throw new Error('data/ has errors')
  dataset = built
}, 60_000)

it('measures the share of the denominator that has a numerator', () => {
  expect(coveredShare([1, null, 0], [30, 60, 10])).toBeCloseTo(0.4, 12)
  expect(coveredShare([null], [5])).toBe(0)
  expect(coveredShare([1], [null])).toBe(0)
})

// Audit of the rice table: Air Kumbang on 4 % of its families, Banyuasin III on one desa, the kabupaten
// on 52 %. Suak Tapeh, on a fifth, has none either, for its boundaries changed.
it.each(['16.07.19', '16.07.03', '16.07'])(
  'rasio-cakupan-kurang: shows no rice a family for %s',
  (code) => {
    expect(lookup(dataset).value('sawah_per_keluarga', code)).toBeNull()
    const told = log.problems.filter(
      ({ id, region, message }) =>
        id === 'rasio-cakupan-kurang' &&
        region === code &&
        message.en.startsWith('sawah_per_keluarga'),
    )
    expect(told).toHaveLength(1)
  },
)

it('shows none for Suak Tapeh', () => {
  expect(lookup(dataset).value('sawah_per_keluarga', '16.07.16')).toBeNull()
})

it('still shows it where most families are covered', () => {
  expect(lookup(dataset).value('sawah_per_keluarga', '16.07.12')).toBeGreaterThan(0)
  expect(lookup(dataset).value('faskes_per_1000', '16.07')).toBeGreaterThan(0)
})
