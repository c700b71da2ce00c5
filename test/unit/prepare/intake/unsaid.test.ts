import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { HONEST, UNSEEN_HONEST } from './support/honest-titles'
import { HONEST_SAID, PASSED_OVER, type Said } from './support/passed-over'
import { idsOf, only, readTables, valuesOf, type Reading } from './support/read-tables'

const REBO = '16.07.01.2001'
const ASKED = ['pokok-tidak-dipahami', 'kata-tidak-dipahami', 'catatan-tidak-dipahami']

async function read(said: Said, more: Record<string, string> = {}): Promise<Reading> {
  const { title, heading, foot, sheet: name = 'Data' } = said
  const year = Number(/\b20\d{2}\b/.exec(title)?.[0] ?? 2025)
  const columns = heading.split('|')
  const rows = [
    ...title.split(';').map((one) => [one.trim()]),
    ['Kode', 'Nama', 'Tahun', ...columns],
    [REBO, '', title.includes('2019') ? 2025 : year, ...columns.map((_, at) => at + 3)],
    ...(foot === undefined ? [] : [[foot]]),
  ]
  return readTables({ ...more, 'a.xlsx': await writeXlsx({ sheets: [{ name, rows }] }) })
}

function asks(reading: Reading): boolean {
  return idsOf(reading).some((id) => ASKED.includes(id))
}

describe('words that nothing explains', () => {
  it('are told of nearly every table that others published in silence', async () => {
    const readings = await Promise.all(PASSED_OVER.map((said) => read(said)))
    const silent = PASSED_OVER.filter((_, at) => {
      const reading = readings[at]
      return reading !== undefined && !asks(reading) && idsOf(reading, 'galat').length === 0
    })
    expect(silent.length / PASSED_OVER.length).toBeLessThan(0.1)
  })

  it('are told of few honest tables', async () => {
    const titles = [...HONEST, ...UNSEEN_HONEST].map(([title, heading]) => ({ title, heading }))
    const all: Said[] = [...titles, ...HONEST_SAID]
    const readings = await Promise.all(all.map((said) => read(said)))
    const warned = all.filter((_, at) => asks(readings[at] ?? expect.fail()))
    expect(all.length).toBeGreaterThan(60)
    expect(warned.length / all.length).toBeLessThan(0.1)
  })

  it('are told once a table, with what its columns were read as', async () => {
    const told = only(
      await read({ title: 'Guru 2025; menurut kuota, formasi', heading: 'Guru SD|Guru SMP' }),
      'kata-tidak-dipahami',
    )
    expect(told).toMatchObject({
      file: 'nilai/a.xlsx',
      sheet: 'Data',
      row: 2,
      severity: 'peringatan',
    })
    expect(told.message.id).toContain(
      'dari sel A2) memuat kata yang tidak dijelaskan apa pun: kuota, formasi',
    )
    expect(told.message.id).toContain('Guru SD (Disdik), Guru SMP (Disdik)')
  })

  it('may stand in the name of a sheet or over a group of columns', async () => {
    const sheet = await read({ title: 'Data', heading: 'Dokter', sheet: 'Formasi' })
    expect(only(sheet, 'kata-tidak-dipahami').message.id).toContain(': formasi')
    const rows = [
      ['kode', 'tahun', 'Kapasitas'],
      ['', '', 'Guru SD'],
      [REBO, 2025, 3],
    ]
    const group = await readTables({ 'a.xlsx': await writeXlsx({ sheets: [{ name: 'A', rows }] }) })
    expect(idsOf(group, 'galat')).toEqual(['pokok-tidak-dipahami'])
  })

  it('are not told again once an officer has looked at them, in this file alone', async () => {
    const said = { title: 'Kekurangan guru 2025', heading: 'Guru SD', foot: 'Angka disalin' }
    const first = await read(said)
    const proposed = first.judul.split('\n').filter((line) => line.includes('diperiksa'))
    expect(proposed).toEqual([
      'kekurangan,diperiksa,nilai/a.xlsx,',
      'Angka disalin,diperiksa,nilai/a.xlsx,',
    ])
    const approved = first.judul.replace(/(,diperiksa,.*),$/gm, '$1,ya')
    expect(idsOf(await read(said, { 'judul-kolom.csv': approved }))).not.toContain(
      'pokok-tidak-dipahami',
    )
    expect(idsOf(await read(said, { 'judul-kolom.csv': approved }), 'peringatan')).toEqual([])
    const other = { 'judul-kolom.csv': approved.replaceAll('nilai/a.xlsx', 'nilai/b.xlsx') }
    expect(idsOf(await read(said, other), 'galat')).toEqual(['pokok-tidak-dipahami'])
    const changed = { ...said, title: 'Kebutuhan guru 2025' }
    const again = await read(changed, { 'judul-kolom.csv': approved })
    expect(idsOf(again, 'galat')).toEqual(['pokok-tidak-dipahami'])
  })
})

