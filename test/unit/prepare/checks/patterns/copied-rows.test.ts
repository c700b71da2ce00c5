import { describe, expect, it } from 'vitest'
import { chance, DESA_CODES, patternsOf, UNITS } from '../../support/figure-tables'
import { unitOf } from './trials'

const KINDS = ['jalan_baik', 'jalan_sedang', 'jalan_rusak', 'jalan_tanah']
const ENTRIES = KINDS.map((kind) => unitOf(kind, 'km'))
const KECAMATAN = UNITS.filter(({ level }) => level === 'kecamatan').map(({ code }) => code)
const REGIONS = { desa: DESA_CODES, kecamatan: KECAMATAN }

type IsKept = (order: number, kind: number) => boolean

/** Roads of two years, of which some figures stay as they are. */
function found(isKept: IsKept, level: keyof typeof REGIONS = 'desa') {
  const tables = KINDS.flatMap((indicator, kind) => {
    const then = (order: number) => Math.round(100 + 9000 * chance(order, kind + 2)) / 100
    const grown = (order: number) => Math.round(105 * then(order) + 40 * chance(order, kind)) / 100
    const now = (order: number) => (isKept(order, kind) ? then(order) : grown(order))
    const regions = REGIONS[level]
    return [
      { indicator, regions, period: '2024', file: 'nilai/a-2024.csv', figure: then },
      { indicator, regions, period: '2025', file: 'nilai/a-2025.csv', figure: now },
    ]
  })
  return patternsOf(tables, ENTRIES).filter(({ message }) => message.id.includes('Semua angka di'))
}

describe('rows of the year before', () => {
  it('are told of one whole row, by name', () => {
    const [problem, ...others] = found((order) => order === 40)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'peringatan', row: 42, file: 'nilai/a-2025.csv' })
    expect(problem?.message.id).toContain('Semua angka di 1 dari 140 baris (Desa ')
    expect(found((order) => order === 4, 'kecamatan')).toHaveLength(1)
  })

  it('are told of all desa of a kecamatan, also where a few other rows stay', () => {
    const [problem] = found((order) => order % 9 === 3 || Math.floor(order / 14) === 5)
    expect(problem?.message.en).toContain('All figures in 14 of 140 rows')
    expect(problem?.row).toBe(72)
  })

  it('are none where rows often stay, or where a row stays in some columns', () => {
    expect(found((order) => order % 9 === 3)).toEqual([])
    expect(found((order) => order % 3 !== 0)).toEqual([])
    expect(found((order, kind) => order === 40 && kind > 0)).toEqual([])
    expect(found((order, kind) => chance(order, kind + 20) < 0.3)).toEqual([])
  })
})
