import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, valuesOf, type Reading } from './support/read-tables'

function csv(name: string, ...lines: string[]): Promise<Reading> {
  return readTables({ [name]: lines.join('\n') + '\n' })
}

/** No message but of the period that a title gave. */
function expectRead(reading: Reading, values: Record<string, number>): void {
  expect(idsOf(reading, 'galat')).toEqual([])
  expect(valuesOf(reading)).toEqual(values)
}

describe('periods side by side', () => {
  it.each([
    [['Kecamatan,2022,2023']],
    [['Kecamatan,Tahun,', ',2022,2023']],
    [['Kecamatan,Tahun/Year,', ',2022,2023']],
  ])('may be of an indicator by years, under %j', async (headings) => {
    const title = '"Luas yang terang pada malam hari, menurut tahun",,'
    const reading = await csv('citra.csv', title, ...headings, 'Betung,3.5,4.5')
    expectRead(reading, { 'luas_terang 16.07.05 2022': 3.5, 'luas_terang 16.07.05 2023': 4.5 })
  })

  it('are never proposed to be left out', async () => {
    const reading = await csv('citra.csv', 'kode,nama,2022,2023', '16.07.05,Betung,3.5,4.5')
    const [first] = reading.problems.filter(({ id }) => id === 'kolom-tidak-dikenal')
    expect(first?.message.id).not.toContain('abaikan')
    expect(first?.message.id).toContain('tulis nama indikatornya')
  })

  it('are years of what the title names, as BPS prints them', async () => {
    const reading = await csv(
      'bps-2026.csv',
      'Tabel 3.1 Jumlah Koperasi Menurut Kecamatan di Kabupaten Banyuasin (unit),,,',
      'Kecamatan,2022,2023,2024',
      'Banyuasin I,7,8,9',
      'Betung,3,4,5',
    )
    expectRead(reading, {
      'koperasi 16.07.01 2022': 7,
      'koperasi 16.07.01 2023': 8,
      'koperasi 16.07.01 2024': 9,
      'koperasi 16.07.05 2022': 3,
      'koperasi 16.07.05 2023': 4,
      'koperasi 16.07.05 2024': 5,
    })
  })

  it('are groups over the indicators, or below them', async () => {
    const values = {
      'koperasi 16.07.01 2023': 7,
      'bank 16.07.01 2023': 1,
      'koperasi 16.07.01 2024': 8,
      'bank 16.07.01 2024': 2,
    }
    const above = ['Kecamatan,2023,,2024,', ',Koperasi,Bank,Koperasi,Bank', 'Banyuasin I,7,1,8,2']
    expectRead(await csv('a.csv', ...above), values)
    const below = ['Kecamatan,Koperasi,,Bank,', ',2023,2024,2023,2024', 'Banyuasin I,7,8,1,2']
    expectRead(await csv('b.csv', ...below), values)
  })

  it('are months of the year that the title or a column states', async () => {
    const values = { 'bank 16.07.01 2025-01': 7, 'bank 16.07.01 2025-02': 8 }
    const title = ['BANK TAHUN 2025,,', 'Kecamatan,Januari,Februari', 'Banyuasin I,7,8']
    expectRead(await csv('a.csv', ...title), values)
    const range = ['BANK JANUARI S.D. FEBRUARI 2025,,', ...title.slice(1)]
    expectRead(await csv('b.csv', ...range), values)
    const column = ['Kecamatan,Tahun,Januari,Februari', ',,Bank,Bank', 'Banyuasin I,2025,7,8']
    expectRead(await csv('c.csv', ...column), values)
  })

  it('never make a month of a group a whole year', async () => {
    const lines = ['BANK TAHUN 2025,', 'Kecamatan,Keadaan Januari', ',Bank', 'Banyuasin I,7']
    expectRead(await csv('a.csv', ...lines), { 'bank 16.07.01 2025-01': 7 })
  })

  it('never put the year of a group into the year of the file', async () => {
    const group = ['Kecamatan,2023,', ',Koperasi,Bank', 'Banyuasin I,7,1']
    const reading = await csv('bank-2025.csv', ...group)
    expect(only(reading, 'tahun-bertentangan').message.id).toContain('judul kolom 2023')
    expect(valuesOf(reading)).toEqual({})
  })

  it('may be a month beside a whole year', async () => {
    const lines = ['TAHUN 2025,,', 'Kecamatan,Koperasi,Januari', ',,Bank', 'Banyuasin I,7,1']
    expectRead(await csv('a.csv', ...lines), {
      'koperasi 16.07.01 2025': 7,
      'bank 16.07.01 2025-01': 1,
    })
  })

  it.each([
    ['quarters', 'Triwulan I,Triwulan II'],
    ['half years', 'Semester I,Semester II'],
    ['months up to one', 's.d. Maret,s.d. Juni'],
  ])('are refused as %s', async (_name, groups) => {
    const lines = ['TAHUN 2025,,', `Kecamatan,${groups}`, ',Bank,Bank', 'Banyuasin I,7,8']
    const reading = await csv('a.csv', ...lines)
    expect(idsOf(reading, 'galat')).toEqual(['tahun-sebagian'])
    expect(valuesOf(reading)).toEqual({})
  })

  it('are refused as stages, whose columns are named for taking out', async () => {
    const heads = ['Kecamatan,Tahap I,Tahap II', ',Bank,Bank']
    const reading = await csv('a.csv', 'TAHUN 2025,,', ...heads, 'Banyuasin I,7,8')
    const told = only(reading, 'tahun-sebagian').message.id
    expect(told).toContain('cukup hapus kolom')
  })

  it('are no figures of what is no sum over months, told once with what to keep', async () => {
    const months =
      'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'
    const lines = (total: string) => [
      'CURAH HUJAN MENURUT BULAN DAN KECAMATAN TAHUN 2025 (MM)',
      `Kecamatan,${months.replaceAll(' ', ',')},${total}`,
      `Banyuasin I,${'179,'.repeat(12)}2148`,
      `Betung,${'180,'.repeat(12)}2160`,
    ]
    const reading = await csv('hujan.csv', ...lines('Jumlah'))
    expect(idsOf(reading, 'galat')).toEqual(['bulan-di-samping-jumlah'])
    const { message } = only(reading, 'bulan-di-samping-jumlah')
    expect(message.id).toContain('"Jumlah"')
    expect(message.id).toContain('Curah hujan')
    const kept = ['CURAH HUJAN TAHUN 2025', 'Kecamatan,Curah hujan', 'Banyuasin I,2148']
    expectRead(await csv('hujan.csv', ...kept), { 'hujan 16.07.01 2025': 2148 })
  })

  it.each([
    ['a year column that says another', 'Kecamatan,Tahun,2023,2024', ',,Bank,Bank', '2025,'],
    ['a title that says another', 'Kecamatan,2023,2024', ',Bank,Bank', ''],
  ])('are refused beside %s', async (_name, first, second, year) => {
    const title = year === '' ? ['DATA TAHUN 2025,,'] : []
    const reading = await csv('a.csv', ...title, first, second, `Banyuasin I,${year}7,8`)
    expect(idsOf(reading, 'galat')).toEqual(['tahun-bertentangan'])
    expect(valuesOf(reading)).toEqual({})
  })

  it('without a year anywhere are asked for one', async () => {
    const lines = ['Kecamatan,Januari,Februari', ',Bank,Bank', 'Banyuasin I,7,8']
    expect(idsOf(await csv('a.csv', ...lines), 'galat')).toEqual(['tahun-tidak-ada'])
  })

  it('without an indicator in the title are not known', async () => {
    const lines = ['Jumlah keluarga berlistrik menurut kecamatan,,', 'Kecamatan,2023,2024']
    const reading = await csv('a.csv', ...lines, 'Banyuasin I,70,80')
    expect(valuesOf(reading)).toEqual({})
    expect(idsOf(reading, 'galat')).not.toEqual([])
  })

  it('add up to the totals below them', async () => {
    const lines = ['Koperasi menurut kecamatan,,', 'Kecamatan,2023,2024', 'Banyuasin I,7,8']
    const total = await csv('a.csv', ...lines, 'Betung,1,2', 'Jumlah,8,11')
    expect(only(total, 'total-berbeda').message.id).toContain('11')
  })
})

