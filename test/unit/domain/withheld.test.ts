import { expect, test } from 'vitest'
import { getValue, isWithheld } from '../../../src/domain/dataset'
import { buildIndicatorRows } from '../../../src/domain/indicator-rows'
import { buildHeadline } from '../../../src/domain/headline'
import { buildRanking } from '../../../src/domain/ranking'
import { buildRegionTable } from '../../../src/domain/table-rows'
import { missingValue } from '../../../src/i18n/missing-value'
import {
  ALFA,
  BETA,
  GAMA,
  HULU,
  indicatorOf,
  tinyDataset,
  withheldDataset,
} from '../support/tiny-dataset'

const dataset = withheldDataset()
const families = indicatorOf(dataset, 'keluarga')

test('a withheld figure is told from one that nobody has', () => {
  expect(getValue(dataset, 'keluarga', '2024', ALFA)).toBeNull()
  expect(isWithheld(dataset, 'keluarga', '2024', ALFA)).toBe(true)
  expect(isWithheld(dataset, 'keluarga', '2024', GAMA)).toBe(false)
  expect(isWithheld(dataset, 'keluarga', '2023', ALFA)).toBe(false)
  expect(isWithheld(dataset, 'idm', '2024', ALFA)).toBe(false)
  expect(isWithheld(dataset, 'keluarga', '2024', 'tidak-ada')).toBe(false)
})

test('ranking, table, indicator rows and headline say so of each region', () => {
  const ranking = buildRanking(dataset, HULU, families, '2024')
  const ranked = new Map(ranking.rows.map((row) => [row.code, row.isWithheld]))
  expect([ranked.get(ALFA), ranked.get(BETA), ranked.get(GAMA)]).toEqual([true, true, false])

  const table = buildRegionTable(dataset, {
    region: HULU,
    indicator: families,
    period: '2024',
    level: 'desa',
    component: families.component,
    text: '',
    filter: { kind: 'all' },
  })
  expect(table.rows.filter((row) => row.isWithheld).map((row) => row.region.code)).toEqual([
    ALFA,
    BETA,
  ])

  const row = (code: string) =>
    buildIndicatorRows(dataset, families.component, code).rows.find(
      ({ indicator }) => indicator.id === 'keluarga',
    )
  expect(row(ALFA)).toMatchObject({ value: null, isWithheld: true })
  expect(row(GAMA)?.isWithheld).toBe(false)

  const figure = buildHeadline(dataset, ALFA).find(({ indicator }) => indicator.id === 'keluarga')
  expect(figure).toMatchObject({ value: null, isWithheld: true, period: '2024' })
})

test('as an extra column of another indicator too', () => {
  const table = buildRegionTable(dataset, {
    region: HULU,
    indicator: indicatorOf(dataset, 'idm'),
    period: '2024',
    level: 'desa',
    component: families.component,
    text: '',
    filter: { kind: 'all' },
  })
  const row = table.rows.find(({ region }) => region.code === ALFA)
  const extras = table.extras.flatMap(({ indicator }) => row?.extra(indicator.id) ?? [])
  const hidden = extras.filter(({ isWithheld: isHidden }) => isHidden)
  expect(hidden.map(({ indicator }) => indicator.id)).toEqual(['keluarga'])
})

test('the words differ in both languages', () => {
  expect([missingValue(true, 'id'), missingValue(false, 'id')]).toEqual([
    'disembunyikan demi privasi',
    'tidak ada data',
  ])
  expect([missingValue(true, 'en'), missingValue(false, 'en')]).toEqual([
    'withheld for privacy',
    'no data',
  ])
})

test('a values file without the key withholds nothing', () => {
  expect(tinyDataset().withheld.size).toBe(0)
})
