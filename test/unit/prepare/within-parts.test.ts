import { describe, expect, it } from 'vitest'
import type { Indicator, Region } from '../../../src/contract'
import { getValue } from '../../../src/domain/dataset'
import { banyuasin } from '../support/banyuasin'

const dataset = banyuasin()
const kecamatan = dataset.regions.all.filter(({ level }) => level === 'kecamatan')
const means = dataset.catalogue.indicators.filter(
  ({ aggregation, levels, minimumCell }) =>
    ['ratio', 'weighted-mean', 'mean'].includes(aggregation) &&
    minimumCell === undefined &&
    levels.includes('desa') &&
    levels.includes('kecamatan'),
)

type Comparison = {
  label: string
  whole: number
  parts: (number | null)[]
  isOutside: boolean
  indicator: Indicator
  period: string
  region: Region
}

const comparisons = means.flatMap((indicator) =>
  indicator.periods.flatMap((period) =>
    kecamatan.flatMap((region): Comparison[] => {
      const valueOf = (code: string) => getValue(dataset, indicator.id, period, code)
      const whole = valueOf(region.code)
      const parts = dataset.regions.children(region.code).map(({ code }) => valueOf(code))
      const known = parts.filter((part) => part !== null)
      if (whole === null || known.length === 0) return []
      const slack = 10 ** -indicator.decimals
      const isOutside = whole < Math.min(...known) - slack || whole > Math.max(...known) + slack
      const label = `${indicator.id} ${period} ${region.name}`
      return [{ label, whole, parts, isOutside, indicator, period, region }]
    }),
  ),
)

/**
 * Why a kecamatan may lie beyond those of its desa that have a figure: it divides its own totals, which
 * hold what the others are about.
 */
function reasonOf({ indicator, parts, whole, period, region }: Comparison): string | null {
  if (parts.every((part) => part !== null)) return null
  const own = (id: string | null) =>
    id === null ? null : getValue(dataset, id, period, region.code)
  const nearest = (id: string | null) =>
    own(id) ??
    getValue(dataset, id ?? '', dataset.indicators.get(id ?? '')?.periods[0] ?? '', region.code)
  const [top, bottom] = [own(indicator.numerator), nearest(indicator.denominator)]
  if (top !== null && bottom !== null) {
    const ofTotals = (indicator.factor * top) / bottom
    return Math.abs(ofTotals - whole) < 10 ** -indicator.decimals ? 'own totals' : null
  }
  return indicator.formula !== undefined && indicator.aggregation === 'ratio' ? 'own totals' : null
}

describe('every mean and ratio of a kecamatan', () => {
  it('is compared in many places', () => {
    expect(means.length).toBeGreaterThan(30)
    expect(comparisons.length).toBeGreaterThan(600)
  })

  it('lies between its least and its greatest desa where all of them have a figure', () => {
    const whole = comparisons.filter(({ parts }) => parts.every((part) => part !== null))
    expect(whole.length).toBeGreaterThan(300)
    expect(whole.filter(({ isOutside }) => isOutside).map(({ label }) => label)).toEqual([])
  })

  it('lies beyond them elsewhere only where its own totals hold desa that have no figure', () => {
    const outside = comparisons.filter(({ isOutside }) => isOutside)
    const told = outside.map((one) => [one.label, reasonOf(one)])
    expect(told).toEqual([
      ['kepadatan_keluarga 2021 Talang Kelapa', 'own totals'],
      ['perubahan_pemilih 2024 Talang Kelapa', 'own totals'],
    ])
    for (const { indicator } of outside) {
      expect(indicator.caveat?.id, indicator.id).toContain('Talang Kelapa')
    }
  })
})
