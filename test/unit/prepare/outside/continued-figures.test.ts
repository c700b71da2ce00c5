import { describe, expect, it } from 'vitest'
import { goesOn } from '../../../../src/prepare/checks/outside/continued-figures'
import { IndicatorFiles } from '../../../../src/prepare/checks/outside/indicator-files'
import { ColumnStore } from '../../../../src/prepare/join/column-store'
import { RegionFrame } from '../../../../src/prepare/join/region-frame'
import { units } from '../intake/support/read-tables'

const KECAMATAN = units.all.filter(({ level }) => level === 'kecamatan').map(({ code }) => code)
const [OLD, NEW] = ['nilai/register-2024.csv', 'nilai/templat-x-2025.csv']
/** No row is near the one above it. */
const BEFORE = KECAMATAN.map((_, at) => 1000 + ((at * 8) % 21) * 50)

/** Whether figures of this year go on from those of 2024. */
function check(figures: readonly number[], period = '2025'): boolean {
  const store = new ColumnStore(new RegionFrame(units.all))
  const tables = [
    { file: OLD, period: '2024', values: BEFORE },
    { file: NEW, period, values: figures },
  ]
  const observations = tables.flatMap(({ file, period: own, values }) =>
    values.map((value, at) => {
      const region = KECAMATAN[at] ?? ''
      store.state('penduduk', own, store.frame.indexOf(region), value)
      return { indicator: 'penduduk', period: own, region, value, file, sheet: null, row: at + 2 }
    }),
  )
  const facts = { catalogue: new Map(), observations, series: new Map() }
  return goesOn('penduduk', NEW, OLD, { indicators: new IndicatorFiles(facts), store })
}

describe('figures of a later year', () => {
  const grown = BEFORE.map((value, at) => Math.round(value * (1.01 + (at % 4) / 200)))

  it('go on where they follow those before, region by region', () => {
    expect(check(grown)).toBe(true)
    expect(check(grown, '2026')).toBe(true)
  })

  it('do not on the rows of other regions, in the same year, or of few regions', () => {
    expect(check([...grown.slice(1), grown[0] ?? 0])).toBe(false)
    expect(check(grown.toSorted((a, b) => a - b))).toBe(false)
    expect(check(grown, '2024')).toBe(false)
    expect(check(grown, '2023')).toBe(false)
    expect(check(grown.slice(0, 9))).toBe(false)
  })
})