describe('words beside what a title counts', () => {
  it.each([
    ['PEMBANGUNAN JALAN TAHUN ANGGARAN 2025', 'Jalan aspal', 'pembangunan'],
    ['PELATIHAN GURU TAHUN 2025', 'Guru SD', 'pelatihan'],
    ['DATA BANK SAMPAH TAHUN 2025', 'Bank', 'sampah'],
    ['KEKURANGAN GURU 2025', 'Guru SD', 'kekurangan'],
  ])('refuse the table until an officer has looked: %s', async (title, heading, word) => {
    const told = only(await read({ title, heading }), 'pokok-tidak-dipahami')
    expect(told.severity).toBe('galat')
    expect(told.message.id).toContain(`: ${word}. Kolomnya akan dibaca sebagai`)
  })

  it.each([
    ['GURU TAHUN ANGGARAN 2025', 'Guru SD'],
    ['Jumlah guru per kecamatan, Tabel kerja 2025', 'Guru SD'],
    ['GURU SD DI WILAYAH BINAAN 2025', 'Guru SD'],
    ['ESTIMASI KELUARGA 2025', 'Keluarga'],
    ['PREVALENSI STUNTING 2025', 'Balita stunting'],
    ['Data Sektoral 2025', 'Keluarga'],
    ['Panjang Jalan Menurut Kondisi 2025', 'Jalan aspal'],
  ])('are none in %s', async (title, heading) => {
    expect(idsOf(await read({ title, heading }))).not.toContain('pokok-tidak-dipahami')
  })
})

it('is told beside an error that refuses all figures, without their years, and not of an empty table', async () => {
  const said = { title: 'Kekurangan guru 2025', heading: 'Guru SD', foot: 'Keadaan Juni 2023' }
  const refused = await read(said)
  expect(idsOf(refused, 'galat')).toEqual(['tahun-sebagian', 'pokok-tidak-dipahami'])
  expect(only(refused, 'pokok-tidak-dipahami').message.id).toContain(': kekurangan.')
  const empty = 'Kekurangan guru,,\nkode,tahun,Guru SD\n16.07.01.2001,2025,\n'
  expect(asks(await readTables({ 'a.csv': empty }))).toBe(false)
})

it('tells no more of a note than a message may', async () => {
  const reading = await read({
    title: 'Data 2025',
    heading: 'Guru SD',
    foot: `Angka disalin ${'dan disalin '.repeat(80)}`,
  })
  expect(only(reading, 'catatan-tidak-dipahami').message.id.length).toBeLessThan(900)
})

describe('years of notes', () => {
  const noted = (foot: string) => read({ title: 'Data 2025', heading: 'Guru SMP', foot })

  it.each([
    'Catatan: data tahun ajaran 2022/2023, belum dimutakhirkan',
    'Data per 31-12-2021',
    'Keadaan pada tanggal 31/12/2023',
  ])('%s speaks of another year', async (foot) => {
    expect(idsOf(await noted(foot), 'galat')).toEqual(['tahun-bertentangan'])
  })

  it.each([
    'Angka tahun 2024 pada publikasi sebelumnya memakai metode lama.',
    'Data per 31-12-2025',
    'Data tahun ajaran 2025/2026',
  ])('%s does not', async (foot) => {
    expect(idsOf(await noted(foot), 'galat')).toEqual([])
  })
})

describe('columns beside', () => {
  const table = async (rows: (string | number)[][]) =>
    readTables({ 'a.xlsx': await writeXlsx({ sheets: [{ name: 'Data', rows }] }) })

  it('of years hold what the title names, an age among its words', async () => {
    const reading = await table([
      ['Penduduk laki-laki 10–14 tahun Kabupaten Banyuasin'],
      ['No', 'Kode', '2023', '2024', '2025'],
      [1, REBO, 5, 6, 7],
    ])
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(Object.values(valuesOf(reading))).toEqual([5, 6, 7])
  })

  it('of shares are passed over', async () => {
    const plain = [['Data 2025'], ['kode', 'Guru SD', '%'], [REBO, 5, 1.25]]
    const reading = await table(plain)
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(Object.values(valuesOf(reading))).toEqual([5])
    const grouped = [['Data 2025'], ['kode', 'Guru SD', ''], ['', 'Jumlah', '%'], [REBO, 5, 1.25]]
    expect(Object.values(valuesOf(await table(grouped)))).toEqual([5])
  })

  it('of shares alone are asked about', async () => {
    const reading = await table([
      ['Data 2025'],
      ['kode', 'Guru SD', 'Catatan', '%'],
      [REBO, 5, 'ok', 1.25],
    ])
    expect(idsOf(reading, 'galat')).toContain('kolom-tidak-dikenal')
  })
})

/** Others, which the lists were not made from. */
const FURTHER: readonly Said[] = [
  ...['Rasio guru SD', 'Guru SD umur 50–59 tahun', 'Guru SD tetap', 'Guru SD berijazah S2'],
  ...['Guru SD pemerintah', 'Tambahan guru SD', 'Mutasi guru SD', 'Guru SD perempuan'],
].map((title) => ({ title: `${title} 2025`, heading: 'Guru SD' }))
const FURTHER_NOTES: readonly string[] = [
  ...['Bukan angka resmi', 'Data tahun sebelumnya', 'Angka rata-rata tiga tahun', 'Keadaan 2021'],
  ...['Orang asing', 'Gabungan dua desa', 'Angka adalah KK', 'Petugas belum mendata 12 desa'],
]

it('are told of tables that the lists were not made from', async () => {
  const notes = FURTHER_NOTES.map((foot) => ({ title: 'Data 2025', heading: 'Guru SD', foot }))
  const all: Said[] = [...FURTHER, ...notes]
  const readings = await Promise.all(all.map((said) => read(said)))
  const isSilent = (reading: Reading) => !asks(reading) && idsOf(reading, 'galat').length === 0
  expect(all.filter((_, at) => isSilent(readings[at] ?? expect.fail()))).toEqual([])
})
