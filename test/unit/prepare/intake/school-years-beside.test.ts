import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, valuesOf, type Reading } from './support/read-tables'

/** A table of one kecamatan: groups of two columns over these years, and the number row of a printed table. */
async function beside(
  groups: readonly string[],
  years: readonly string[],
  { title = '', file = 'a', isNumbered = false, isMerged = true } = {},
): Promise<Reading> {
  const blanks = years.slice(1).map(() => '')
  const heads = groups.flatMap((group) => [group, ...blanks])
  const below = groups.flatMap(() => years)
  const rows = [
    [title],
    ['No', 'Kecamatan', ...heads],
    ['', '', ...below],
    ...(isNumbered ? [['', '', ...below].map((_, at) => `(${String(at + 1)})`)] : []),
    [1, 'Banyuasin I', ...below.map((_, at) => at + 7)],
    [2, 'Betung', ...below.map((_, at) => at + 17)],
  ]
  const group = (at: number) => ({
    ...{ startRow: 1, endRow: 1 },
    ...{ startCol: 2 + at * years.length, endCol: 1 + (at + 1) * years.length },
  })
  const place = (at: number) => ({ startRow: 1, endRow: 2, startCol: at, endCol: at })
  const merges = isMerged ? [place(0), place(1), ...groups.map((_, at) => group(at))] : []
  const sheets = [{ name: 'Sheet1', rows, merges }]
  return readTables({ [`${file}.xlsx`]: await writeXlsx({ sheets }) })
}

/** What was read of Banyuasin I. */
function firstOf(reading: Reading): Record<string, number> {
  const values = Object.entries(valuesOf(reading)).filter(([key]) => key.includes(' 16.07.01 '))
  return Object.fromEntries(values.map(([key, value]) => [key.replace(' 16.07.01', ''), value]))
}

describe('school years side by side under one indicator', () => {
  const YEARS = ['2024/2025', '2023/2024']
  const READ = { 'guru_paud 2024': 7, 'guru_paud 2023': 8 }

  it.each([
    { title: 'Guru PAUD, Keadaan Tahun Pelajaran 2024/2025' },
    { title: 'Guru PAUD 2024/2025' },
    { title: 'Guru PAUD Menurut Kecamatan', file: 'guru-paud-2024' },
    { title: 'Guru PAUD', file: 'guru-paud-2025', isMerged: false },
    { title: 'Guru PAUD', isNumbered: true },
  ])('are the years in which they begin: %j', async (more) => {
    const read = await beside(['Guru PAUD'], YEARS, more)
    expect(idsOf(read, 'galat')).toEqual([])
    expect(firstOf(read)).toEqual(READ)
    expect(idsOf(read)).toContain('tahun-ajaran')
  })

  it.each(['Tahun Ajaran ', 'TP ', 'T.A. ', 'Tahun Pelajaran ', 'Tahun '])(
    'are so with words before them: %s',
    async (words) => {
      const years = YEARS.map((year) => words + year)
      expect(firstOf(await beside(['Guru PAUD'], years, { title: 'Guru 2024/2025' }))).toEqual(READ)
    },
  )

  it('are read in two languages, as BPS prints them', async () => {
    const title = 'Jumlah Guru dan Siswa SMP Menurut Kecamatan, 2019/2020 dan 2020/2021'
    const groups = ['Guru SMP/Teachers', 'Siswa SMP/Pupils']
    const more = { title, file: 'bda-2019', isNumbered: true }
    const read = await beside(groups, ['2019/2020', '2020/2021'], more)
    expect(idsOf(read, 'galat')).toEqual([])
    expect(firstOf(read)).toEqual({
      'guru_smp 2019': 7,
      'guru_smp 2020': 8,
      'siswa_smp 2019': 9,
      'siswa_smp 2020': 10,
    })
  })

  it('stand beside an indicator in one heading', async () => {
    const csv = 'Kecamatan,Guru SD 2017/2018,Guru SD 2018/2019\nBanyuasin I,7,8\nBetung,3,4\n'
    const read = await readTables({ 'guru-2019.csv': csv })
    expect(idsOf(read, 'galat')).toEqual([])
    expect(firstOf(read)).toEqual({ 'guru_sd 2017': 7, 'guru_sd 2018': 8 })
  })

  it('leave nothing of themselves in the row that is proposed for an unknown heading', async () => {
    const csv = 'Kecamatan,Guru SD,Guruu SDLBX 2017/2018\nBanyuasin I,7,8\nBetung,3,4\n'
    const told = only(await readTables({ 'guru-2017.csv': csv }), 'kolom-tidak-dikenal')
    expect(told.message.id).toContain('Guruu SDLBX,')
    expect(told.message.id).not.toMatch(/SDLBX\s*\/2018,/)
  })

  it.each([
    [['2023/2024', '2024/2025'], '"2023/2024", "2024/2025"'],
    [['2020-2022', '2023-2025'], '"2020-2022", "2023-2025"'],
  ])('are refused by name where they count no schools: %j', async (years, said) => {
    const read = await beside(['Koperasi'], years, { title: 'Koperasi Tahun 2024' })
    expect(only(read, 'tahun-bertentangan').message.id).toContain(said)
    expect(valuesOf(read)).toEqual({})
  })

  it.each([
    ['Guru PAUD', 'guru_paud'],
    ['Koperasi', 'koperasi'],
  ])('leave years alone as they are: %s', async (group, id) => {
    const read = await beside([group], ['2023', '2024'], { title: `${group} 2024` })
    expect(idsOf(read, 'galat')).toEqual([])
    expect(firstOf(read)).toEqual({ [`${id} 2023`]: 7, [`${id} 2024`]: 8 })
  })

  it('may stand below a group that spans them', async () => {
    const more = { title: 'Jumlah Koperasi 2022-2024 Menurut Kecamatan' }
    const read = await beside(['Tahun 2022-2024'], ['2023', '2024'], more)
    expect(idsOf(read, 'galat')).toEqual([])
    expect(firstOf(read)).toEqual({ 'koperasi 2023': 7, 'koperasi 2024': 8 })
  })

  it('never hide that two columns are of one period', async () => {
    const years = ['Tahun 2023', 'Per 31 Desember 2023']
    const read = await beside(['Koperasi'], years, { title: 'Koperasi' })
    expect(only(read, 'kolom-ganda').message.id).toContain('(2023)')
    expect(firstOf(read)).toEqual({ 'koperasi 2023': 7 })
  })
})
