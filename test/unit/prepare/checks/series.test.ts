import { describe, expect, it } from 'vitest'
import { addIndicator, append, replace, setCell, type Edit } from '../support/project-edits'
import { problemsOf } from '../support/problems-of'

const FILE = 'seri/kabupaten.csv'
const pdrb = (...points: readonly (readonly [year: number, value: number])[]): Edit =>
  append(
    FILE,
    ...points.map(([year, value]) => `pdrb,${String(year)},${String(value)},podes,tinggi,resmi,`),
  )

describe('titik-seri-melompat', () => {
  it('is a point a tenth or ten times of its neighbours, named with its line', async () => {
    const [problem, ...others] = await problemsOf(
      'titik-seri-melompat',
      pdrb([2022, 1.2], [2023, 12]),
    )
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'galat', file: FILE, row: 7, column: 'pdrb' })
    expect(problem?.message.id).toContain('pdrb 2022 = 1,2')
    expect(await problemsOf('titik-seri-melompat', pdrb([2022, 120], [2023, 12]))).toHaveLength(1)
  })

  it('is not one of three, nor one four times its neighbours', async () => {
    expect(await problemsOf('titik-seri-melompat', pdrb([2022, 1.2]))).toEqual([])
    expect(await problemsOf('titik-seri-melompat', pdrb([2022, 44], [2023, 12]))).toEqual([])
  })

  it('is not one that is marked as incomplete, nor one beyond a declared break', async () => {
    const jump = pdrb([2022, 120], [2023, 12])
    const marked: Edit = replace(FILE, 'status,catatan', 'status,catatan,tanda')
    const mark = (word: string) => replace(FILE, 'pdrb,2022,120,podes,tinggi,resmi,', `$&,${word}`)
    const told = (word: string) => problemsOf('titik-seri-melompat', jump, marked, mark(word))
    expect(await told('tak-lengkap')).toEqual([])
    expect(await told('survei')).toHaveLength(1)
    const higher = pdrb([2022, 120], [2023, 121], [2024, 119], [2025, 118], [2026, 120])
    const end = append('seri/putus.csv', 'pdrb,2021,Satuan lain.,Another unit.')
    expect(await problemsOf('titik-seri-melompat', higher, end)).toEqual([])
  })
})

describe('titik-seri-jauh', () => {
  const told = (...edits: readonly Edit[]) => problemsOf('titik-seri-jauh', ...edits)
  const steady = [
    [2022, 11.5],
    [2023, 12],
    [2024, 12.3],
  ] as const

  it.each([
    ['twelve times', 150],
    ['a tenth', 1.1],
    ['a thousand times', 12000],
  ])('is a third point %s the one before', async (_, value) => {
    const [problem] = await told(pdrb([2022, value]))
    expect(problem).toMatchObject({ severity: 'peringatan', file: FILE, row: 7, column: 'pdrb' })
    expect(problem?.message.en).toContain('while 2021 is 11.25')
  })

  it("is another regency's level at the end of a steady series", async () => {
    expect(await told(pdrb(...steady, [2025, 17]))).toHaveLength(1)
    expect(await told(pdrb(...steady, [2025, 9]))).toHaveLength(1)
  })

  it('is not what the series does by itself, what is marked, nor what lies beyond a break', async () => {
    expect(await told(pdrb(...steady, [2025, 13]))).toEqual([])
    expect(await told(pdrb([2022, 17], [2023, 12], [2024, 12.3], [2025, 18]))).toEqual([])
    expect(await told(pdrb([2022, 30]))).toEqual([])
    expect(await told(pdrb([2026, 50]))).toEqual([])
    const end = append('seri/putus.csv', 'pdrb,2024,Cara lain.,Another way.')
    expect(await told(pdrb(...steady, [2025, 17]), end)).toEqual([])
    const marked: Edit = replace(FILE, 'status,catatan', 'status,catatan,tanda')
    const mark = replace(FILE, 'pdrb,2025,17,podes,tinggi,resmi,', '$&,tak-jelas')
    expect(await told(pdrb(...steady, [2025, 17]), marked, mark)).toEqual([])
  })

  it('is not a point of which another message says more', async () => {
    expect(await told(pdrb([2022, 11], [2023, 120]))).toEqual([])
  })
})

