import { expect, test } from 'vitest'
import type { Indicator } from '../../../src/contract'
import { buildDistribution, markOf, positionIn } from '../../../src/domain/distribution'
import { buildRegionIndex } from '../../../src/domain/region-index'
import { findInDistribution } from '../../../src/domain/distribution-finding'
import { ALFA, GAMA, HULU, indicatorOf, KOTA, ROOT, tinyDataset } from '../support/tiny-dataset'

const dataset = tinyDataset()
const idm = indicatorOf(dataset, 'idm')
const distribution = buildDistribution(dataset, idm, '2024', 'desa')

const withValues = (values: (number | null)[], indicator: Indicator = idm) => {
  const changed = tinyDataset({ values: { [indicator.id]: { '2024': values } } })
  return buildDistribution(changed, indicator, '2024', 'desa')
}

test('every present value is in one bin, the missing in none', () => {
  expect(distribution.present).toBe(4)
  expect(distribution.missing).toBe(1)
  expect(distribution.bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(4)
  expect(distribution.noun).toBe('desa')
})

test('bins are of one width, start on a multiple of it and are coloured by what they hold', () => {
  const { bins, step } = distribution
  for (const bin of bins) expect(bin.to - bin.from).toBeCloseTo(step)
  const [lowest, highest] = [
    bins.find((bin) => bin.count > 0),
    bins.findLast((bin) => bin.count > 0),
  ]
  expect(lowest?.classIndex).toBe(0)
  expect(highest?.classIndex).toBe(2)
})

test('whole numbers are not cut finer than one', () => {
  const families = indicatorOf(dataset, 'keluarga')
  const few = withValues([null, null, null, 1, 2, 2, 4, 3], families)
  expect(few.step).toBe(1)
  expect(few.bins.slice(0, 4).map((bin) => bin.count)).toEqual([1, 2, 1, 1])
})

test('a long tail is gathered in a last open bin instead of squeezing the rest', () => {
  const root = dataset.regions.root
  const desa = Array.from({ length: 40 }, (_, index) => ({
    ...root,
    code: `16.07.01.${2001 + index}`,
    level: 'desa' as const,
    type: 'desa' as const,
    parent: ROOT,
  }))
  const wide = {
    ...dataset,
    regions: buildRegionIndex([root, ...desa]),
    values: { idm: { '2024': [null, ...desa.map((_, index) => (index === 39 ? 500 : index))] } },
  }
  const tailed = buildDistribution(wide, idm, '2024', 'desa')
  const last = tailed.bins.at(-1)
  expect(last?.to).toBe(Number.POSITIVE_INFINITY)
  expect(tailed.bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(40)
  expect(last?.from).toBeLessThan(50)
  expect(positionIn(tailed, 500)).toBeCloseTo(1 - 0.5 / tailed.bins.length)
})

test('nothing and all the same are findings of their own', () => {
  const none = withValues([null, null, null, null, null, null, null, null])
  expect(none.bins).toEqual([])
  expect(none.average).toBeNull()
  expect(findInDistribution(dataset, none, ROOT)).toEqual({ kind: 'nothing' })
  const same = withValues([0.7, 0.7, 0.7, 0.7, 0.7, 0.7, null, 0.7])
  expect(findInDistribution(dataset, same, ROOT)).toEqual({ kind: 'same', value: 0.7 })
})

test('the finding for a desa is its place among all desa', () => {
  expect(findInDistribution(dataset, distribution, ALFA)).toEqual({ kind: 'highest', total: 4 })
  expect(findInDistribution(dataset, distribution, GAMA)).toEqual({
    kind: 'lower',
    count: 1,
    isFew: false,
  })
  expect(findInDistribution(dataset, distribution, KOTA)).toMatchObject({ kind: 'range' })
})

test('the finding for a kecamatan counts its desa above the average of the kabupaten', () => {
  expect(findInDistribution(dataset, distribution, HULU)).toEqual({
    kind: 'above',
    count: 2,
    of: 3,
  })
})

test('the finding for the kabupaten is the narrowest range that holds half of the desa', () => {
  const finding = findInDistribution(dataset, distribution, ROOT)
  expect(finding).toMatchObject({ kind: 'range', percent: 50 })
})

test('a region is marked where it has a place: not the kabupaten, not a total of another level', () => {
  expect(markOf(dataset, distribution, ALFA)).toEqual({ code: ALFA, name: 'Alfa', value: 0.85 })
  expect(markOf(dataset, distribution, HULU)?.value).toBe(0.75)
  expect(markOf(dataset, distribution, ROOT)).toBeNull()
  expect(markOf(dataset, distribution, KOTA)).toBeNull()
  const totals = buildDistribution(dataset, indicatorOf(dataset, 'keluarga'), '2024', 'desa')
  expect(markOf(dataset, totals, HULU)).toBeNull()
  expect(markOf(dataset, totals, ALFA)?.value).toBe(300)
})
