import { describe, expect, it } from 'vitest'
import { averageOf } from '../../../src/domain/comparison'
import { scoredIndicators } from '../../../src/domain/component-cards'
import { getScore, getValue, latestPeriod } from '../../../src/domain/dataset'
import { banyuasin } from '../support/banyuasin'
import { indicatorOf } from '../support/tiny-dataset'

const dataset = banyuasin()
const ROOT = dataset.regions.root.code
const TALANG_KELAPA = '16.07.10'
const AIR_KUMBANG = '16.07.19'

function averageIn(id: string, area: string): number | null {
  const indicator = indicatorOf(dataset, id)
  const parts = dataset.regions.children(area)
  return averageOf(dataset, indicator, latestPeriod(indicator), area, parts)
}

function ownOf(id: string, area: string): number | null {
  return getValue(dataset, id, latestPeriod(indicatorOf(dataset, id)), area)
}

describe('the average of an area', () => {
  it.each(['terang_tahunan', 'tutupan_mangrove', 'tutupan_pertanian', 'tutupan_pohon', 'idm'])(
    'of %s is the figure that is published of it, not a mean of its parts',
    (id) => {
      expect(ownOf(id, ROOT)).not.toBeNull()
      expect(averageIn(id, ROOT)).toBe(ownOf(id, ROOT))
    },
  )

  it('is not made up where it was withheld', () => {
    expect(ownOf('idm', TALANG_KELAPA)).toBeNull()
    expect(averageIn('idm', TALANG_KELAPA)).toBeNull()
  })

  it('of a total is what one part has on average', () => {
    const parts = dataset.regions.children(ROOT)
    const values = parts.map(({ code }) => ownOf('tps', code) ?? 0)
    const mean = values.reduce((sum, value) => sum + value, 0) / parts.length
    expect(averageIn('tps', ROOT)).toBeCloseTo(mean)
  })
})

it('an only indicator stands where its component does, also in a kecamatan with unlike desa', () => {
  const [only, ...others] = scoredIndicators(dataset, 'tata-kelola', AIR_KUMBANG)
  expect(others).toEqual([])
  const score = getScore(dataset, 'tata-kelola', AIR_KUMBANG)
  expect(score).toBeGreaterThan(45)
  expect(only?.scored).toBeCloseTo(score ?? 0, 0)
})
