import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../../../../src/prepare/build-dataset'
import { ColumnStore } from '../../../../src/prepare/join/column-store'
import { RegionFrame } from '../../../../src/prepare/join/region-frame'
import { ageInYears, wholePercent } from '../../../../src/prepare/output/measure-completeness'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import { readUnits } from '../../../../src/prepare/read/read-units'
import { buildValid, TINY } from '../support/tiny-project'

let dataset: Dataset

beforeAll(async () => {
  dataset = await buildValid(TINY)
})

describe('completeness', () => {
  it('says 0 of none and 100 of all alone, and is never more than one off', () => {
    expect([wholePercent(312, 313), wholePercent(1, 313), wholePercent(0, 0)]).toEqual([99, 1, 0])
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (all, some) => {
        const known = some % (all + 1)
        const percent = wholePercent(known, all)
        expect(percent === 0).toBe(known === 0)
        expect(percent === 100).toBe(known === all)
        expect(Math.abs(percent - (known / all) * 100)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('ages by the year of the edition, without a clock', () => {
    expect([ageInYears('2021', '2026-11-24'), ageInYears('2026-06', '2026-11-24')]).toEqual([5, 0])
    expect(ageInYears('2027', '2026-11-24')).toBe(0)
  })

  it('counts, kecamatan by kecamatan, the desa that have a value in the latest period', () => {
    const { kecamatan, indicators } = dataset.quality
    const { regions } = dataset.regions
    expect(kecamatan).toEqual(
      regions.filter(({ level }) => level === 'kecamatan').map(({ code }) => code),
    )
    let checked = 0
    for (const indicator of dataset.catalogue.indicators.filter(({ levels }) =>
      levels.includes('desa'),
    )) {
      const found = indicators[indicator.id]
      const column = dataset.values.values[indicator.id]?.[found?.latest ?? ''] ?? []
      expect(found?.latest).toBe(indicator.periods.at(-1))
      const expected = kecamatan.map((code) => {
        const desa = regions.flatMap(({ parent }, index) => (parent === code ? [index] : []))
        return wholePercent(desa.filter((i) => (column[i] ?? null) !== null).length, desa.length)
      })
      expect(found?.kecamatan, indicator.id).toEqual(expected)
      if (expected.some((percent) => percent < 100)) checked += 1
    }
    expect(checked).toBeGreaterThan(0)
  })

  it('counts a figure that is withheld, for it was delivered', () => {
    const store = new ColumnStore(new RegionFrame(readUnits(TINY, new ProblemLog())))
    store.column('x', '2024').fill(1)
    store.column('x', '2024')[2] = null
    expect(store.countKnown('x', '2024', [0, 1, 2])).toBe(2)
    store.hide('x', '2024', 2)
    expect(store.countKnown('x', '2024', [0, 1, 2])).toBe(3)
  })

  it('has no column below the kabupaten for a series, and lists estimates and samples', () => {
    const only = dataset.catalogue.indicators.find(({ levels }) => levels.join() === 'kabupaten')
    if (only) expect(dataset.quality.indicators[only.id]?.kabupaten).toBeNull()
    expect(dataset.quality.estimates).toContain('penduduk')
    expect(dataset.quality.samples).toContain('lahir')
    expect(dataset.quality.samples).not.toContain('penduduk')
  })

  it('tells of each source its trust, indicators and latest period', () => {
    expect(dataset.quality.sources.dapodik).toMatchObject({ trust: 'sedang', latest: '2019' })
    expect(dataset.quality.sources.podes?.indicators).toBeGreaterThan(0)
    expect(Object.keys(dataset.quality.sources)).toEqual(
      dataset.sources.sources.map(({ id }) => id),
    )
  })
})