describe('a declared break', () => {
  const end = append('seri/putus.csv', 'pdrb,2021,Cara lain.,Another way.')
  const told = (...points: readonly (readonly [number, number])[]) =>
    problemsOf('titik-seri-jauh', pdrb(...points), end)

  it('excuses the step at its year, not one behind it nor any figure at all', async () => {
    const [problem] = await told([2022, 120], [2023, 12], [2024, 12.5])
    expect(problem).toMatchObject({ severity: 'peringatan', row: 8, column: 'pdrb' })
    expect(await told([2022, 12000])).toHaveLength(1)
    expect(await told([2022, 30], [2023, 31], [2024, 33])).toEqual([])
    expect(await told([2022, 120], [2023, 121], [2024, 119])).toEqual([])
  })
})

describe('titik-seri-tertukar', () => {
  const told = (...values: readonly number[]) =>
    problemsOf(
      'titik-seri-tertukar',
      pdrb(...values.map((value, at) => [2022 + at, value] as const)),
    )

  it('is two years in a zigzag that go on evenly once they are exchanged', async () => {
    const [problem, ...others] = await told(12, 13.6, 12.8, 14.4, 15.2)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'peringatan', file: FILE, row: 9, column: 'pdrb' })
    expect(problem?.message.en).toContain('of 2023 (13.6) and 2024 (12.8) may be exchanged')
  })

  it('is no year of a crisis, nor a series that goes up and down', async () => {
    expect(await told(12, 12.8, 12.5, 13.6, 14.4)).toEqual([])
    expect(await told(12, 13.6, 11, 14.4, 15.2)).toEqual([])
    expect(await told(13, 12, 13.5, 12.5, 14)).toEqual([])
  })
})

describe('tahun-seri-disalin', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'].map((letter) => `seri_${letter}`)
  const known = ids.map((id) => addIndicator(id, { asal: 'seri', agregasi: 'tidak' }))
  const told = (later: (value: number, at: number) => number) => {
    const rows = (year: number, of: (value: number, at: number) => number) =>
      ids.map(
        (id, at) => `${id},${String(year)},${String(of(50 + 7 * at, at))},podes,tinggi,resmi,`,
      )
    const all = append(FILE, ...rows(2023, (value) => value), ...rows(2024, later))
    return problemsOf('tahun-seri-disalin', ...known, all)
  }

  it('is a year of which all figures are those of the year before', async () => {
    const [problem, ...others] = await told((value) => value)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'peringatan', file: FILE, row: 12, column: 'seri_a' })
    expect(problem?.message.en).toContain(
      '5 of 5 figures of the kabupaten of 2024 are exactly those of 2023',
    )
  })

  it('is not one of which some are', async () => {
    expect(await told((value, at) => (at < 3 ? value : value + 1))).toEqual([])
  })
})

describe('tanda-seri-berbeda', () => {
  const free = setCell('pdrb', 'minimum', 'bebas')

  it('is the only negative point among positive ones', async () => {
    const one = pdrb([2022, -12], [2023, 12])
    const [problem, ...others] = await problemsOf('tanda-seri-berbeda', free, one)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'galat', file: FILE, row: 7, column: 'pdrb' })
    expect(problem?.message.en).toContain(
      'the only one of its sign (plus or minus) among 4 figures',
    )
  })

  it('is not one of two', async () => {
    expect(await problemsOf('tanda-seri-berbeda', free, pdrb([2022, -12], [2023, -12]))).toEqual([])
  })
})

describe('kaitan.csv', () => {
  const part = { asal: 'seri', agregasi: 'tidak' }

  it('holds for the points of the series too', async () => {
    const parts = [addIndicator('industri', part), addIndicator('jasa', part)]
    const sum = append('kaitan.csv', 'pdrb,industri + jasa,0')
    const points = (services: string) =>
      append(
        FILE,
        'industri,2020,8,podes,tinggi,resmi,',
        `jasa,2020,${services},podes,tinggi,resmi,`,
      )
    const [problem] = await problemsOf('jumlah-tidak-cocok', ...parts, sum, points('3'))
    expect(problem).toMatchObject({ file: FILE, row: 5, column: 'pdrb', region: '99.01' })
    expect(await problemsOf('jumlah-tidak-cocok', ...parts, sum, points('2.5'))).toEqual([])
  })

  it('states what cannot be more than something else', async () => {
    const limit: Edit = (root) => {
      replace('kaitan.csv', 'toleransi', 'toleransi,hubungan')(root)
      append('kaitan.csv', 'faskes,keluarga,0,<=')(root)
    }
    expect(await problemsOf('melebihi-batas', limit)).toEqual([])
    const more = replace('nilai/podes-2021.csv', '2021,100,2,', '2021,100,102,')
    const [problem, ...others] = await problemsOf('melebihi-batas', limit, more)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'galat', row: 3, column: 'faskes' })
    expect(problem?.message.id).toContain('faskes = 102 melebihi keluarga = 100')
  })
})