describe('a second column of years', () => {
  const table = (heading: string, ...years: readonly string[]) =>
    csv(
      'koperasi.csv',
      `Kecamatan,Tahun,${heading},Koperasi`,
      ...years.map(
        (year, at) => `${['Banyuasin I', 'Betung'][at] ?? ''},2025,${year},${String(7 + at)}`,
      ),
    )

  it.each([
    ['tahun data', '2022'],
    ['Thn Data', 'Tahun 2022'],
    ['tahun pendataan', '14/08/2022'],
    ['keadaan tahun', '2022-06'],
    ['Th', '2024'],
  ])('is told where it says another year: %s %s', async (heading, year) => {
    const told = only(await table(heading, '2025', year), 'tahun-bertentangan')
    expect(told).toMatchObject({ severity: 'galat', row: 3, column: heading })
    expect(told.message.id).toContain(`kolom tahun 2025, kolom "${heading}" ${year}`)
  })

  it('says nothing else where it says the same or nothing, whichever stands first', async () => {
    const values = { 'koperasi 16.07.01 2025': 7, 'koperasi 16.07.05 2025': 8 }
    for (const years of [
      ['2025', '2025'],
      ['', '-'],
      ['2025/2026', 'Desember 2025'],
    ]) {
      expectRead(await table('tahun data', ...years), values)
    }
    const first = ['Kecamatan,Tahun Anggaran,Tahun,Koperasi', 'Betung,2025/2026,2025,8']
    expectRead(await csv('koperasi.csv', ...first), { 'koperasi 16.07.05 2025': 8 })
  })
})
