import { describe, expect, it } from 'vitest'
import { append, replace } from '../support/project-edits'
import { problemsOf } from '../support/problems-of'

const TOWNS = 'titik/pusat.csv'
const LIST = 'titik/dikmen-2025.csv'
const SCHOOLS = 'titik/sekolah.csv'

describe('the point of a town', () => {
  const town = (code: string, lat: string, lng: string) =>
    append(TOWNS, `Kota Hulu,${code},${lat},${lng},podes`)

  it('pusat-di-luar-wilayah: it lies in the neighbour that it names', async () => {
    const moved = replace(TOWNS, '99.03,-2.05', '99.03,-2.35')
    const [problem, ...others] = await problemsOf('pusat-di-luar-wilayah', moved)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'galat', file: TOWNS, row: 2, column: 'lat' })
    expect(problem?.message.en).toContain('"Kota Tetangga" (-2.35, 105) does not lie in')
    expect(problem?.message.en).toContain('Kota Tetangga (99.03)')
    expect(await problemsOf('pusat-di-luar-wilayah')).toEqual([])
  })

  it('pusat-di-luar-wilayah: or in the desa or kecamatan', async () => {
    for (const code of ['99.01.01', '99.01.01.1001']) {
      const inside = town(code, '-2.05', '104.06')
      expect(await problemsOf('pusat-di-luar-wilayah', inside), code).toEqual([])
      const outside = town(code, '-2.05', '104.25')
      expect(await problemsOf('pusat-di-luar-wilayah', outside), code).toHaveLength(1)
    }
  })

  it('pusat-tanpa-batas: the code has a boundary', async () => {
    const [problem] = await problemsOf('pusat-tanpa-batas', town('99.0', '-2.05', '104.06'))
    expect(problem).toMatchObject({ severity: 'galat', file: TOWNS, row: 3, column: 'kode' })
    expect(problem?.message.id).toContain('Kode "99.0" untuk kota "Kota Hulu"')
  })

  it('isian-kosong: it names one', async () => {
    const [problem] = await problemsOf('isian-kosong', town('', '-2.05', '104.06'))
    expect(problem).toMatchObject({ severity: 'galat', file: TOWNS, row: 3, column: 'kode' })
  })
})

describe('a school in both lists', () => {
  const both = (list: string, register: string) => [
    append(LIST, `30,SMA Dua,${list},negeri,99.01.01,,dapodik`),
    append(SCHOOLS, `30,SMA Dua,${register},Hulu,,`),
  ]

  it('sekolah-beda-jenjang: is of one kind', async () => {
    const other = both('SMK', 'SMA,negeri,,99.01.01')
    const named = replace(LIST, '30,SMA Dua', '30,Sekolah Dua')
    const [problem, ...others] = await problemsOf('sekolah-beda-jenjang', ...other, named)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'galat', file: LIST, row: 5, column: 'jenis' })
    expect(problem?.message.en).toContain('NPSN 30, "Sekolah Dua", is given as SMK')
    expect(problem?.message.en).toContain(`but ${SCHOOLS} gives it as SMA`)
    const same = both('SMA', 'SMA,negeri,,99.01.01')
    expect(await problemsOf('sekolah-beda-jenjang', ...same)).toEqual([])
  })

  it('sekolah-beda-kecamatan: is in one kecamatan, or in one split from it', async () => {
    const moved = both('SMA', 'SMA,negeri,,99.01.02')
    const [problem, ...others] = await problemsOf('sekolah-beda-kecamatan', ...moved)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'galat', file: LIST, row: 5, region: '99.01.01' })
    expect(problem?.message.id).toContain('Kecamatan Hulu (99.01.01)')
    expect(problem?.message.id).toContain('menulis Hilir (99.01.02)')
    const split = replace(
      'unit.csv',
      'Hulu,kecamatan,99.01,9901010,',
      'Hulu,kecamatan,99.01,9901010,99.01.02',
    )
    expect(await problemsOf('sekolah-beda-kecamatan', ...moved, split)).toEqual([])
    const same = both('SMA', 'SMA,negeri,,99.01.01')
    expect(await problemsOf('sekolah-beda-kecamatan', ...same)).toEqual([])
  })
})
