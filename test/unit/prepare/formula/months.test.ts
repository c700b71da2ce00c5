import { describe, expect, it } from 'vitest'
import { periodDistance } from '../../../../src/prepare/join/period-distance'
import { ColumnStore } from '../../../../src/prepare/join/column-store'
import { RegionFrame } from '../../../../src/prepare/join/region-frame'
import { lookup } from '../support/lookup'
import { problemsOf } from '../support/problems-of'
import { addIndicator, append, edited, replace, writeTable } from '../support/project-edits'
import { buildValid } from '../support/tiny-project'

const KABUPATEN = '99.01'
const HILIR = '99.01.02'
const MUARA = '99.01.02.2001'
const PULAU = '99.01.02.2002'
const MONTHS = Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, '0')}`)
const TABLE = 'nilai/lahir.csv'
const HEADING = 'kode,tahun,kelahiran'

describe('nearest period', () => {
  const nearest = (wanted: string, ...periods: readonly string[]) => {
    const store = new ColumnStore(new RegionFrame([]))
    for (const period of periods) store.column('x', period)
    return store.nearestPeriod('x', wanted)
  }

  it('compares months, and takes the earlier of two as near', () => {
    expect(nearest('2024-06', '2024-03', '2024-08')).toBe('2024-08')
    expect(nearest('2024-06', '2024-05', '2024-07')).toBe('2024-05')
    expect(nearest('2022', '2021', '2023')).toBe('2021')
  })

  it('takes the year that a month lies in before its neighbours', () => {
    expect(nearest('2024-01', '2023', '2024')).toBe('2024')
    expect(nearest('2024-12', '2024', '2025')).toBe('2024')
    expect(nearest('2024', '2023', '2024-12')).toBe('2024-12')
  })

  it('measures a year from its middle', () => {
    expect(periodDistance('2024', '2025')).toBe(12)
    expect(periodDistance('2024-01', '2024')).toBe(5.5)
  })
})

describe('a count by month', () => {
  const rows = (code: string, months: readonly string[], value: number) =>
    months.map((month) => `${code},${month},${String(value)}`)

  it('has its yearly figure where all twelve months are there, else none', async () => {
    const root = edited(
      addIndicator('kelahiran'),
      writeTable(TABLE, HEADING, ...rows(MUARA, MONTHS, 2), ...rows(PULAU, MONTHS.slice(0, 11), 5)),
    )
    const find = lookup(await buildValid(root))
    expect(find.indicator('kelahiran').periods).toEqual(['2024', ...MONTHS])
    expect(find.value('kelahiran', MUARA, '2024')).toBe(24)
    expect(find.value('kelahiran', PULAU, '2024')).toBeNull()
    expect(find.value('kelahiran', HILIR, '2024')).toBe(24)
    expect(find.value('kelahiran', HILIR, '2024-01')).toBe(7)
  })

  it('has no year at all without the twelfth month', async () => {
    const table = writeTable(TABLE, HEADING, ...rows(MUARA, MONTHS.slice(1), 2))
    const find = lookup(await buildValid(edited(addIndicator('kelahiran'), table)))
    expect(find.indicator('kelahiran').periods).toEqual(MONTHS.slice(1))
  })

  it('keeps a yearly figure that is stated, and sums the months that a kecamatan states', async () => {
    const table = writeTable(
      TABLE,
      HEADING,
      ...rows(MUARA, MONTHS, 2),
      `${MUARA},2024,24`,
      ...rows('99.01.01', MONTHS, 3),
    )
    const find = lookup(await buildValid(edited(addIndicator('kelahiran'), table)))
    expect(find.value('kelahiran', MUARA, '2024')).toBe(24)
    expect(find.value('kelahiran', '99.01.01', '2024')).toBe(36)
    // A total of the kabupaten is the sum of its kecamatan: 36 and, from the desa of Hilir, 24.
    expect(find.value('kelahiran', KABUPATEN, '2024')).toBe(60)
  })

  it('is not added up when it is a stock', async () => {
    const stock = addIndicator('kelahiran', { agregasi: 'rata' })
    const table = writeTable(TABLE, HEADING, ...rows(MUARA, MONTHS, 2))
    expect(lookup(await buildValid(edited(stock, table))).indicator('kelahiran').periods).toEqual(
      MONTHS,
    )
  })

  it('goes through series, breaks and ratios', async () => {
    const root = edited(
      append('seri/kabupaten.csv', 'pdrb,2022-03,11.5,podes,tinggi,resmi,'),
      replace('seri/putus.csv', 'penduduk,2020', 'pdrb,2022-02'),
    )
    const { series, values } = await buildValid(root)
    expect(series.series.pdrb?.points.at(-1)?.period).toBe('2022-03')
    expect(series.series.pdrb?.breaks[0]?.after).toBe('2022-02')
    expect(values.values.pdrb?.['2022-03']).toEqual([11.5])
  })

  it('knows twelve months and no more', async () => {
    const table = (month: string) => writeTable(TABLE, HEADING, `${MUARA},2024-${month},2`)
    const births = addIndicator('kelahiran')
    expect(await problemsOf('tahun-salah', births, table('13'))).toHaveLength(1)
    expect(await problemsOf('tahun-salah', births, table('12'))).toEqual([])
  })
})
