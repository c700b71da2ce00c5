import { describe, expect, it } from 'vitest'
import { checkOutliers } from '../../../../src/prepare/checks/check-outliers'
import { figuresOfTables } from '../../../../src/prepare/checks/patterns/figure-columns'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import { readCatalogue } from '../../../../src/prepare/read/read-catalogue'
import { readCategories } from '../../../../src/prepare/read/read-categories'
import { units } from '../intake/support/read-tables'

const quiet = new ProblemLog()
const entries = readCatalogue('data', readCategories('data', quiet), quiet)
const catalogue = new Map(entries.map((entry) => [entry.id, entry]))
const KECAMATAN = units.all.filter(({ level }) => level === 'kecamatan')
/** One kecamatan that is six times as large as the others, and one as small as any. */
const [SUBURB, SMALL] = [9, 3]
const SIZES = KECAMATAN.map((_, at) => (at === SUBURB ? 120_000 : 20_000 + ((at * 7) % 21) * 150))

type Table = { file: string; indicator: string; values: readonly number[] }

/** The rows whose figures are told to be far from those of their siblings. */
function farIn(...tables: readonly Table[]): string[] {
  const observations = tables.flatMap(({ file, indicator, values }) =>
    values.map((value, at) => {
      const region = KECAMATAN[at]?.code ?? ''
      return { indicator, period: '2024', region, value, file, sheet: null, row: at + 2 }
    }),
  )
  const log = new ProblemLog()
  const facts = { catalogue, units: units.all, unitByCode: units.byCode, observations }
  checkOutliers(facts, figuresOfTables(facts), log)
  const told = log.problems.filter(({ id }) => id === 'nilai-jauh-dari-sejawat')
  return told.map(({ file, row }) => `${file} ${String(row)}`)
}

const voters = SIZES.map((size, at) => Math.round(size * (0.68 + (at % 5) / 100)))
const men = SIZES.map((size, at) => Math.round(size * (0.5 + (at % 3) / 200)))
const register = (indicator: string, values = men): Table => ({ file: 'a.csv', indicator, values })
const polls: Table = { file: 'b.csv', indicator: 'pemilih', values: voters }

describe('a region that is as large in another table', () => {
  it('is not told in every one of them', () => {
    expect(farIn(register('penduduk_laki'))).toEqual([`a.csv ${String(SUBURB + 2)}`])
    expect(farIn(register('penduduk_laki'), polls)).toEqual([])
  })

  it('is told where the other figures are of the same table', () => {
    const own = { ...polls, file: 'a.csv' }
    expect(farIn(register('penduduk_laki'), own)).toContain(`a.csv ${String(SUBURB + 2)}`)
  })

  it.each([SUBURB, SMALL])('is told of a digit too many: %s', (at) => {
    const wrong = men.with(at, (men[at] ?? 0) * 10)
    expect(farIn(register('penduduk_laki', wrong), polls)).toContain(`a.csv ${String(at + 2)}`)
  })
})
