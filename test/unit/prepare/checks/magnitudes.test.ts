import { describe, expect, it } from 'vitest'
import { addIndicator, MORE, moreDesa, writeTable } from '../support/project-edits'
import { problemsOf } from '../support/problems-of'

/** A desa of 100 families, on a square of some 11 km. */
const SAWAH = '99.01.01.2001'
const of = (unit: string, cells: Record<string, string> = {}) =>
  addIndicator('besar', { satuan_id: unit, satuan_en: unit, ...cells })
const table = (value: string | number, region = SAWAH, file = 'nilai/besar.csv') =>
  writeTable(file, 'kode,tahun,besar', `${region},2021,${String(value)}`)

describe('what a desa has no room for', () => {
  it.each([
    ['juta rupiah', 1_500_000_000, 1500],
    ['juta rupiah', 1_500_000, 9000],
    ['miliar rupiah', 1500, 1.5],
    ['ha', 4_000_000, 9000],
    ['km²', 9000, 90],
    ['km', 60_000, 60],
  ])('in %s: %d is refused, %d is not', async (unit, wrong, honest) => {
    const [problem, other] = await problemsOf('melebihi-ruang-wilayah', of(unit), table(wrong))
    expect(other).toBeUndefined()
    expect(problem).toMatchObject({ severity: 'galat', row: 2, column: 'besar', region: SAWAH })
    expect(problem?.message.id).toContain(`tulis dalam ${unit}`)
    expect(await problemsOf('melebihi-ruang-wilayah', of(unit), table(honest))).toEqual([])
  })

  it('is no matter for a rate, a distance or a unit that says nothing of room', async () => {
    const rate = of('km', { jenis: 'tingkat', agregasi: 'tidak', maksimum: 'bebas' })
    expect(await problemsOf('melebihi-ruang-wilayah', rate, table(60_000))).toEqual([])
    expect(await problemsOf('melebihi-ruang-wilayah', of('pohon'), table(6_000_000))).toEqual([])
  })

  it('leaves a desa alone whose families are not known', async () => {
    const [unknown = ''] = MORE
    const known = table(1_500_000_000, unknown)
    const found = await problemsOf('melebihi-ruang-wilayah', moreDesa, of('juta rupiah'), known)
    expect(found).toEqual([])
  })
})

describe('two tables of one indicator', () => {
  const rows = (file: string, year: string, factor: number) =>
    writeTable(
      file,
      'kode,tahun,besar',
      ...MORE.slice(0, 5).map((code, at) => `${code},${year},${String((at + 1) * factor)}`),
    )
  const pair = (year: string, factor: number) => [
    ...[moreDesa, of('juta rupiah')],
    ...[rows('nilai/besar-2023.csv', '2023', 100), rows('nilai/besar.csv', year, factor)],
  ]

  it('cannot be a thousand times apart', async () => {
    const [problem, other] = await problemsOf('besaran-berbeda', ...pair('2024', 110_000))
    expect(other).toBeUndefined()
    expect(problem).toMatchObject({ severity: 'galat', file: 'nilai/besar.csv', row: 2 })
    expect(problem?.message.id).toContain('nilai/besar-2023.csv')
  })

  it('may be a hundred times apart, and further between a month and a year', async () => {
    expect(await problemsOf('besaran-berbeda', ...pair('2024', 10_000))).toEqual([])
    expect(await problemsOf('besaran-berbeda', ...pair('2024-06', 110_000))).toEqual([])
  })
})
