import { expect, test } from 'vitest'
import { dataYears } from '../../../src/domain/data-years'
import { siteDates } from '../../../src/i18n/site-dates'
import { banyuasin } from '../support/banyuasin'
import { tinyDataset } from '../support/tiny-dataset'

function withPeriods(...periods: readonly (readonly string[])[]) {
  const { catalogue } = tinyDataset()
  const [first] = catalogue.indicators
  if (!first) throw new Error('no indicator')
  return {
    catalogue: { ...catalogue, indicators: periods.map((p) => ({ ...first, periods: [...p] })) },
  }
}

test('reach from the oldest to the newest of the latest figures, history and samples left out', () => {
  expect(dataYears(withPeriods(['2004', '2021'], ['2019'], ['2024', '2025-06']))).toEqual({
    first: 2019,
    last: 2025,
  })
  expect(dataYears(withPeriods())).toBeNull()
  const { catalogue } = withPeriods(['1990'])
  const [one] = catalogue.indicators
  if (!one) throw new Error('no indicator')
  const status = { kabupaten: 'contoh', kecamatan: 'contoh', desa: 'contoh' } as const
  expect(dataYears({ catalogue: { ...catalogue, indicators: [{ ...one, status }] } })).toBeNull()
})

test('are told beside the day on which the site was brought up to date', () => {
  const years = { first: 2019, last: 2025 }
  expect(siteDates('2026-11-24', years, 'id')).toBe(
    'Situs diperbarui 24 November 2026; data 2019–2025',
  )
  expect(siteDates('2026-11-24', years, 'en')).toContain('; data of 2019–2025')
  expect(siteDates('2026-11-24', { first: 2024, last: 2024 }, 'id')).toMatch(/; data 2024$/)
  expect(siteDates('2026-11-24', null, 'id')).toBe('Situs diperbarui 24 November 2026')
})

test('of Banyuasin end before the edition', () => {
  const { values, madeAt } = banyuasin()
  const latest = Object.values(values).map((periods) =>
    Math.max(...Object.keys(periods).map((period) => Number.parseInt(period))),
  )
  const years = dataYears(banyuasin())
  expect(years).toEqual({ first: Math.min(...latest), last: Math.max(...latest) })
  expect(years?.last).toBeLessThanOrEqual(Number.parseInt(madeAt))
})
